package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Questionnaire;
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
  private final OptionSpec mutate =
      CommandModel.flag("--mutate", "Make mistakes on purpose; do cases notice them?");
  private final OptionSpec verbose =
      CommandModel.flag("--verbose", "Name all that no case reaches.");
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
            "must get. Ends with 1 when anything needs attention; with --mutate also when cases",
            "notice fewer than 95 of 100 mistakes made on purpose.")
        .examples(
            "  kapscreen check",
            "  kapscreen check my-questionnaire.yaml",
            "  kapscreen check --mutate my-questionnaire.yaml")
        .argument(questionnaires)
        .option(mutate)
        .option(verbose)
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
    boolean set = ScreeningOptions.isSet(verbose);
    return new CasesCheck(host, screen, set, ScreeningOptions.isSet(mutate))
        .run(file, questionnaire);
  }

  private void show(List<Problem> problems) {
    host.out().println(ProblemText.of(problems, screen.style()));
  }

  private void print(String key, Object... arguments) {
    lines("", words.say(key, arguments));
  }

  private void lines(String indent, String text) {
    Wrap.lines(text, screen.width(), indent).forEach(host.out()::println);
  }
}
