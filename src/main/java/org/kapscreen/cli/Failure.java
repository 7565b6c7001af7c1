package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.kapscreen.text.VisibleText;

/**
 * A command that cannot go on. The message is for people: what is wrong, where, what to do; never
 * an answer's text.
 */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;
  private final ExitCode exitCode;

  Failure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** {@code file} cannot be read, for the reason that the system gave. */
  static Failure cannotRead(Path file, IOException e) {
    return new Failure(
        ExitCode.CANNOT_READ,
        "cannot read " + VisibleText.line(file.toString()) + ": " + reason(e));
  }

  ExitCode exitCode() {
    return exitCode;
  }

  /** What the system said of a file, in words, without the file's name. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return Objects.requireNonNull(system.getReason());
    }
    return e.getMessage() == null || e instanceof FileSystemException
        ? e.getClass().getSimpleName()
        : Objects.requireNonNull(e.getMessage());
  }
}
