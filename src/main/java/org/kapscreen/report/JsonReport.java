package org.kapscreen.report;

import java.util.List;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Finding;
import org.kapscreen.proof.Mutants;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.yaml.Problem;

/** Everything that {@code check} came to, as one JSON document. */
public final class JsonReport {
  private static final int FORMAT = 1;
  private final Sentences sentences = new Sentences();
  private final Json json;

  private JsonReport(Json json) {
    this.json = json;
  }

  /**
   * The document of {@code files}, ending with a line feed.
   *
   * @param version of kapscreen
   */
  public static String of(String version, List<CheckedFile> files) {
    return Json.of(json -> new JsonReport(json).write(version, files));
  }

  private void write(String version, List<CheckedFile> files) {
    json.number("format", FORMAT);
    json.text("program", version);
    json.truth("attention", files.stream().anyMatch(CheckedFile::needsAttention));
    json.objects("files", files, this::write);
  }

  private void write(CheckedFile file) {
    json.text("file", file.file().toString());
    json.truth("attention", file.needsAttention());
    if (file instanceof CheckedFile.Broken broken) {
      problems(broken.problems());
    } else if (file instanceof CheckedFile.Sound sound) {
      problems(List.of());
      json.object("questionnaire", () -> write(sound.questionnaire()));
      json.object("proofs", () -> write(sound.proofs()));
      json.object("cases", () -> write(sound.cases(), sound.questionnaire()));
    }
  }

  private void write(Questionnaire questionnaire) {
    json.text("id", questionnaire.id());
    json.text("version", questionnaire.version());
    json.text("sha256", questionnaire.sha256());
    json.number("questions", questionnaire.questions().size());
    json.number("flags", questionnaire.flags().size());
    json.number("scores", questionnaire.scores().size());
  }

  private void problems(List<Problem> problems) {
    json.objects(
        "problems",
        problems,
        problem -> {
          json.text("code", problem.code().word());
          place(problem.place());
          json.number("width", problem.width());
          json.text("message", problem.message());
          problem.hint().ifPresent(hint -> json.text("hint", hint));
        });
  }

  private void place(Place place) {
    json.object(
        "place",
        () -> {
          json.text("file", place.file());
          json.number("line", place.line());
          json.number("column", place.column());
        });
  }

  private void write(ProofReport proofs) {
    json.objects(
        "proved",
        proofs.proved(),
        proved -> {
          json.text("code", proved.code().word());
          json.number("holds", proved.holds());
        });
    json.objects("findings", proofs.findings(), this::write);
    json.objects(
        "accepted",
        proofs.accepted(),
        accepted -> {
          write(accepted.finding());
          json.text("because", accepted.by().because());
        });
    json.texts("unknown", proofs.unknown());
  }

  private void write(Finding finding) {
    json.text("code", finding.code().word());
    json.text("subject", finding.subject());
    place(finding.place());
    json.text("message", finding.message());
    json.text("hint", finding.hint());
    new WitnessJson(json).write(finding.witness());
  }

  private void write(CheckedCases cases, Questionnaire questionnaire) {
    json.text("file", cases.file().toString());
    if (cases instanceof CheckedCases.Broken broken) {
      problems(broken.problems());
    } else if (cases instanceof CheckedCases.Ran ran) {
      problems(List.of());
      new CountsJson(json).write(ran, questionnaire);
      write(ran, new ConditionText(questionnaire, "en"));
    }
  }

  private void write(CheckedCases.Ran ran, ConditionText conditions) {
    json.objects("failed", ran.result().failed(), this::write);
    json.objects(
        "never-raised",
        ran.result().neverRaised(),
        flag -> {
          json.text("flag", flag.id());
          place(flag.place());
        });
    json.object("left-out", () -> write(ran.coverage(), conditions));
    if (ran.mistakes() instanceof CheckedCases.Mistakes.Made made) {
      json.object("mistakes", () -> write(made.result(), conditions));
    }
  }

  private void write(CaseRun failed) {
    json.text("id", failed.of().id());
    place(failed.of().place());
    json.text("story", failed.of().story());
    json.objects(
        "differences",
        failed.differences(),
        difference -> {
          json.text("what", difference.what());
          json.text("expected", difference.expected());
          json.text("found", difference.found());
        });
  }

  private void write(Coverage coverage, ConditionText conditions) {
    json.objects(
        "tests",
        coverage.tests(),
        undecided -> {
          json.text("flag", undecided.flag().id());
          place(undecided.flag().place());
          json.text("test", conditions.of(undecided.test()));
          json.texts("missing", undecided.missing().stream().map(Enum::name).sorted().toList());
        });
    json.texts("options", coverage.options());
    json.texts("bands", coverage.bands());
  }

  private void write(Mutants.Result mistakes, ConditionText conditions) {
    json.number("made", mistakes.all());
    json.number("percent-noticed", mistakes.percentCaught());
    json.objects(
        "unnoticed",
        mistakes.unnoticed(),
        mutant -> {
          place(mutant.place());
          json.text("message", sentences.unnoticed(mutant, conditions));
        });
  }
}
