package org.kapscreen.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, for the carets under what is wrong. They are parted when the first one is
 * asked for: a file without problems is the one that somebody waits for.
 */
final class SourceLines {
  static final SourceLines NONE = new SourceLines(new byte[0]);

  private final byte[] content;
  private @Nullable List<String> lines;

  /**
   * @param content of the file, in UTF-8
   */
  SourceLines(byte[] content) {
    this.content = content;
  }

  /** The text of line {@code number}, empty if the file has no such line. */
  String line(int number) {
    List<String> all = all();
    return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
  }

  /** All of them, without their ends. */
  List<String> all() {
    List<String> known = lines;
    if (known == null) {
      known = linesOf(YamlFile.withoutMark(new String(content, StandardCharsets.UTF_8)));
      lines = known;
    }
    return known;
  }

  /** The lines of {@code text} without their ends, which are LF, CR LF or CR as in YAML. */
  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, i));
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }
}
