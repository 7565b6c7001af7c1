package org.kapscreen.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.QuestionnaireReader;

/**
 * A copy of the shipped questionnaire and its cases in a folder of its own, after the three steps
 * of {@code check}: form, proofs, cases.
 *
 * @param results all that needs attention
 * @param proofs empty where the form has problems, and where none were wanted
 * @param baseline of the cases; no answer at all where they cannot be read
 */
record CheckedCopy(
    List<Result> results,
    Optional<Questionnaire> questionnaire,
    Optional<ProofReport> proofs,
    Answers baseline) {
  static final Path SHIPPED = Path.of("questionnaires");
  static final String QUESTIONNAIRE = "kap-candidacy.yaml";
  static final String CASES = "kap-candidacy.cases.yaml";
  private static final String VOCABULARY = "medicines.yaml";

  /**
   * One thing that needs attention.
   *
   * @param code the word by which reports know it
   * @param about the ids that it names
   * @param text what people read
   */
  record Result(String code, Set<String> about, String text) {
    boolean is(String wanted, String id) {
      return code.equals(wanted) && about.contains(id);
    }
  }

  /**
   * Checks {@code text} as the questionnaire in {@code folder}.
   *
   * @param prove whether the proofs are made, which take seconds
   */
  static CheckedCopy of(String text, Path folder, boolean prove) throws IOException {
    Files.copy(SHIPPED.resolve(VOCABULARY), folder.resolve(VOCABULARY));
    Path cases = Files.copy(SHIPPED.resolve(CASES), folder.resolve(CASES));
    Path file = Files.writeString(folder.resolve(QUESTIONNAIRE), text);
    QuestionnaireReader.Result read = QuestionnaireReader.read(file);
    List<Result> results = new ArrayList<>();
    read.problems().forEach(problem -> results.add(result(problem)));
    if (read.questionnaire().isEmpty()) {
      return new CheckedCopy(results, Optional.empty(), Optional.empty(), Answers.NONE);
    }
    Questionnaire questionnaire = read.questionnaire().get();
    CasesReader.Result people = CasesReader.read(cases, questionnaire);
    people.problems().forEach(problem -> results.add(result(problem)));
    Optional<ProofReport> proofs =
        prove ? Optional.of(Proofs.of(questionnaire, people.cases())) : Optional.empty();
    proofs.stream()
        .flatMap(report -> report.findings().stream())
        .forEach(finding -> results.add(result(finding)));
    people.cases().ifPresent(all -> results.addAll(ran(all, questionnaire)));
    return new CheckedCopy(
        List.copyOf(results),
        Optional.of(questionnaire),
        proofs,
        people.cases().map(Cases::baseline).orElse(Answers.NONE));
  }

  private static List<Result> ran(Cases cases, Questionnaire questionnaire) {
    Cases.Result result = cases.run(Screener.of(questionnaire));
    List<Result> results = new ArrayList<>();
    result.failed().forEach(run -> results.add(result(run)));
    result.neverRaised().forEach(flag -> results.add(result(flag)));
    return results;
  }

  private static Result result(Problem problem) {
    return new Result(
        problem.code().word(),
        ids(problem.message() + " " + problem.sourceLine()),
        problem.place()
            + ": "
            + problem.message()
            + "\n  "
            + problem.sourceLine().strip()
            + problem.hint().map(hint -> "\n  hint: " + hint).orElse(""));
  }

  private static Result result(Finding finding) {
    return new Result(
        finding.code().word(),
        Set.of(finding.subject()),
        finding.place() + ": " + finding.message() + "\n  hint: " + finding.hint());
  }

  private static Result result(CaseRun run) {
    StringBuilder text = new StringBuilder("case ").append(run.of().id());
    run.differences()
        .forEach(
            one ->
                text.append("\n  ")
                    .append(one.what())
                    .append(": expected ")
                    .append(one.expected())
                    .append(", found ")
                    .append(one.found()));
    return new Result("case-failed", ids(text.toString()), text.toString());
  }

  private static Result result(Flag flag) {
    return new Result("flag-never-raised", Set.of(flag.id()), "no case raises " + flag.id());
  }

  private static Set<String> ids(String text) {
    return Set.of(Arrays.stream(text.split("[^a-z0-9-]+")).distinct().toArray(String[]::new));
  }
}
