package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Mutant;
import org.kapscreen.proof.Mutants;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.yaml.ProblemText;

/** The step of {@code check} that runs the cases, and shows what they leave out. */
final class CasesCheck {
  /** So many names are told without being asked for. */
  private static final int FEW = 10;

  /** Below this share of mistakes noticed, the cases need attention. */
  private static final int ENOUGH_PERCENT = 95;

  private final Host host;
  private final Screen screen;
  private final boolean verbose;
  private final boolean mutate;
  private final Words words = Words.beside(CasesCheck.class, "en");

  CasesCheck(Host host, Screen screen, boolean verbose, boolean mutate) {
    this.host = host;
    this.screen = screen;
    this.verbose = verbose;
    this.mutate = mutate;
  }

  /**
   * Whether the cases beside {@code file} need no attention; there may be none.
   *
   * @throws Failure if they cannot be read
   */
  boolean run(Path file, Questionnaire questionnaire) throws Failure {
    Path beside = CasesFile.of(file);
    Optional<CasesReader.Result> read = CasesFile.read(beside, questionnaire);
    if (read.isEmpty()) {
      print("check.no-cases", VisibleText.line(beside.toString()));
      return true;
    }
    if (read.get().cases().isEmpty()) {
      host.out().println(ProblemText.of(read.get().problems(), screen.style()));
      return false;
    }
    Cases cases = read.get().cases().get();
    Screener screener = Screener.of(questionnaire);
    Cases.Result result = cases.run(screener);
    result.failed().forEach(failed -> show(failed, screener));
    result.neverRaised().forEach(flag -> print("check.never-raised", flag.place(), flag.id()));
    int all = result.runs().size();
    int failed = result.failed().size();
    print("check.cases", VisibleText.line(beside.toString()), all, all - failed, failed);
    int flags = questionnaire.flags().size();
    print("check.coverage", flags - result.neverRaised().size(), flags);
    coverage(Coverage.of(cases, screener), questionnaire);
    boolean holds = result.failed().isEmpty();
    boolean noticed = !mutate || mutants(questionnaire, cases, holds);
    return holds && noticed && result.neverRaised().isEmpty();
  }

  private void show(CaseRun failed, Screener screener) {
    print("check.case-failed", failed.of().place(), VisibleText.line(failed.of().id()));
    lines("    ", VisibleText.line(failed.of().story()));
    for (CaseRun.Difference difference : failed.differences()) {
      lines(
          "    ",
          words.say(
              "check.difference", difference.what(), difference.expected(), difference.found()));
    }
    CaseExplanation explanation = new CaseExplanation(screener, host.clock());
    for (String flag : otherwise(failed)) {
      explanation.lines(failed.of(), flag, screen).forEach(host.out()::println);
    }
  }

  /** The flags that are raised or unresolved where the other was expected. */
  private static Set<String> otherwise(CaseRun failed) {
    Set<String> flags = new TreeSet<>();
    failed
        .found()
        .flags()
        .forEach(
            result -> {
              Set<String> raised = failed.of().expected().raised();
              Set<String> unresolved = failed.of().expected().unresolved();
              boolean asExpected =
                  switch (result.status()) {
                    case RAISED -> raised.contains(result.flag());
                    case UNRESOLVED -> unresolved.contains(result.flag());
                    case CLEAR ->
                        !raised.contains(result.flag()) && !unresolved.contains(result.flag());
                  };
              if (!asExpected) {
                flags.add(result.flag());
              }
            });
    return flags;
  }

  private void coverage(Coverage coverage, Questionnaire questionnaire) {
    ConditionText conditions = new ConditionText(questionnaire, "en");
    List<String> tests =
        coverage.tests().stream()
            .map(
                one ->
                    words.say(
                        "check.undecided",
                        one.flag().place(),
                        one.flag().id(),
                        conditions.of(one.test()),
                        one.missing().stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(", "))))
            .toList();
    reached("check.tests", tests, coverage.allTests());
    reached("check.options", coverage.options(), coverage.allOptions());
    reached("check.bands", coverage.bands(), coverage.allBands());
  }

  private void reached(String key, List<String> missing, int all) {
    print(key, all - missing.size(), all);
    if (verbose || missing.size() <= FEW) {
      missing.forEach(one -> lines("    ", VisibleText.line(one)));
    } else {
      lines("    ", words.say("check.verbose", missing.size()));
    }
  }

  private boolean mutants(Questionnaire questionnaire, Cases cases, boolean holds) {
    if (!holds) {
      print("check.mutants.not-yet");
      return false;
    }
    Mutants.Result result = Mutants.run(questionnaire, cases);
    ConditionText conditions = new ConditionText(questionnaire, "en");
    for (Mutant mutant : result.unnoticed()) {
      print(
          "check.mutant",
          mutant.place(),
          VisibleText.line(MutantText.of(mutant, conditions, words)));
    }
    int unnoticed = result.unnoticed().size();
    print("check.mutants", result.all() - unnoticed, result.all(), result.percentCaught());
    return result.percentCaught() >= ENOUGH_PERCENT;
  }

  private void print(String key, Object... arguments) {
    lines("", words.say(key, arguments));
  }

  private void lines(String indent, String text) {
    Wrap.lines(text, screen.width(), indent).forEach(host.out()::println);
  }
}
