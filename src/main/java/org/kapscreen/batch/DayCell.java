package org.kapscreen.batch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.kapscreen.questionnaire.QuestionType;

/**
 * A column of days.
 *
 * @param codes what is no day, such as codes for missing answers
 * @param reader finds the day in a text, if there is one
 */
record DayCell(
    int question, QuestionType.Day type, Codes codes, Function<String, Optional<LocalDate>> reader)
    implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Codes.Code code = codes.find(text, from, length);
    if (code != null) {
      row.put(question, code.state());
      return;
    }
    Optional<LocalDate> day =
        form == Form.FIELD || form == Form.STRING
            ? reader.apply(new String(text, from, length))
            : Optional.empty();
    if (day.isEmpty()) {
      row.refuse(Refusal.NOT_A_DATE);
    } else if (!type.range().contains(day.get())) {
      row.refuse(Refusal.OUT_OF_RANGE);
    } else {
      row.put(question, day.get().toEpochDay());
    }
  }
}
