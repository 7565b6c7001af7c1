package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kapscreen.mapping.Column;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.Columns;
import org.kapscreen.mapping.Header;
import org.kapscreen.mapping.Meaning;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** Reads the header of CSV exports, and says what is wrong with it. */
final class HeaderReader {
  private static final String SEPARATORS = ",;\t|";
  private static final int MOST_SHOWN = 8;

  private final Questionnaire questionnaire;
  private final Scoring.Order order;
  private final Words words;
  private final Consumer<String> notes;
  private @Nullable Export first;
  private List<String> firstNames = List.of();

  HeaderReader(
      Questionnaire questionnaire, Scoring.Order order, Words words, Consumer<String> notes) {
    this.questionnaire = questionnaire;
    this.order = order;
    this.words = words;
    this.notes = notes;
  }

  /**
   * A header.
   *
   * @param length of it and all before it, in bytes
   * @param nextLine the line that the records begin in
   */
  record Read(List<Column> columns, RecordEnds ends, int length, long nextLine) {
    /** The header, with one more column for the reason why a record is rejected. */
    byte[] withReason(byte[] bytes) {
      int last = length;
      while (last > 0 && (bytes[last - 1] == '\n' || bytes[last - 1] == '\r')) {
        last--;
      }
      Bytes header = new Bytes();
      header.write(bytes, 0, last);
      header.write(ends.separator());
      header.add((Columns.REASON + "\r\n").getBytes(UTF_8));
      return header.all();
    }
  }

  Read read(Export export, byte[] bytes) throws BadExport {
    int from = skip(bytes, order.map().flatMap(map -> map.file().skipRows()).orElse(0));
    char separator =
        order
            .separator()
            .or(() -> order.map().flatMap(map -> map.file().delimiter()))
            .orElseGet(() -> separator(bytes, from));
    RecordEnds ends = RecordEnds.csv((byte) separator);
    List<List<String>> rows = new ArrayList<>();
    int next = row(export, bytes, from, ends, rows);
    if (rows.isEmpty() || rows.get(0).stream().allMatch(String::isBlank)) {
      throw new BadExport(export.name(), words.say("opened.header.none"));
    }
    ColumnMap map = order.map().orElseGet(() -> recognised(export, new Header(rows)));
    for (int row = 1; row < map.file().headerRows().orElse(1); row++) {
      next = row(export, bytes, next, ends, rows);
    }
    Columns.Resolved resolved = new Columns(map, questionnaire).resolve(new Header(rows));
    check(export, resolved);
    compare(export, rows.get(0));
    return new Read(resolved.columns(), ends, next, 1L + ends.lines(bytes, 0, next));
  }

  /**
   * The header as a tool writes it.
   *
   * @param separator of fields; empty to see for itself
   * @param tool that wrote it; empty to see it from the header itself
   * @throws BadExport if there is none
   */
  static List<List<String>> rows(
      Export export, byte[] bytes, Optional<Character> separator, Optional<Preset> tool)
      throws BadExport {
    RecordEnds ends = RecordEnds.csv((byte) (char) separator.orElseGet(() -> separator(bytes, 0)));
    List<List<String>> rows = new ArrayList<>();
    int next = row(export, bytes, 0, ends, rows);
    if (rows.isEmpty()) {
      throw new BadExport(export.name(), "there is no header with the names of the columns");
    }
    int more =
        tool.or(() -> Preset.recognise(new Header(rows)))
            .flatMap(found -> found.map().file().headerRows())
            .orElse(1);
    for (int row = 1; row < more; row++) {
      next = row(export, bytes, next, ends, rows);
    }
    return rows;
  }

  private static int skip(byte[] bytes, int rows) {
    int from = 0;
    for (int row = 0; row < rows; row++) {
      int next = RecordEnds.lines().next(bytes, from, bytes.length);
      from = next < 0 ? bytes.length : next;
    }
    return from;
  }

  /** Reads one row of the header, and tells where the next begins. */
  private static int row(
      Export export, byte[] bytes, int from, RecordEnds ends, List<List<String>> rows)
      throws BadExport {
    int next = ends.next(bytes, from, bytes.length);
    if (next < 0 && bytes.length >= Peek.SIZE - 3) {
      throw new BadExport(export.name(), 1, "this line is too long for a header");
    }
    int to = next < 0 ? bytes.length : next;
    Optional<List<String>> fields = fields(bytes, from, to, (char) ends.separator());
    if (fields.isEmpty()) {
      throw new BadExport(export.name(), 1L + ends.lines(bytes, 0, from), Table.NO_RECORD);
    }
    if (!fields.get().isEmpty()) {
      rows.add(fields.get().stream().map(String::strip).toList());
    }
    return to;
  }

