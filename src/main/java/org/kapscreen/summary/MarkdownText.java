package org.kapscreen.summary;

import org.kapscreen.text.VisibleText;

/** Foreign text in Markdown: shown as it is, and never a link, an emphasis, a heading or HTML. */
final class MarkdownText {
  private MarkdownText() {}

  static String escaped(String text) {
    String line = VisibleText.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isPunctuation(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
      if (isAutolinkPoint(line, i)) {
        escaped.append(
            "<!-- -->"); // GitHub makes links of bare addresses; a comment parts them invisibly
      }
    }
    return escaped.toString();
  }

  /** CommonMark lets every ASCII punctuation mark be escaped. */
  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  private static boolean isAutolinkPoint(String line, int i) {
    char c = line.charAt(i);
    boolean www = i >= 2 && line.regionMatches(true, i - 2, "www", 0, 3);
    return c == '@' || www || (c == ':' && line.startsWith("//", i + 1));
  }
}
