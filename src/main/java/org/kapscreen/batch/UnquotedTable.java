package org.kapscreen.batch;

import static org.kapscreen.batch.RecordEnds.FEED;
import static org.kapscreen.batch.RecordEnds.RETURN;
import static org.kapscreen.batch.Table.SURPLUS;

import java.nio.ByteBuffer;

/**
 * Takes records of CSV apart in which no quotation mark stands: there a field ends at the next
 * separator, and a record with its line. Most blocks of most exports are such, and whoever need not
 * look out for quotes is twice as fast.
 */
final class UnquotedTable {
  private final String[] names;
  private final Cell[] cells;
  private final byte separator;
  private final Slice slice = new Slice();
  private byte[] bytes = {};
  private ByteBuffer words = ShortText.in(bytes);

  /**
   * @param names of the columns
   * @param cells what each column says
   */
  UnquotedTable(String[] names, Cell[] cells, byte separator) {
    this.names = names;
    this.cells = cells;
    this.separator = separator;
  }

  /** Whether {@code block} holds such records only. */
  static boolean takes(Block block) {
    return !RecordEnds.holds(block.bytes(), 0, block.length(), RecordEnds.QUOTE);
  }

  /** As {@link Records#read}. */
  void read(Block block, Row row, Records.Sink sink) throws BadExport {
    Utf8.check(block);
    bytes = block.bytes();
    words = ShortText.in(bytes);
    long line = block.firstLine();
    int at = 0;
    while (at < block.length()) {
      int end = at;
      if (bytes[at] != FEED && bytes[at] != RETURN) {
        row.begin(line);
        end = record(at, row);
        sink.end();
      }
      at = end + (bytes[end] == RETURN && bytes[end + 1] == FEED ? 2 : 1);
      line++;
    }
  }

  /** Puts down the record that begins at {@code from}, and tells where its line ends. */
  private int record(int from, Row row) {
    int begin = from;
    int column = 0;
    while (true) {
      long word = words.getLong(begin);
      int length = ends(word);
      int end = length < Long.BYTES ? begin + length : end(begin + length);
      boolean isShort = length > 0 && length < Long.BYTES;
      field(column, begin, end, isShort ? ShortText.cut(word, length) : 0, row);
      column++;
      if (bytes[end] != separator) {
        Table.checkCount(column, cells.length, row);
        return end;
      }
      begin = end + 1;
    }
  }

  /** How many bytes of {@code word} stand before the end of a field; 8 if none is in it. */
  private int ends(long word) {
    long marks =
        ShortText.marks(word, separator)
            | ShortText.marks(word, FEED)
            | ShortText.marks(word, RETURN);
    return ShortText.before(marks);
  }

  /** Where the field ends that goes on at {@code from}. */
  private int end(int from) {
    int end = from;
    int length;
    do {
      length = ends(words.getLong(end));
      end += length;
    } while (length == Long.BYTES);
    return end;
  }

  /**
   * @param word the field as {@link ShortText}; 0 if it is none
   */
  private void field(int column, int from, int to, long word, Row row) {
    Cell cell = column < cells.length ? cells[column] : SURPLUS;
    if (cell != Cell.IGNORED) {
      row.in(column < cells.length ? names[column] : "");
      if (word == 0 || !Cell.readAtOnce(cell, word, Form.FIELD, row)) {
        slice.of(bytes, from, to).readInto(cell, Form.FIELD, row);
      }
    }
  }
}