  /** The one that parts the most. */
  private static char separator(byte[] bytes, int from) {
    char best = ',';
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char one = SEPARATORS.charAt(i);
      int next = RecordEnds.csv((byte) one).next(bytes, from, bytes.length);
      int to = next < 0 ? bytes.length : next;
      int count =
          fields(bytes, from, to, one)
              .map(List::size)
              // What is no CSV is told when its separator is known.
              .orElseGet(() -> 1 + RecordEnds.count(bytes, from, to, (byte) one));
      if (count > most) {
        most = count;
        best = one;
      }
    }
    return best;
  }

  /** The fields of a row; empty if it is no CSV. */
  private static Optional<List<String>> fields(byte[] bytes, int from, int to, char separator) {
    String text = new String(bytes, from, to - from, UTF_8);
    try {
      return Optional.of(
          text.isBlank() ? List.of() : Table.reader(separator).ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  /** The shipped maps are not looked through where every name is known without them. */
  private ColumnMap recognised(Export export, Header header) {
    if (Columns.arePlain(header, questionnaire)) {
      return ColumnMap.PLAIN;
    }
    Optional<Preset> preset = Preset.recognise(header);
    preset.ifPresent(found -> notes.accept(words.say("opened.preset", name(export), found.word())));
    return preset.map(Preset::map).orElse(ColumnMap.PLAIN);
  }

  private void check(Export export, Columns.Resolved resolved) throws BadExport {
    if (resolved.columns().stream().noneMatch(HeaderReader::isKnown)) {
      // Perhaps it is the first person's answers, of which no message tells.
      throw wrong(export, words.say("opened.header.unknown", questionnaire.id()));
    }
    if (!resolved.doubled().isEmpty()) {
      throw wrong(export, words.say("opened.header.doubled", list(resolved.doubled())));
    }
    if (!resolved.missing().isEmpty()) {
      throw wrong(export, words.say("opened.header.missing", list(resolved.missing())));
    }
    if (!resolved.unmapped().isEmpty()) {
      String unmapped = list(resolved.unmapped());
      if (!order.isLenient()) {
        throw wrong(export, words.say("opened.header.unmapped", unmapped, name(export)));
      }
      notes.accept(words.say("opened.unmapped", name(export), unmapped));
    }
    if (!resolved.unanswered().isEmpty() && first == null) {
      notes.accept(
          words.say(
              "opened.unanswered",
              name(export),
              resolved.unanswered().size(),
              questionnaire.questions().size(),
              list(resolved.unanswered())));
    }
  }

  private static boolean isKnown(Column column) {
    return !(column.meaning() instanceof Meaning.Unmapped)
        && !(column.meaning() instanceof Meaning.Ignored);
  }

  /** Exports that are scored together are of one kind; else somebody took the wrong file. */
  private void compare(Export export, List<String> names) throws BadExport {
    if (first == null) {
      first = export;
      firstNames = List.copyOf(names);
      return;
    }
    if (names.equals(firstNames)) {
      return;
    }
    Set<String> these = new TreeSet<>(names);
    Set<String> missing = new TreeSet<>(firstNames);
    missing.removeAll(these);
    Set<String> more = new TreeSet<>(these);
    more.removeAll(Set.copyOf(firstNames));
    List<String> differences = new ArrayList<>();
    if (!missing.isEmpty()) {
      differences.add(words.say("opened.header.other.missing", list(missing)));
    }
    if (!more.isEmpty()) {
      differences.add(words.say("opened.header.other.more", list(more)));
    }
    if (differences.isEmpty()) {
      differences.add(words.say("opened.header.other.order"));
    }
    String other = words.say("opened.header.other", name(first), String.join("; ", differences));
    if (!order.isLenient()) {
      throw wrong(export, other);
    }
    notes.accept(name(export) + ": " + other);
  }

  private static BadExport wrong(Export export, String message) {
    return new BadExport(export.name(), 1, message);
  }

  private static String name(Export export) {
    return VisibleText.line(export.name());
  }

  /** Some of them, in words. */
  private static String list(Iterable<String> names) {
    List<String> shown = new ArrayList<>();
    int more = 0;
    for (String name : names) {
      if (shown.size() < MOST_SHOWN) {
        shown.add(VisibleText.line(name));
      } else {
        more++;
      }
    }
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
