package org.kapscreen.yaml;

import org.kapscreen.text.Wrap;

/**
 * A line of a file in three parts, cut to what a terminal shows in one row.
 *
 * @param trouble what is meant
 */
record SourceLine(String before, String trouble, String after) {
  /** What 80 columns leave beside the margin. */
  private static final int ROOM = 76;

  private static final String CUT = "...";

  /** The line as it is, or as much of it around the trouble as fits. */
  static SourceLine fitting(String before, String trouble, String after) {
    if (Wrap.columns(before) + Wrap.columns(trouble) + Wrap.columns(after) <= ROOM) {
      return new SourceLine(before, trouble, after);
    }
    String shown = head(trouble, ROOM / 2);
    int left = ROOM - Wrap.columns(shown);
    int ahead = Math.min(Wrap.columns(after), left / 3);
    String context = tail(before, left - ahead);
    return new SourceLine(context, shown, head(after, left - Wrap.columns(context)));
  }

  private static String head(String text, int room) {
    if (Wrap.columns(text) <= room) {
      return text;
    }
    int used = CUT.length();
    int end = 0;
    while (used + columnsAt(text, end) <= room) {
      used += columnsAt(text, end);
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + CUT;
  }

  private static String tail(String text, int room) {
    if (Wrap.columns(text) <= room) {
      return text;
    }
    int used = CUT.length();
    int start = text.length();
    while (used + columnsAt(text, text.offsetByCodePoints(start, -1)) <= room) {
      start = text.offsetByCodePoints(start, -1);
      used += columnsAt(text, start);
    }
    return CUT + text.substring(start);
  }

  private static int columnsAt(String text, int index) {
    return Wrap.columns(text.substring(index, text.offsetByCodePoints(index, 1)));
  }
}
