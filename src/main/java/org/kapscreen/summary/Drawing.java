package org.kapscreen.summary;

import java.util.List;

/**
 * A score or a reading on a line, for a page with pictures. Positions go from 0 at the left end to
 * 1000 at the right one.
 *
 * @param title of the score, or label of the question
 * @param said what it comes to, in words: the picture is never alone in telling it
 * @param parts where the line is divided, with what begins there
 * @param marks where the value is; two ends of a range while answers are missing, none if unknown
 */
record Drawing(String title, String said, List<Part> parts, List<Integer> marks) {
  static final int WIDTH = 1000;

  Drawing {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
  }

  /** From {@code at} on; {@code width} to where the next one begins. */
  record Part(int at, int width, String name) {}

  /** A single known value. */
  boolean isPoint() {
    return marks.size() == 1;
  }

  /** All that it can still be. */
  boolean isRange() {
    return marks.size() == 2;
  }

  /** The left end, or the value itself. */
  int from() {
    return marks.get(0);
  }

  /** How far it goes. */
  int length() {
    return marks.get(marks.size() - 1) - marks.get(0);
  }
}
