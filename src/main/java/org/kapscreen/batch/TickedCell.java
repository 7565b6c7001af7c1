package org.kapscreen.batch;

/**
 * A column for one option of a question, ticked or not. That no option is ticked says nothing.
 *
 * @param ticks one code for ticked, and one with the state UNANSWERED for not
 */
record TickedCell(int question, Codes ticks) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Codes.Code code = ticks.find(text, from, length);
    if (code == null) {
      row.refuse(Refusal.UNKNOWN_OPTION);
    } else {
      row.put(question, code);
    }
  }
}
