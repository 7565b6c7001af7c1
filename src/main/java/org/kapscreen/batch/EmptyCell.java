package org.kapscreen.batch;

import java.util.List;

/**
 * A column whose empty fields are an answer, because its author says so.
 *
 * @param empty what they stand for
 */
record EmptyCell(int question, Codes.Code empty, Cell cell) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    cell.read(text, from, length, form, row);
  }

  @Override
  public void readAll(List<String> items, Row row) {
    cell.readAll(items, row);
  }

  @Override
  public void readEmpty(Row row) {
    row.put(question, empty);
  }
}
