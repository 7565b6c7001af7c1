package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Mutants;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.proof.Proofs;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.report.CheckedCases;
import org.kapscreen.report.CheckedCases.Mistakes;
import org.kapscreen.report.CheckedFile;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationFiles;
import org.kapscreen.yaml.TranslationReader;

/** The steps of {@code check}: form, then proofs and cases. */
final class CheckSteps {
  private final Host host;
  private final boolean mutate;

  CheckSteps(Host host, boolean mutate) {
    this.host = host;
    this.mutate = mutate;
  }

  /**
   * What all steps come to for {@code file}.
   *
   * @throws Failure if it, or the cases beside it, cannot be read
   */
  CheckedFile check(Path file) throws Failure {
    QuestionnaireReader.Result read = QuestionnaireLoader.read(host, file);
    if (read.questionnaire().isEmpty()) {
      return new CheckedFile.Broken(file, read.problems());
    }
    Questionnaire questionnaire = read.questionnaire().get();
    List<Problem> untranslated = problemsOfTranslations(file, questionnaire);
    if (!untranslated.isEmpty()) {
      return new CheckedFile.Broken(file, untranslated);
    }
    Path beside = CasesFile.of(file);
    Optional<CasesReader.Result> found = CasesFile.read(beside, questionnaire);
    Optional<Cases> cases = found.flatMap(CasesReader.Result::cases);
    ProofReport proofs = Proofs.of(questionnaire, cases);
    CheckedCases checked =
        cases.map(all -> run(beside, questionnaire, all)).orElseGet(() -> notRun(beside, found));
    return new CheckedFile.Sound(file, questionnaire, proofs, checked);
  }

  /** What is wrong with the translations beside {@code file}. */
  private List<Problem> problemsOfTranslations(Path file, Questionnaire questionnaire)
      throws Failure {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Path> one : TranslationFiles.beside(file).entrySet()) {
      try {
        problems.addAll(
            TranslationReader.read(one.getValue(), one.getKey(), questionnaire, host.prepared())
                .problems());
      } catch (IOException e) {
        throw Failure.cannotRead(one.getValue(), e);
      }
    }
    return problems;
  }

  private static CheckedCases notRun(Path beside, Optional<CasesReader.Result> found) {
    return found.isPresent()
        ? new CheckedCases.Broken(beside, found.get().problems())
        : new CheckedCases.Missing(beside);
  }

  private CheckedCases run(Path beside, Questionnaire questionnaire, Cases cases) {
    Screener screener = Screener.of(questionnaire);
    Cases.Result result = cases.run(screener);
    return new CheckedCases.Ran(
        beside,
        result,
        Coverage.of(cases, screener),
        mistakes(questionnaire, cases, result.failed().isEmpty()));
  }

  private Mistakes mistakes(Questionnaire questionnaire, Cases cases, boolean allHold) {
    if (!mutate) {
      return new Mistakes.NotWanted();
    }
    return allHold ? new Mistakes.Made(Mutants.run(questionnaire, cases)) : new Mistakes.NotYet();
  }
}
