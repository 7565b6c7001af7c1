package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen summary}: writes the NP's page again. */
final class SummaryCommand implements Callable<Integer> {
  private final Host host;
  private final PositionalParamSpec file = ResponseLoader.argument();
  private final OptionSpec questionnaire = QuestionnaireFinder.option();
  private final OptionSpec format =
      ScreeningOptions.formats("Formats, with commas: ${COMPLETION-CANDIDATES} (default: txt).");

  SummaryCommand(Host host) {
    this.host = host;
  }

  CommandSpec spec() {
    return CommandModel.of(
            this, "summary", "Write the summary of a response again, on standard output.")
        .describe(QuestionnaireFinder.NEEDS_THE_ONE_USED_THEN)
        .examples("  kapscreen summary 0417-20260504-141003-k7f.response.json --format md")
        .argument(file)
        .option(questionnaire)
        .option(format)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    Path path = file.getValue();
    Response response = ResponseLoader.load(host, path);
    @Nullable String named = questionnaire.getValue();
    Screener screener =
        new UsedQuestionnaireFinder(host, SettingsReader.read(host).drafts(host))
            .screenerFor(response, Optional.ofNullable(named));
    for (Format one : ScreeningOptions.formatsOf(format)) {
      host.out().print(Summaries.text(screener, response, one, host.clock().getZone()));
    }
    return ExitCode.DONE.code();
  }
}
