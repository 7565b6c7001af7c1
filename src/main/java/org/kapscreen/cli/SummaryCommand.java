package org.kapscreen.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.PracticeAnswers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code kapscreen summary}: writes the NP's page again. */
final class SummaryCommand implements Callable<Integer> {
  private final Host host;
  private final ChosenResponse chosen;
  private final OptionSpec format =
      ScreeningOptions.formats("Formats, with commas: ${COMPLETION-CANDIDATES} (default: txt).");

  private final PracticeResponse practice = new PracticeResponse();

  SummaryCommand(Host host) {
    this.host = host;
    this.chosen = new ChosenResponse(host);
  }

  CommandSpec spec() {
    return CommandModel.of(
            this, "summary", "Write the summary of a response again, on standard output.")
        .describe(ChosenResponse.HELP)
        .examples("  kapscreen summary 0417-20260504-141003-k7f.response.json --format md")
        .argument(chosen.argument())
        .option(chosen.option())
        .option(format)
        .option(practice.option())
        .build();
  }

  @Override
  public Integer call() throws Failure {
    ChosenResponse.Loaded loaded = chosen.load();
    Response response = loaded.response();
    Screener screener = loaded.screener();
    Settings settings = SettingsReader.read(host);
    Optional<PracticeAnswers> about =
        practice.read(host, settings.practice(), settings.drafts(host));
    for (Format one : ScreeningOptions.formatsOf(format)) {
      host.out()
          .print(
              Summaries.text(
                  screener, response, one, settings.letterhead(), host.clock().getZone(), about));
    }
    return ExitCode.DONE.code();
  }
}
