package org.kapscreen.batch;

import java.util.List;
import org.kapscreen.questionnaire.AnswerState;

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
    if (empty.state() == AnswerState.ANSWERED) {
      row.choose(question, empty.bits());
    } else {
      row.put(question, empty.state());
    }
  }
}
