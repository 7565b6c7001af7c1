package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Style;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ProblemText;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The response that a command looks at, with the questionnaire that it was taken with. */
final class ChosenResponse {
  /** What the help of commands says that look at a response. */
  static final String HELP =
      "The questionnaire used then is taken from the copy that was kept, or found by its name, or"
          + " given with --questionnaire; it must be the same to the byte.";

  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private final Host host;
  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .index("0")
          .arity("1")
          .required(true)
          .type(Path.class)
          .paramLabel("RESPONSE")
          .description("A .response.json file, as take wrote it; - is standard input.")
          .build();
  private final OptionSpec questionnaire = QuestionnaireFinder.option();

  ChosenResponse(Host host) {
    this.host = host;
  }

  PositionalParamSpec argument() {
    return file;
  }

  OptionSpec option() {
    return questionnaire;
  }

  /** A response, and a screener that takes its answers. */
  record Loaded(Response response, Screener screener) {}

  /**
   * @throws Failure if it cannot be read, is damaged, or its questionnaire is not to be had
   */
  Loaded load() throws Failure {
    Response response = read(file.getValue());
    @Nullable String named = questionnaire.getValue();
    Screener screener =
        new UsedQuestionnaireFinder(host, SettingsReader.read(host).drafts(host))
            .screenerFor(response, Optional.ofNullable(named));
    return new Loaded(response, screener);
  }

  /** From standard input if it is {@code -}: what was encrypted need never be on the disk. */
  private Response read(Path file) throws Failure {
    if (file.toString().endsWith(".age")) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " is encrypted. Its reader decrypts it first: age -d -i KEY-FILE FILE | kapscreen summary -");
    }
    ResponseReader.Result result;
    try {
      result =
          file.toString().equals("-")
              ? ResponseReader.of("-", host.in().readNBytes(MOST_BYTES + 1))
              : ResponseReader.read(file);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_READ,
          "cannot read " + VisibleText.line(file.toString()) + ": " + Failure.reason(e));
    }
    if (result.response().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " cannot be used:\n"
              + ProblemText.of(result.problems(), Style.PLAIN));
    }
    return result.response().get();
  }
}
