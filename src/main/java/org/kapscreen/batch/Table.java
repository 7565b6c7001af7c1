package org.kapscreen.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the records of a CSV export apart. */
final class Table implements Records {
  static final String NO_RECORD =
      "this is no CSV record; look for a quotation mark that is not doubled";

  /** Behind the last column nothing can stand: a separator in a text perhaps moved all answers. */
  static final Cell SURPLUS = (text, from, length, form, row) -> row.refuse(Refusal.FIELD_COUNT);

  private final String[] names;
  private final Cell[] cells;
  private final RecordEnds ends;
  private final Fields fields = new Fields();
  private final CsvReader.CsvReaderBuilder reader;
  private final UnquotedTable unquoted;

  /**
   * @param names of the columns
   * @param cells what each column says
   */
  Table(List<String> names, List<Cell> cells, RecordEnds ends) {
    this.names = names.toArray(new String[0]);
    this.cells = cells.toArray(new Cell[0]);
    this.ends = ends;
    this.reader = reader((char) ends.separator());
    this.unquoted = new UnquotedTable(this.names, this.cells, ends.separator());
  }

  /** How CSV is read here. */
  static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .maxBufferSize(StreamBlocks.LONGEST_RECORD)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  @Override
  public void read(Block block, Row row, Sink sink) throws BadExport {
    if (UnquotedTable.takes(block)) {
      unquoted.read(block, row, sink);
      return;
    }
    fields.row = row;
    fields.sink = sink;
    fields.offset = block.firstLine() - 1;
    try (CsvReader<Boolean> records = reader.build(fields, Utf8.text(block))) {
      records.forEach(record -> {});
    } catch (CsvParseException e) {
      throw new BadExport(block.export(), fields.offset + fields.line(), NO_RECORD);
    } catch (java.io.IOException e) {
      throw new AssertionError(e); // there is nothing to close in a text
    }
  }

  /** Some programs end each line with a separator. */
  static void checkCount(int fields, int columns, Row row) {
    if (fields != columns && fields != columns + 1) {
      row.in("");
      row.refuse(Refusal.FIELD_COUNT);
    }
  }

  /** Is given each field as a slice. */
  private final class Fields extends AbstractBaseCsvCallbackHandler<Boolean> {
    private @Nullable Row row;
    private @Nullable Sink sink;
    private long offset;

    private Row row() {
      if (row == null) {
        throw new IllegalStateException("no row");
      }
      return row;
    }

    private long line() {
      return Math.max(1, getStartingLineNumber());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      row().begin(offset + startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
      Cell cell = index < cells.length ? cells[index] : SURPLUS;
      if (cell == Cell.IGNORED) {
        return;
      }
      row().in(index < cells.length ? names[index] : "");
      Cell.readField(cell, text, from, from + length, Form.FIELD, row());
    }

    @Override
    protected Boolean buildRecord() {
      if (getRecordType() == RecordType.DATA && sink != null) {
        checkCount(getFieldCount(), cells.length, row());
        sink.end();
      }
      return Boolean.TRUE;
    }
  }

  @Override
  public byte[] rejected(Block block, Map<Integer, Reject> rejects) {
    // Empty lines are not counted as records, but no two records begin in one line.
    Map<Long, String> reasons = new HashMap<>();
    rejects.values().forEach(reject -> reasons.put(reject.line(), reject.reason()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long line = block.firstLine();
    int from = 0;
    while (from < block.length()) {
      int next = ends.next(block.bytes(), from, block.length());
      int end = next < 0 ? block.length() : next;
      String reason = reasons.get(line);
      if (reason != null) {
        int last = end;
        while (last > from
            && (block.bytes()[last - 1] == '\n' || block.bytes()[last - 1] == '\r')) {
          last--;
        }
        out.write(block.bytes(), from, last - from);
        out.write(ends.separator());
        out.writeBytes(quoted(reason).getBytes(StandardCharsets.UTF_8));
        out.write('\r');
        out.write('\n');
      }
      line += ends.lines(block.bytes(), from, end);
      from = end;
    }
    return out.toByteArray();
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
