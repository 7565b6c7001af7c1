package org.kapscreen.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Mutants;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.report.CheckedCases;
import org.kapscreen.report.Sentences;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.yaml.ProblemText;

/** What the cases of a questionnaire came to, and what they leave out, as people read it. */
final class CasesText {
  /** So many names are told without being asked for. */
  private static final int FEW = 10;

  private final Host host;
  private final Screen screen;
  private final boolean verbose;
  private final Words words = Words.beside(CasesText.class, "en");
  private final Sentences sentences = new Sentences();

  CasesText(Host host, Screen screen, boolean verbose) {
    this.host = host;
    this.screen = screen;
    this.verbose = verbose;
  }

  /** Prints what became of {@code cases}, those of {@code questionnaire}. */
  void show(CheckedCases cases, Questionnaire questionnaire) {
    if (cases instanceof CheckedCases.Missing) {
      print("check.no-cases", VisibleText.line(cases.file().toString()));
    } else if (cases instanceof CheckedCases.Broken broken) {
      host.out().println(ProblemText.of(broken.problems(), screen.style()));
    } else if (cases instanceof CheckedCases.Ran ran) {
      show(ran, questionnaire);
    }
  }

  private void show(CheckedCases.Ran ran, Questionnaire questionnaire) {
    Cases.Result result = ran.result();
    ConditionText conditions = new ConditionText(questionnaire, "en");
    if (!result.failed().isEmpty()) {
      Screener screener = Screener.of(questionnaire);
      result.failed().forEach(failed -> show(failed, screener));
    }
    result.neverRaised().forEach(flag -> at(flag.place(), sentences.neverRaised(flag)));
    int all = result.runs().size();
    int failed = result.failed().size();
    print("check.cases", VisibleText.line(ran.file().toString()), all, all - failed, failed);
    int flags = questionnaire.flags().size();
    print("check.coverage", flags - result.neverRaised().size(), flags);
    coverage(ran.coverage(), conditions);
    mistakes(ran.mistakes(), conditions);
  }

  private void show(CaseRun failed, Screener screener) {
    at(failed.of().place(), sentences.failed(failed));
    lines("    ", VisibleText.line(failed.of().story()));
    for (CaseRun.Difference difference : failed.differences()) {
      lines("    ", sentences.difference(difference));
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

  private void coverage(Coverage coverage, ConditionText conditions) {
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

  private void mistakes(CheckedCases.Mistakes mistakes, ConditionText conditions) {
    if (mistakes instanceof CheckedCases.Mistakes.NotYet) {
      print("check.mutants.not-yet");
    } else if (mistakes instanceof CheckedCases.Mistakes.Made made) {
      Mutants.Result result = made.result();
      int unnoticed = result.unnoticed().size();
      result.unnoticed().forEach(one -> at(one.place(), sentences.unnoticed(one, conditions)));
      print("check.mutants", result.all() - unnoticed, result.all(), result.percentCaught());
    }
  }

  private void at(Place place, String sentence) {
    lines("", VisibleText.line(place + ": " + sentence));
  }

  private void print(String key, Object... arguments) {
    lines("", words.say(key, arguments));
  }

  private void lines(String indent, String text) {
    Wrap.lines(text, screen.width(), indent).forEach(host.out()::println);
  }
}
