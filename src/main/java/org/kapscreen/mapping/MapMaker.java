package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.NearWord;
import org.kapscreen.text.VisibleText;

/**
 * Writes a first column map from a header: what is known already needs no line, and what nobody
 * knows is marked with a question mark for its author.
 */
public final class MapMaker {
  private MapMaker() {}

  /** The text of a map file, which can be used as it is. */
  public static String of(Header header, Questionnaire questionnaire) {
    Optional<Preset> preset = Preset.recognise(header);
    ColumnMap map = preset.map(Preset::map).orElse(ColumnMap.PLAIN);
    Columns.Resolved resolved = new Columns(map, questionnaire).resolve(header);
    List<String> lines = new ArrayList<>();
    lines.add("# What the columns of an export mean. A line that begins with '# ?' waits for you.");
    lines.add("format: 1");
    lines.add("questionnaire: " + questionnaire.id());
    preset.ifPresent(found -> lines.add("from: " + found.word()));
    reference(resolved, lines);
    known(resolved, lines);
    unmapped(resolved, lines);
    unanswered(resolved, questionnaire, lines);
    return String.join("\n", lines) + "\n";
  }

  private static void reference(Columns.Resolved resolved, List<String> lines) {
    if (resolved.columns().stream().noneMatch(c -> c.meaning() instanceof Meaning.Reference)) {
      lines.add(
          "# ? Which column holds the practice's own number for the person, if there is one?");
      lines.add("# reference: COLUMN");
    }
  }

  private static void known(Columns.Resolved resolved, List<String> lines) {
    lines.add("");
    lines.add("# Known already:");
    for (Column column : resolved.columns()) {
      if (column.meaning() instanceof Meaning.Whole whole) {
        lines.add("#   " + shown(column.name()) + " -> " + whole.question());
      } else if (column.meaning() instanceof Meaning.Ticked tick) {
        lines.add(
            "#   "
                + shown(column.name())
                + " -> "
                + tick.question()
                + ": "
                + tick.code().option().orElse(tick.code().state().word()));
      }
    }
  }

  private static void unmapped(Columns.Resolved resolved, List<String> lines) {
    if (resolved.unmapped().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("# ? Nobody knows what these columns mean. Give each to a question below,");
    lines.add("# ? as 'question: {column: \"...\"}', or leave it here to be ignored.");
    lines.add("ignore:");
    resolved.unmapped().forEach(name -> lines.add("  - " + quoted(name)));
  }

  private static void unanswered(
      Columns.Resolved resolved, Questionnaire questionnaire, List<String> lines) {
    if (resolved.unanswered().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("# ? No column answers these questions; they stay unanswered until one does.");
    lines.add("# questions:");
    for (String id : resolved.unanswered()) {
      Question question = questionnaire.question(id).orElseThrow();
      String near =
          NearWord.of(id.replace('-', '_'), resolved.unmapped())
              .or(() -> NearWord.of(question.ask(), resolved.unmapped()))
              .map(name -> " # perhaps " + shown(name))
              .orElse("");
      lines.add("#   " + id + ": {column: \"\"}" + near);
    }
  }

  private static String shown(String name) {
    return VisibleText.line(name);
  }

  private static String quoted(String name) {
    String escaped =
        name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return '"' + VisibleText.line(escaped) + '"';
  }
}
