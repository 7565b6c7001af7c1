package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Characters of one field after another, in an array that grows. */
final class Slice {
  private char[] text = new char[64];
  private int length;

  /** Holds the UTF-8 text of {@code bytes} between {@code from} and {@code to}. */
  Slice of(byte[] bytes, int from, int to) {
    length = to - from;
    if (text.length < length) {
      text = new char[2 * length];
    }
    int all = 0;
    for (int i = 0; i < length; i++) {
      byte one = bytes[from + i];
      text[i] = (char) one;
      all |= one;
    }
    if (all < 0) {
      String decoded = new String(bytes, from, to - from, UTF_8);
      length = decoded.length();
      decoded.getChars(0, length, text, 0);
    }
    return this;
  }

  /** Puts down on {@code row} what these characters say in {@code cell}. */
  void readInto(Cell cell, Form form, Row row) {
    Cell.readField(cell, text, 0, length, form, row);
  }
}
