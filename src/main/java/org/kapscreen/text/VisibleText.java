package org.kapscreen.text;

/**
 * The one place where text from outside (answers, questionnaires, file names) is made safe to show.
 * Characters that steer a terminal or reorder a line are replaced by a visible code such as {@code
 * \}{@code u{1B}}, so that the reader sees that something was there; all else stays as it is.
 */
public final class VisibleText {
  private VisibleText() {}

  /** {@code text} on one line: line breaks and tabs become spaces. */
  public static String line(String text) {
    return shown(text, false);
  }

  /** {@code text} with its line feeds; tabs become spaces. */
  public static String lines(String text) {
    return shown(text, true);
  }

  private static String shown(String text, boolean keepLineFeeds) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' && keepLineFeeds) {
                safe.append('\n');
              } else if (c == '\n' || c == '\t' || c == '\r') {
                safe.append(c == '\r' ? "" : " ");
              } else if (isHarmful(c)) {
                safe.append("\\u{")
                    .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                    .append('}');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a terminal could take {@code codePoint} for a command, or show the text around it in
   * another order.
   */
  public static boolean isHarmful(int codePoint) {
    int c = codePoint;
    return Character.isISOControl(c) // C0, DEL and the 8-bit C1 set, which holds CSI and OSC
        || isBidiControl(c)
        || c == 0x2028 // line and paragraph separators break a line behind the wrapper's back
        || c == 0x2029
        || c == 0xFEFF // a byte order mark inside a text is invisible
        || isIn(c, 0xD800, 0xDFFF) // a lone half of a pair
        || isIn(c, 0xE0000, 0xE007F) // tag characters spell invisible text
        || isIn(c, 0xE000, 0xF8FF) // private use: whatever the font makes of it
        || (c & 0xFFFE) == 0xFFFE;
  }

  /**
   * The characters by which a text can be shown in another order than it is stored
   * (CVE-2021-42574).
   */
  private static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || isIn(c, 0x202A, 0x202E)
        || isIn(c, 0x2066, 0x2069);
  }

  private static boolean isIn(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
