package org.kapscreen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Finding;
import org.kapscreen.proof.Mutant;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.yaml.Problem;

/** All that was found of one file, as a flat list. */
final class Entries {
  private final Sentences sentences = new Sentences();
  private final List<Entry> entries = new ArrayList<>();

  private Entries() {}

  static List<Entry> of(CheckedFile file) {
    Entries found = new Entries();
    if (file instanceof CheckedFile.Broken broken) {
      found.problems(broken.problems());
    } else if (file instanceof CheckedFile.Sound sound) {
      found.proofs(sound.proofs(), new Place(sound.file().toString(), 1, 1));
      found.cases(sound.cases(), sound.questionnaire());
    }
    return List.copyOf(found.entries);
  }

  private void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      entries.add(
          new Entry(
              problem.code(),
              true,
              problem.place(),
              problem.width(),
              problem.message() + problem.hint().map(hint -> "\n" + hint).orElse(""),
              List.of(),
              Optional.empty()));
    }
  }

  /**
   * @param whole the questionnaire itself, for what has no place of its own
   */
  private void proofs(ProofReport proofs, Place whole) {
    proofs.findings().forEach(finding -> finding(finding, Optional.empty()));
    proofs.accepted().forEach(one -> finding(one.finding(), Optional.of(one.by().because())));
    proofs.unknown().forEach(said -> entries.add(Entry.of(CaseCode.NOT_PROVED, whole, said)));
  }

  private void finding(Finding finding, Optional<String> accepted) {
    entries.add(
        new Entry(
            finding.code(),
            accepted.isEmpty(),
            finding.place(),
            1,
            finding.message() + "\n" + finding.hint(),
            finding.witness(),
            accepted));
  }

  private void cases(CheckedCases cases, Questionnaire questionnaire) {
    if (cases instanceof CheckedCases.Broken broken) {
      problems(broken.problems());
    } else if (cases instanceof CheckedCases.Ran ran) {
      ran.result().failed().forEach(this::failed);
      ran.result()
          .neverRaised()
          .forEach(
              flag ->
                  entries.add(
                      Entry.of(
                          CaseCode.FLAG_NEVER_RAISED, flag.place(), sentences.neverRaised(flag))));
      if (ran.mistakes() instanceof CheckedCases.Mistakes.Made made) {
        ConditionText conditions = new ConditionText(questionnaire, "en");
        made.result().unnoticed().forEach(one -> unnoticed(one, conditions, made.needAttention()));
      }
    }
  }

  private void failed(CaseRun run) {
    String differences =
        run.differences().stream().map(sentences::difference).collect(Collectors.joining("\n"));
    entries.add(
        Entry.of(
            CaseCode.CASE_FAILED, run.of().place(), sentences.failed(run) + "\n" + differences));
  }

  private void unnoticed(Mutant mutant, ConditionText conditions, boolean serious) {
    entries.add(
        new Entry(
            CaseCode.MISTAKE_UNNOTICED,
            serious,
            mutant.place(),
            1,
            sentences.unnoticed(mutant, conditions),
            List.of(),
            Optional.empty()));
  }
}
