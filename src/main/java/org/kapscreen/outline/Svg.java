package org.kapscreen.outline;

import java.util.List;
import org.kapscreen.text.VisibleText;

/** Writes the few shapes of a chart as SVG. Every text is escaped here and nowhere else. */
final class Svg {
  static final int LINE = 16;

  private final StringBuilder shapes = new StringBuilder();

  void box(int x, int y, int width, int height, String fill, String line) {
    shapes.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>\n"
            .formatted(x, y, width, height, fill, line));
  }

  /** Lines of text, the first one at the height {@code y}. */
  void text(int x, int y, String kind, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      shapes.append(
          "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n"
              .formatted(x, y + i * LINE, kind, escaped(lines.get(i))));
    }
  }

  /** A line without a filling, such as {@code M 0 0 H 10}; with a point at its end. */
  void arrow(String path) {
    shapes.append("<path d=\"%s\" class=\"arrow\" marker-end=\"url(#point)\"/>\n".formatted(path));
  }

  /** The whole picture. */
  String picture(int width, int height, String title) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">
        <title>%s</title>
        <style>
        text { font: 13px Helvetica, Arial, sans-serif; fill: #000 }
        .title { font-size: 20px; font-weight: bold }
        .head { font-size: 15px; font-weight: bold }
        .strong { font-weight: bold }
        .lead { font-style: italic; fill: #333 }
        .arrow { fill: none; stroke: #555; stroke-width: 1.2 }
        </style>
        <defs><marker id="point" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M 0 0 L 8 4 L 0 8 z" fill="#555"/></marker></defs>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(width, height, width, height, escaped(title))
        + shapes
        + "</svg>\n";
  }

  static String escaped(String text) {
    return VisibleText.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
