package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.text.Style;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ProblemText;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Loads a response. */
final class ResponseLoader {
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private ResponseLoader() {}

  /** The argument that names a response file. */
  static PositionalParamSpec argument() {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("1")
        .required(true)
        .type(Path.class)
        .paramLabel("RESPONSE")
        .description("A .response.json file, as take wrote it; - is standard input.")
        .build();
  }

  /**
   * @param file its path, or {@code -} for standard input, so that what was encrypted need not be
   *     on the disk
   * @throws Failure if it cannot be read, or is damaged
   */
  static Response load(Host host, Path file) throws Failure {
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
