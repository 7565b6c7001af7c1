package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.List;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Wrap;

/** Lines of a text to be read on paper; the questionnaire's own words are made safe to show. */
final class Lines {
  private final int width;
  private final List<String> lines = new ArrayList<>();

  Lines(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** {@code text}, whose further lines stand below the end of {@code first}. */
  void add(String first, String text) {
    lines.addAll(Wrap.lines(VisibleText.lines(text), width, first));
  }

  /** {@code text} with another indent from its second line on. */
  void hanging(int indent, String text) {
    List<String> wrapped = Wrap.lines(VisibleText.line(text), width - indent);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? "" : " ".repeat(indent)) + wrapped.get(i));
    }
  }

  void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  List<String> all() {
    return List.copyOf(lines);
  }
}
