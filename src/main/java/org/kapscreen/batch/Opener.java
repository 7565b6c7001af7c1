package org.kapscreen.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kapscreen.questionnaire.Questionnaire;

/** Opens exports: sees what they are, and what their columns are. */
final class Opener {
  /** What the reason is called that a rejected record gets. */
  static final String REASON = "kapscreen-reason";

  private static final String SEPARATORS = ",;\t|";

  private final Questionnaire questionnaire;
  private final ZoneId zone;
  private final Binder binder;
  private final Optional<Charset> charset;
  private final Optional<Character> separator;

  Opener(Questionnaire questionnaire, Scoring.Order order) {
    this.questionnaire = questionnaire;
    this.zone = order.zone();
    this.binder = new Binder(questionnaire);
    this.charset = order.charset();
    this.separator = order.separator();
  }

  Opened open(Export export) throws IOException, BadExport {
    Peek peek = Peek.into(export, charset);
    try {
      int first = peek.first();
      return first == '{' || first == '[' ? json(export, peek) : csv(export, peek);
    } catch (BadExport | RuntimeException e) {
      peek.close();
      throw e;
    }
  }

  private Opened json(Export export, Peek peek) {
    BlockSource blocks =
        isOneALine(peek)
            ? new StreamBlocks(export.name(), peek.from(0), RecordEnds.lines(), 1)
            : new JsonBlocks(export.name(), peek.from(0));
    Map<String, Cell> known = new ConcurrentHashMap<>();
    Function<String, Cell> columns = name -> known.computeIfAbsent(name, binder::bind);
    JsonLineReader responses = new Responses(questionnaire, zone);
    return new Opened(
        blocks,
        () -> new JsonLines(new JsonObjects(columns), responses, new FhirResponses(columns)));
  }

  /** Whether the first line is an object by itself. */
  private static boolean isOneALine(Peek peek) {
    byte[] bytes = peek.bytes();
    int from = 0;
    while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
      from++;
    }
    int end = RecordEnds.lines().next(bytes, from, bytes.length);
    int to = end < 0 ? bytes.length : end;
    return bytes[from] == '{'
        && JsonLines.isObject(bytes, from, to)
        && !JsonBlocks.isContainer(bytes, from, to);
  }

  private Opened csv(Export export, Peek peek) throws BadExport {
    byte[] bytes = peek.bytes();
    char separating = separator.orElseGet(() -> separator(bytes));
    RecordEnds ends = RecordEnds.csv((byte) separating);
    int next = ends.next(bytes, 0, bytes.length);
    if (next < 0 && bytes.length >= Peek.SIZE - 3) {
      throw new BadExport(export.name(), 1, "this line is too long for a header");
    }
    int header = next < 0 ? bytes.length : next;
    List<String> names = names(export, bytes, header, separating);
    List<Cell> cells = new ArrayList<>();
    for (String name : names) {
      cells.add(binder.bind(name));
    }
    long line = 1L + ends.lines(bytes, 0, header);
    return new Opened(
        new StreamBlocks(export.name(), peek.from(header), ends, line),
        () -> new Table(names, cells, ends),
        rejectsHeader(bytes, header, separating));
  }

  /** The one that stands most often in the header. */
  private static char separator(byte[] bytes) {
    char best = ',';
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char one = SEPARATORS.charAt(i);
      RecordEnds ends = RecordEnds.csv((byte) one);
      int next = ends.next(bytes, 0, bytes.length);
      int header = next < 0 ? bytes.length : next;
      int count =
          fields(bytes, header, one)
              .map(List::size)
              // What is no CSV is told when its separator is known.
              .orElseGet(() -> 1 + RecordEnds.count(bytes, 0, header, (byte) one));
      if (count > most) {
        most = count;
        best = one;
      }
    }
    return best;
  }

  /** The fields of the first record; empty if it is no CSV. */
  private static Optional<List<String>> fields(byte[] bytes, int length, char separator) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    try {
      return Optional.of(
          text.isBlank() ? List.of() : Table.reader(separator).ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private static List<String> names(Export export, byte[] bytes, int length, char separator)
      throws BadExport {
    Optional<List<String>> fields = fields(bytes, length, separator);
    if (fields.isEmpty()) {
      throw new BadExport(export.name(), 1, Table.NO_RECORD);
    }
    List<String> names = new ArrayList<>();
    for (String name : fields.get()) {
      names.add(name.strip());
    }
    if (names.stream().allMatch(String::isEmpty)) {
      throw new BadExport(export.name(), "there is no header with the names of the columns");
    }
    return names;
  }

  private static byte[] rejectsHeader(byte[] bytes, int length, char separator) {
    int last = length;
    while (last > 0 && (bytes[last - 1] == '\n' || bytes[last - 1] == '\r')) {
      last--;
    }
    Bytes header = new Bytes();
    header.write(bytes, 0, last);
    header.write(separator);
    header.add((REASON + "\r\n").getBytes(StandardCharsets.UTF_8));
    return header.all();
  }
}
