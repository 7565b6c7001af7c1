package org.kapscreen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.text.VisibleText;

/** The bytes of a response that somebody named. */
final class ResponseContent {
  private ResponseContent() {}

  /**
   * @param file its path, or {@code -} for standard input, so that what was encrypted need not be
   *     on the disk
   * @throws Failure if it cannot be read, or is encrypted
   */
  static byte[] of(Host host, Path file) throws Failure {
    if (file.toString().endsWith(".age")) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " is encrypted. Its reader decrypts it first: age -d -i KEY-FILE FILE | kapscreen summary -");
    }
    boolean piped = file.toString().equals("-");
    try (InputStream in = piped ? host.in() : Files.newInputStream(file)) {
      return in.readNBytes(ResponseReader.MOST_BYTES + 1);
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }
}
