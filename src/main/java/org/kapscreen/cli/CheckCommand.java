package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.QuestionnaireReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen check}: the problems of questionnaires, then their cases. */
final class CheckCommand implements Callable<Integer> {
  private static final String ENDING = ".yaml";
  private final Host host;
  private final Words words = Words.beside(CheckCommand.class, "en");
  private Screen screen = Screen.PAGE;

  private final PositionalParamSpec questionnaires =
      PositionalParamSpec.builder()
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .paramLabel("QUESTIONNAIRE")
          .description("Names or .yaml files (default: " + QuestionnaireFinder.CANDIDACY + ").")
          .build();
  private final OptionSpec plain = CommandModel.flag("--plain", "No colour.");

  CheckCommand(Host host) {
    this.host = host;
  }

  CommandSpec spec() {
    return CommandModel.of(
            this, "check", "Show the problems of a questionnaire, then run its cases.")
        .describe(
            "Problems are shown all at once, each with its place and what to do. Beside",
            "NAME.yaml stands NAME.cases.yaml: made-up people with the assessment that each",
            "must get. Ends with 1 when anything needs attention.")
        .examples("  kapscreen check", "  kapscreen check my-questionnaire.yaml")
        .argument(questionnaires)
        .option(plain)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    screen = host.outScreen(ScreeningOptions.isSet(plain));
    @Nullable List<String> given = questionnaires.getValue();
    boolean clean = true;
    for (String name : given == null ? List.of(QuestionnaireFinder.CANDIDACY) : given) {
      clean &= check(new QuestionnaireFinder(host).find(name));
    }
    return (clean ? ExitCode.DONE : ExitCode.ATTENTION).code();
  }

  private boolean check(Path file) throws Failure {
    QuestionnaireReader.Result result = QuestionnaireLoader.read(host, file);
    if (result.questionnaire().isEmpty()) {
      show(result.problems());
      return false;
    }
    Questionnaire questionnaire = result.questionnaire().get();
    print(
        "check.form",
        VisibleText.line(file.toString()),
        questionnaire.questions().size(),
        questionnaire.flags().size(),
        questionnaire.scores().size());
    Path cases = casesOf(file);
    if (!Files.exists(cases)) {
      print("check.no-cases", VisibleText.line(cases.toString()));
      return true;
    }
    return checkCases(cases, questionnaire);
  }

  private static Path casesOf(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return file.resolveSibling(stem + ".cases" + ENDING);
  }

  private boolean checkCases(Path file, Questionnaire questionnaire) throws Failure {
    CasesReader.Result read;
    try {
      read = CasesReader.read(file, questionnaire);
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
    Optional<Cases> cases = read.cases();
    if (cases.isEmpty()) {
      show(read.problems());
      return false;
    }
    Cases.Result result = cases.get().run(Screener.of(questionnaire));
    result.failed().forEach(this::show);
    result.neverRaised().forEach(this::show);
    int all = result.runs().size();
    print(
        "check.cases",
        VisibleText.line(file.toString()),
        all,
        all - result.failed().size(),
        result.failed().size());
    print(
        "check.coverage",
        questionnaire.flags().size() - result.neverRaised().size(),
        questionnaire.flags().size());
    return result.failed().isEmpty() && result.neverRaised().isEmpty();
  }

  private void show(List<Problem> problems) {
    host.out().println(ProblemText.of(problems, screen.style()));
  }

  private void show(CaseRun failed) {
    print("check.case-failed", failed.of().place(), VisibleText.line(failed.of().id()));
    lines("    ", VisibleText.line(failed.of().story()));
    for (CaseRun.Difference difference : failed.differences()) {
      lines(
          "    ",
          words.say(
              "check.difference", difference.what(), difference.expected(), difference.found()));
    }
  }

  private void show(Flag never) {
    print("check.never-raised", never.place(), never.id());
  }

  private void print(String key, Object... arguments) {
    lines("", words.say(key, arguments));
  }

  private void lines(String indent, String text) {
    Wrap.lines(text, screen.width(), indent).forEach(host.out()::println);
  }
}
