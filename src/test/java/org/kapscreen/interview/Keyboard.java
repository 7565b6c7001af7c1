package org.kapscreen.interview;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * A terminal's keyboard: nothing is there until somebody waits for it, and then what was typed or
 * pasted in one go.
 */
final class Keyboard extends Reader {
  private final Deque<String> bursts = new ArrayDeque<>();
  private final Consumer<String> echo;
  private String now = "";

  /**
   * @param echo sees what is typed, as a terminal shows it
   */
  Keyboard(Consumer<String> echo) {
    this.echo = echo;
  }

  /** Types {@code keys} once somebody waits for them. */
  void types(String keys) {
    bursts.add(keys);
  }

  /** Types {@code keys} at this moment, whether or not anybody waits for them. */
  void typesNow(String keys) {
    now += keys;
    echo.accept(keys);
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (now.isEmpty() && !bursts.isEmpty()) {
      typesNow(bursts.remove());
    }
    if (now.isEmpty()) {
      return -1; // Ctrl-D
    }
    int taken = Math.min(length, now.length());
    now.getChars(0, taken, buffer, offset);
    now = now.substring(taken);
    return taken;
  }

  @Override
  public boolean ready() {
    return !now.isEmpty();
  }

  @Override
  public void close() {}
}
