package org.kapscreen.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Explanation;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen explain}: why a flag was raised, or was not. */
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 8;
  private static final int SAME_START = 4;
  private final Host host;
  private final ChosenResponse chosen;
  private final PositionalParamSpec flag =
      PositionalParamSpec.builder()
          .index("1")
          .arity("0..1")
          .type(String.class)
          .paramLabel("FLAG")
          .description("The id of one flag (default: all of them).")
          .build();
  private final OptionSpec plain = CommandModel.flag("--plain", "No colour.");

  ExplainCommand(Host host) {
    this.host = host;
    this.chosen = new ChosenResponse(host);
  }

  CommandSpec spec() {
    return CommandModel.of(this, "explain", "Why a flag was raised, or was not.")
        .describe(
            "Goes down to the answers, the condition, its reason and source, and the line of the",
            "questionnaire. Raised flags come first, then unresolved, then clear ones, the worst first.",
            ChosenResponse.HELP)
        .examples(
            "  kapscreen explain 0417-20260504-141003-k7f.response.json",
            "  kapscreen explain 0417-20260504-141003-k7f.response.json aneurysm")
        .argument(chosen.argument())
        .argument(flag)
        .option(chosen.option())
        .option(plain)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    ChosenResponse.Loaded loaded = chosen.load();
    Response response = loaded.response();
    Screener screener = loaded.screener();
    Screen screen = host.outScreen(ScreeningOptions.isSet(plain));
    @Nullable String one = flag.getValue();
    List<String> lines =
        one == null
            ? Explanation.ofAll(screener, response, screen)
            : Explanation.of(screener, response, one, screen);
    if (lines.isEmpty() && one != null) {
      List<String> near =
          screener.questionnaire().flags().stream()
              .map(Flag::id)
              .filter(id -> isNear(id, one))
              .limit(MOST_NAMED)
              .toList();
      throw new Failure(
          ExitCode.USAGE,
          "there is no flag "
              + VisibleText.line(one)
              + " in "
              + screener.questionnaire().id()
              + ". "
              + (near.isEmpty() ? "" : "Near to it: " + String.join(", ", near) + ". ")
              + "Without a flag, explain shows all of them.");
    }
    lines.forEach(host.out()::println);
    return ExitCode.DONE.code();
  }

  /** Whether both have a word in common, or begin with the same letters. */
  private static boolean isNear(String id, String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    List<String> words = List.of(wanted.split("-", -1));
    return List.of(id.split("-", -1)).stream().anyMatch(words::contains)
        || id.startsWith(wanted.substring(0, Math.min(wanted.length(), SAME_START)));
  }
}
