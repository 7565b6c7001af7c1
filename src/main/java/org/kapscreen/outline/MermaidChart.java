package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.outline.Chart.Box;
import org.kapscreen.outline.Chart.FlagBox;
import org.kapscreen.outline.Chart.Group;
import org.kapscreen.outline.Chart.Lead;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.text.VisibleText;

/**
 * A chart as Mermaid text. Nodes have names of our own, because a questionnaire's id could be one
 * of Mermaid's words, such as {@code end}.
 */
final class MermaidChart {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> edges = new ArrayList<>();
  private final StringBuilder text = new StringBuilder("flowchart LR\n");
  private int flags;

  private MermaidChart() {}

  static String of(Chart chart) {
    MermaidChart mermaid = new MermaidChart();
    for (int i = 0; i < chart.groups().size(); i++) {
      mermaid.group("s" + (i + 1), chart.groups().get(i));
    }
    for (FlagBox flag : chart.several()) {
      String name = mermaid.flag(flag, "  ");
      flag.when().from().forEach(id -> mermaid.edges.add(mermaid.names.get(id) + " --> " + name));
    }
    mermaid.edges.forEach(edge -> mermaid.line("  " + edge));
    for (Disposition disposition : Disposition.values()) {
      Palette colours = Palette.of(disposition);
      mermaid.line(
          "  classDef "
              + className(disposition)
              + " fill:"
              + colours.fill()
              + ",stroke:"
              + colours.line()
              + ",color:#000");
    }
    return mermaid.text.toString();
  }

  private void group(String name, Group group) {
    line("  subgraph " + name + "[" + quoted(VisibleText.line(group.title())) + "]");
    group.onlyIf().ifPresent(lead -> lead(lead, name));
    for (Box box : group.boxes()) {
      String node = "q" + (names.size() + 1);
      names.put(box.id(), node);
      line("    " + node + "[" + quoted(box.label()) + "]");
      box.onlyIf().ifPresent(lead -> lead(lead, node));
      for (FlagBox flag : box.flags()) {
        String target = flag(flag, "    ");
        edges.add(node + " --> " + target);
      }
    }
    line("  end");
  }

  private void lead(Lead lead, String to) {
    for (String from : lead.from()) {
      edges.add(names.get(from) + " -->|" + quoted(lead.words()) + "| " + to);
    }
  }

  /** A flag says itself when it is raised, so that no label stands at each of its arrows. */
  private String flag(FlagBox flag, String indent) {
    flags++;
    String name = "f" + flags;
    String shown = Palette.mark(flag.disposition()) + " " + flag.title();
    String label = quoted(VisibleText.line(shown) + "\n" + VisibleText.line(flag.when().words()));
    line(indent + name + "([" + label + "]):::" + className(flag.disposition()));
    return name;
  }

  private static String className(Disposition disposition) {
    return disposition.word().replace("-", "");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Between quotation marks, where only Mermaid's own escapes mean anything. */
  private static String quoted(String raw) {
    StringBuilder quoted = new StringBuilder("\"");
    VisibleText.lines(raw)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                quoted.append("<br/>");
              } else if ("\"#<>&`;\\*_".indexOf(c) >= 0) {
                quoted.append('#').append(c).append(';');
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
