package org.kapscreen.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** What is typed or piped, line by line. */
public final class InputLines {
  private final BufferedReader reader;
  private int number;

  /**
   * @param reader the only one of its stream, so that no line is lost between two
   */
  public InputLines(BufferedReader reader) {
    this.reader = reader;
  }

  /** The next line without its end; empty at the end of the input. */
  Optional<String> next() throws IOException {
    String line = reader.readLine();
    if (line != null) {
      number++;
    }
    return Optional.ofNullable(line);
  }

  /** Whether more is there already, as after a paste. */
  boolean waiting() throws IOException {
    return reader.ready();
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }
}
