package org.kapscreen.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output or error in UTF-8, whatever the locale says: in the C locale Java would write
 * every name with an accent as question marks. It knows whether its reader has gone, as {@code
 * head} does.
 */
final class ResultStream extends PrintStream {
  private final Pipe pipe;

  private ResultStream(Pipe pipe) {
    super(pipe, true, StandardCharsets.UTF_8);
    this.pipe = pipe;
  }

  static ResultStream to(FileOutputStream out) {
    return new ResultStream(new Pipe(out));
  }

  /** Whether whoever read this wanted no more: no fault that somebody should be told of. */
  boolean readerHasGone() {
    return pipe.broken;
  }

  private static final class Pipe extends FilterOutputStream {
    private boolean broken;

    Pipe(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        broken |= "Broken pipe".equals(e.getMessage());
        throw e;
      }
    }
  }
}
