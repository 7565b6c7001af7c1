package org.kapscreen.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One export to be scored.
 *
 * @param name as it is shown, and written beside each record
 * @param size in bytes; -1 if it is not known
 */
public record Export(String name, Opener opener, long size) {
  /** Opens an export. */
  public interface Opener {
    /** Its bytes from the first; closed by whoever opens it. */
    InputStream open() throws IOException;
  }

  /**
   * The export in {@code file}.
   *
   * @throws IOException if there is no such file
   */
  public static Export of(Path file) throws IOException {
    return new Export(file.toString(), () -> Files.newInputStream(file), Files.size(file));
  }

  /** The export that comes in {@code stream}. */
  public static Export of(String name, InputStream stream) {
    return new Export(name, () -> stream, -1);
  }
}
