package org.kapscreen.batch;

import static org.kapscreen.batch.Table.SURPLUS;

/**
 * Takes records of CSV apart in which no quotation mark stands: there a field ends at the next
 * separator, and a record with its line. Most blocks of most exports are such, and whoever need not
 * look out for quotes is twice as fast.
 */
final class UnquotedTable {
  private final String[] names;
  private final Cell[] cells;
  private final char separator;
  private char[] text = {};

  /**
   * @param names of the columns
   * @param cells what each column says
   */
  UnquotedTable(String[] names, Cell[] cells, char separator) {
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
    int length = decode(block);
    long line = block.firstLine();
    int at = 0;
    while (at < length) {
      int end = at;
      if (!isEnd(text[at])) {
        row.begin(line);
        end = record(at, row);
        sink.end();
      }
      at = end + (text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
      line++;
    }
  }

  /** Puts the characters of {@code block} in {@link #text}, with an end behind the last record. */
  private int decode(Block block) throws BadExport {
    String decoded = Utf8.text(block);
    int length = decoded.length();
    if (text.length < length + 2) {
      text = new char[length + 2];
    }
    decoded.getChars(0, length, text, 0);
    text[length] = '\n';
    text[length + 1] = '\n';
    return length;
  }

  /** Puts down the record that begins at {@code from}, and tells where its line ends. */
  private int record(int from, Row row) {
    int begin = from;
    int column = 0;
    while (true) {
      int end = begin;
      long word = 0;
      int bits = 0;
      while (text[end] != separator && !isEnd(text[end])) {
        word |= (long) text[end] << (Byte.SIZE * (end - begin));
        bits |= text[end];
        end++;
      }
      boolean isShort = end - begin <= ShortText.LONGEST && bits <= ShortText.HIGHEST_CHARACTER;
      field(column, begin, end, isShort ? word : 0, row);
      column++;
      if (text[end] != separator) {
        Table.checkCount(column, cells.length, row);
        return end;
      }
      begin = end + 1;
    }
  }

  /**
   * @param word the field as {@link ShortText}; 0 if it is none
   */
  private void field(int column, int from, int to, long word, Row row) {
    Cell cell = column < cells.length ? cells[column] : SURPLUS;
    if (cell != Cell.IGNORED) {
      row.in(column < cells.length ? names[column] : "");
      if (word == 0 || !cell.readShort(word, row)) {
        Cell.readField(cell, text, from, to, Form.FIELD, row);
      }
    }
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
