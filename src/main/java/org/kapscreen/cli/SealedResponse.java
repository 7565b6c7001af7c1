package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.text.Style;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.Sha256;

/**
 * A finished response that another screening builds on, so that it has to be as it was written.
 *
 * @param sha256 of its file
 */
record SealedResponse(Response response, String sha256) {
  /**
   * @throws Failure if it cannot be read, is damaged, or was changed by hand
   */
  static SealedResponse read(Host host, Path file) throws Failure {
    if (file.toString().equals("-")) {
      throw new Failure(
          ExitCode.USAGE, "a response is given as a file here: standard input is for answers.");
    }
    byte[] content = ResponseContent.of(host, file);
    ResponseReader.Result read = ResponseReader.of(file.toString(), content);
    if (read.response().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " cannot be used:\n"
              + ProblemText.of(read.problems(), Style.PLAIN));
    }
    Response response = read.response().get();
    if (!Arrays.equals(ResponseWriter.sealed(response), content)) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " is not as kapscreen wrote it: it was changed by hand, or damaged. Restore it from a copy.");
    }
    Sha256 sha256 = new Sha256();
    sha256.add(content);
    return new SealedResponse(response, sha256.get());
  }
}
