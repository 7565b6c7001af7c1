package org.kapscreen.summary;

import org.kapscreen.text.VisibleText;

/**
 * Foreign text in Markdown: shown as it is, and never a link, an emphasis, a heading, a list or
 * HTML. What is plain anywhere, such as a comma, stays bare, so that the source can be read too.
 */
final class MarkdownText {
  private static final String PLAIN_ANYWHERE = ",;?'\"%/";
  private static final String PLAIN_INSIDE = ".):(-+";

  private MarkdownText() {}

  static String escaped(String text) {
    String line = VisibleText.line(text).strip();
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isPunctuation(c) && PLAIN_ANYWHERE.indexOf(c) < 0) {
        boolean plain = inside && PLAIN_INSIDE.indexOf(c) >= 0;
        escaped.append(plain ? "" : "\\");
      }
      escaped.append(c);
      if (isAutolinkPoint(line, i)) {
        escaped.append(
            "<!-- -->"); // GitHub makes links of bare addresses; a comment parts them invisibly
      }
      inside |= !isPunctuation(c) && c != ' ' && !(c >= '0' && c <= '9'); // "1." begins a list
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
