package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Recheck;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Style;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.yaml.ProblemText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen verify}: scores responses again and compares everything. */
final class VerifyCommand implements Callable<Integer> {
  private final Host host;
  private final Words words = Words.beside(VerifyCommand.class, "en");
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .index("0..*")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .paramLabel("RESPONSE")
          .description("Response files (.response.json), any number of them.")
          .build();
  private final OptionSpec questionnaire = QuestionnaireFinder.option();
  private final Map<String, Screener> screeners = new HashMap<>();

  VerifyCommand(Host host) {
    this.host = host;
  }

  CommandSpec spec() {
    return CommandModel.of(this, "verify", "Score responses again, and compare everything.")
        .describe(
            "Uses the questionnaire used then, and says of each file that is not as it was written:",
            "what was changed by hand, and where answers come to something else than the file",
            "says. Ends with 1 if there is any such file. Decrypt an .age file first.")
        .examples("  kapscreen verify screenings/*.response.json")
        .argument(files)
        .option(questionnaire)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    UsedQuestionnaireFinder finder =
        new UsedQuestionnaireFinder(host, SettingsReader.read(host).drafts(host));
    List<Path> all = files.getValue();
    int good = 0;
    for (Path file : all) {
      good += verify(file, finder) ? 1 : 0;
    }
    host.out().println(words.say("verify.total", all.size(), good, all.size() - good));
    return (good == all.size() ? ExitCode.DONE : ExitCode.ATTENTION).code();
  }

  private boolean verify(Path file, UsedQuestionnaireFinder finder) throws Failure {
    byte[] content = ResponseContent.of(host, file);
    ResponseReader.Result read = ResponseReader.of(file.toString(), content);
    if (read.response().isEmpty()) {
      host.out().println(ProblemText.of(read.problems(), Style.PLAIN));
      return false;
    }
    Response response = read.response().get();
    if (!Arrays.equals(ResponseWriter.sealed(response), content)) {
      return differs(file, "verify.changed");
    }
    Screener screener;
    try {
      screener = screener(response, finder);
    } catch (Failure e) {
      return differs(file, "verify.failed", String.valueOf(e.getMessage()));
    }
    List<CaseRun.Difference> differences;
    try {
      differences = Recheck.of(response, screener);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return differs(file, "verify.no-answer");
    }
    for (CaseRun.Difference one : differences) {
      differs(file, "verify.difference", one.what(), one.expected(), one.found());
    }
    return differences.isEmpty();
  }

  /** Compiled once for all responses of one questionnaire. */
  private Screener screener(Response response, UsedQuestionnaireFinder finder) throws Failure {
    Screener known = screeners.get(response.questionnaire().sha256());
    if (known != null) {
      return known;
    }
    @Nullable String named = questionnaire.getValue();
    Screener found = finder.screenerFor(response, Optional.ofNullable(named));
    screeners.put(response.questionnaire().sha256(), found);
    return found;
  }

  private boolean differs(Path file, String key, Object... arguments) {
    host.out().println(VisibleText.line(file + ": " + words.say(key, arguments)));
    return false;
  }
}
