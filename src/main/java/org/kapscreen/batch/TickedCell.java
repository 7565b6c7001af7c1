package org.kapscreen.batch;

import org.kapscreen.questionnaire.AnswerState;

/**
 * A column for one option of a question, ticked or not. That no option is ticked says nothing.
 *
 * @param ticks one code for ticked, and one with the state UNANSWERED for not
 */
record TickedCell(int question, Codes ticks) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    int place = ticks.find(text, from, length);
    if (place == Codes.UNKNOWN) {
      row.refuse(Refusal.UNKNOWN_OPTION);
      return;
    }
    Codes.Code code = ticks.code(place);
    if (code.state() == AnswerState.ANSWERED) {
      row.choose(question, code.bits());
    } else {
      row.put(question, code.state());
    }
  }
}
