package org.kapscreen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kapscreen.storage.PrivateStream;
import org.kapscreen.text.VisibleText;

/** Where records go: a file, which is there whole or not at all, standard output, or nowhere. */
final class Drain implements AutoCloseable {
  private final OutputStream stream;
  private final Optional<PrivateStream> file;

  private Drain(OutputStream stream, Optional<PrivateStream> file) {
    this.stream = stream;
    this.file = file;
  }

  /**
   * To {@code file}, or to standard output.
   *
   * @throws Failure if it cannot be created
   */
  static Drain of(Host host, Optional<Path> file) throws Failure {
    return file.isPresent()
        ? to(file.get())
        : new Drain(new Standard(host.out()), Optional.empty());
  }

  /**
   * To {@code file}, if there is one.
   *
   * @throws Failure if it cannot be created
   */
  static Drain ofRejects(Optional<Path> file) throws Failure {
    return file.isPresent()
        ? to(file.get())
        : new Drain(OutputStream.nullOutputStream(), Optional.empty());
  }

  private static Drain to(Path file) throws Failure {
    try {
      PrivateStream stream = PrivateStream.to(file);
      return new Drain(stream, Optional.of(stream));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_CREATE,
          "cannot create " + VisibleText.line(file.toString()) + ": " + Failure.reason(e));
    }
  }

  /**
   * Standard output, which says at once when it takes no more, so that nobody scores on in vain.
   */
  private static final class Standard extends OutputStream {
    private final PrintStream out;

    Standard(PrintStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      if (count > 0 && out.checkError()) {
        throw new IOException("the results could not be written to standard output");
      }
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    if (file.isPresent()) {
      file.get().finish();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
