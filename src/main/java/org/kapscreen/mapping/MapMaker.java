package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * The text of a map file, which can be used as it is, of which nothing but the header is known.
   */
  static String of(Header header, Questionnaire questionnaire) {
    return of(header, questionnaire, Optional.empty(), FileForm.NONE);
  }

  /**
   * The text of a map file, which can be used as it is.
   *
   * @param tool that wrote the export; empty to see it from the header
   * @param file what was said of how the export is written, which a later run must know too
   */
  public static String of(
      Header header, Questionnaire questionnaire, Optional<Preset> tool, FileForm file) {
    Optional<Preset> preset = tool.or(() -> Preset.recognise(header));
    ColumnMap map = preset.map(Preset::map).orElse(ColumnMap.PLAIN);
    Columns.Resolved resolved = new Columns(map, questionnaire).resolve(header);
    List<String> lines = new ArrayList<>();
    lines.add("# What the columns of an export mean. A line that begins with '# ?' waits for you.");
    lines.add("format: 1");
    lines.add("questionnaire: " + questionnaire.id());
    preset.ifPresent(found -> lines.add("from: " + found.word()));
    file(file, lines);
    reference(resolved, lines);
    known(resolved, lines);
    unmapped(resolved, questionnaire, lines);
    unanswered(resolved, questionnaire, lines);
    return String.join("\n", lines) + "\n";
  }

  private static void file(FileForm file, List<String> lines) {
    List<String> said = new ArrayList<>();
    file.charset().ifPresent(charset -> said.add("  charset: " + charset));
    if (file.delimiter().isPresent()) {
      String mark = file.delimiter().get().toString();
      if (MapParts.isDelimiter(mark)) {
        said.add("  delimiter: " + (mark.equals("\t") ? "tab" : quoted(mark)));
      } else {
        lines.add("# ? No map can name what parts the fields; say --delimiter with it.");
      }
    }
    if (!said.isEmpty()) {
      lines.add("file:");
      lines.addAll(said);
    }
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

  private static void unmapped(
      Columns.Resolved resolved, Questionnaire questionnaire, List<String> lines) {
    Set<String> known = new HashSet<>();
    questionnaire.questions().forEach(question -> known.add(question.id()));
    resolved.columns().stream()
        .filter(column -> !(column.meaning() instanceof Meaning.Unmapped))
        .forEach(column -> known.add(column.name()));
    Map<Boolean, List<String>> byUse =
        resolved.unmapped().stream()
            .collect(Collectors.partitioningBy(name -> canBeIgnored(name, known)));
    List<String> ignored = byUse.getOrDefault(true, List.of());
    List<String> others = byUse.getOrDefault(false, List.of());
    if (!ignored.isEmpty()) {
      lines.add("");
      lines.add("# ? Nobody knows what these columns mean. Give each to a question below,");
      lines.add("# ? as 'question: {column: \"...\"}', or leave it here to be ignored.");
      lines.add("ignore:");
      ignored.forEach(name -> lines.add("  - " + quoted(name)));
    }
    if (!others.isEmpty()) {
      lines.add("");
      lines.add(
          "# ? Nobody knows these either, and they cannot be ignored by their names, which would");
      lines.add(
          "# ? stand for a known column too, or hold what no map may hold. Rename them before.");
      others.forEach(name -> lines.add("#   " + shown(name)));
    }
  }

  /** Answers must never be lost with a column that is called nearly the same. */
  private static boolean canBeIgnored(String name, Set<String> known) {
    Glob glob = new Glob(name);
    return name.codePoints().allMatch(MapMaker::canBeWritten)
        && known.stream().noneMatch(glob::matches);
  }

  private static boolean canBeWritten(int codePoint) {
    return "\n\r\t".indexOf(codePoint) >= 0 || !VisibleText.isHarmful(codePoint);
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
        name.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return '"' + VisibleText.line(escaped) + '"';
  }
}
