package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.report.CheckedFile;
import org.kapscreen.report.JsonReport;
import org.kapscreen.report.SarifReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen check}: the problems of questionnaires, then their proofs and cases. */
final class CheckCommand implements Callable<Integer> {
  private final Host host;

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
      CommandModel.flag("--verbose", "Name all that is left out, and count each proof.");
  private final OptionSpec json =
      CommandModel.flag("--json", "Print all results as one JSON document.");
  private final OptionSpec sarif =
      CommandModel.flag("--sarif", "Print them as SARIF, for editors and code hosts.");
  private final OptionSpec plain = CommandModel.flag("--plain", "No colour.");

  CheckCommand(Host host) {
    this.host = host;
  }

  CommandSpec spec() {
    return CommandModel.of(
            this, "check", "Show the problems of a questionnaire, prove its logic, run its cases.")
        .describe(
            "Problems are shown all at once, each with its place and what to do. Then proofs look",
            "at all answers that anybody can give, and show people for whom the logic fails, as",
            "cases to paste. Beside NAME.yaml stands NAME.cases.yaml: made-up people with the",
            "assessment that each must get. Ends with 1 when anything needs attention; with",
            "--mutate also when cases notice fewer than 95 of 100 mistakes made on purpose.")
        .examples(
            "  kapscreen check",
            "  kapscreen check my-questionnaire.yaml",
            "  kapscreen check --mutate my-questionnaire.yaml",
            "  kapscreen check --sarif my-questionnaire.yaml > check.sarif")
        .argument(questionnaires)
        .option(mutate)
        .option(verbose)
        .option(json)
        .option(sarif)
        .option(plain)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    boolean asJson = ScreeningOptions.isSet(json);
    boolean asSarif = ScreeningOptions.isSet(sarif);
    if (asJson && asSarif) {
      throw new Failure(ExitCode.USAGE, "choose one of --json and --sarif.");
    }
    CheckText text =
        new CheckText(
            host, host.outScreen(ScreeningOptions.isSet(plain)), ScreeningOptions.isSet(verbose));
    CheckSteps steps = new CheckSteps(host, ScreeningOptions.isSet(mutate));
    List<CheckedFile> checked = new ArrayList<>();
    for (Path file : files()) {
      CheckedFile one = steps.check(file);
      checked.add(one);
      if (!asJson && !asSarif) {
        text.show(one); // a person need not wait for the next file
      }
    }
    if (asJson) {
      host.out().print(JsonReport.of(KapscreenCommand.version(), checked));
    } else if (asSarif) {
      host.out().print(SarifReport.of(KapscreenCommand.version(), checked));
    }
    boolean attention = checked.stream().anyMatch(CheckedFile::needsAttention);
    return (attention ? ExitCode.ATTENTION : ExitCode.DONE).code();
  }

  private List<Path> files() throws Failure {
    @Nullable List<String> given = questionnaires.getValue();
    QuestionnaireFinder finder = new QuestionnaireFinder(host);
    List<Path> files = new ArrayList<>();
    for (String name : given == null ? List.of(QuestionnaireFinder.CANDIDACY) : given) {
      files.add(finder.find(name));
    }
    return files;
  }
}
