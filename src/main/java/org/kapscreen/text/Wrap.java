package org.kapscreen.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width, at spaces, and never cuts a word or loses one. */
public final class Wrap {
  private Wrap() {}

  /**
   * {@code text} as lines of at most {@code width} columns. The first begins with {@code first},
   * the others with as many spaces as {@code first} has columns. A word longer than a line stands
   * alone on its line. Line feeds in the text are kept, blank lines too.
   */
  public static List<String> lines(String text, int width, String first) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(columns(first));
    String start = first;
    for (String paragraph : text.strip().split("\n", -1)) {
      StringBuilder line = new StringBuilder(start);
      int used = columns(start);
      boolean empty = true;
      for (String word : paragraph.strip().split(" +", -1)) {
        int wide = columns(word);
        if (!empty && used + 1 + wide > width) {
          lines.add(line.toString());
          line = new StringBuilder(indent);
          used = columns(indent);
          empty = true;
        }
        if (!empty) {
          line.append(' ');
          used++;
        }
        line.append(word);
        used += wide;
        empty = false;
      }
      lines.add(line.toString().stripTrailing());
      start = indent;
    }
    return lines;
  }

  /** {@code text} as lines of at most {@code width} columns. */
  public static List<String> lines(String text, int width) {
    return lines(text, width, "");
  }

  /**
   * How many columns a terminal gives {@code text}: two for wide East Asian characters, none for
   * combining marks.
   */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      columns += columnsOf(c);
    }
    return columns;
  }

  private static int columnsOf(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        isIn(c, 0x1100, 0x115F)
            || isIn(c, 0x2E80, 0xA4CF)
            || isIn(c, 0xAC00, 0xD7A3)
            || isIn(c, 0xF900, 0xFAFF)
            || isIn(c, 0xFE30, 0xFE6F)
            || isIn(c, 0xFF00, 0xFF60)
            || isIn(c, 0xFFE0, 0xFFE6)
            || isIn(c, 0x1F300, 0x1FAFF)
            || isIn(c, 0x20000, 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
