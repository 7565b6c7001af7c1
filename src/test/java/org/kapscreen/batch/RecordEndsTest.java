package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Where a block may be cut, and in which line a record begins, must be as the CSV reader has it.
 */
class RecordEndsTest {
  private static final int TEXTS = 20_000;
  private static final String[] PIECES = {
    "a", "é", "€", " ", ",", ",", "\"", "\"\"", "\",\"", "\"b\"", "\n", "\r\n", "\r", "\"\n\""
  };

  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  /** A record with the line that it begins in. */
  private record Found(long line, List<String> fields) {}

  @Test
  void random_text_falls_into_the_records_that_the_csv_reader_finds() {
    int compared = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(new Random(firstSeed + i));
      Optional<List<Found>> expected = read(text, 1);
      if (expected.isPresent()) {
        compared++;
        assertThat(cut(text))
            .as("-Dkapscreen.seed=%s: %s", firstSeed + i, shown(text))
            .isEqualTo(expected.get());
      }
    }
    assertThat(compared).as("texts that are CSV").isGreaterThan(TEXTS / 10);
  }

  @Test
  void blocks_of_any_size_hold_whole_records_and_all_of_them() throws IOException, BadExport {
    for (int i = 0; i < TEXTS; i++) {
      Random random = new Random(firstSeed + i);
      String text = text(random);
      if (read(text, 1).isPresent()) {
        String how = "-Dkapscreen.seed=" + (firstSeed + i) + ": " + shown(text);
        assertThat(inBlocks(text, 1 + random.nextInt(12))).as(how).isEqualTo(read(text, 1).get());
      }
    }
  }

  @Test
  void a_quotation_mark_within_a_field_opens_nothing() {
    assertThat(cut("5\" tall,b\nc,d\n"))
        .containsExactly(new Found(1, List.of("5\" tall", "b")), new Found(2, List.of("c", "d")));
  }

  @Test
  void a_return_alone_ends_a_line_also_among_line_feeds() {
    assertThat(cut("a\rb\r\n\"c\rd\"\ne\n"))
        .containsExactly(
            new Found(1, List.of("a")),
            new Found(2, List.of("b")),
            new Found(3, List.of("c\rd")),
            new Found(5, List.of("e")));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** The records as the reader finds them in the whole text; empty if it is no CSV. */
  private static Optional<List<Found>> read(String text, long firstLine) {
    List<Found> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = Table.reader(',').ofCsvRecord(text)) {
      for (CsvRecord one : reader) {
        records.add(new Found(firstLine - 1 + one.getStartingLineNumber(), one.getFields()));
      }
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Optional.of(records);
  }

  private static List<Found> cut(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    RecordEnds ends = RecordEnds.csv((byte) ',');
    List<Found> records = new ArrayList<>();
    long line = 1;
    int from = 0;
    while (from < bytes.length) {
      int next = ends.next(bytes, from, bytes.length);
      int end = next < 0 ? bytes.length : next;
      records.addAll(read(new String(bytes, from, end - from, UTF_8), line).orElseThrow());
      line += ends.lines(bytes, from, end);
      from = end;
    }
    return records;
  }

  private static List<Found> inBlocks(String text, int size) throws IOException, BadExport {
    byte[] bytes = text.getBytes(UTF_8);
    List<Found> records = new ArrayList<>();
    try (StreamBlocks blocks =
        new StreamBlocks(
            "export", new ByteArrayInputStream(bytes), RecordEnds.csv((byte) ','), 1, size)) {
      for (Optional<Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
        Block block = next.get();
        byte[] own = Arrays.copyOf(block.bytes(), block.length());
        records.addAll(read(new String(own, UTF_8), block.firstLine()).orElseThrow());
      }
    }
    return records;
  }

  private static String shown(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n");
  }
}
