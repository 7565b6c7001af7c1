package org.kapscreen.batch;

import java.util.Set;
import org.kapscreen.mapping.Keep;
import org.kapscreen.questionnaire.Vocabulary;

/**
 * A column that says whether its record counts, beside what else it says.
 *
 * @param texts folded; of these it must hold one
 */
record KeepCell(Set<String> texts, Cell cell) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    if (!texts.contains(Keep.ANY)
        && !texts.contains(Vocabulary.folded(new String(text, from, length)))) {
      row.leaveOut();
    }
    cell.read(text, from, length, form, row);
  }

  @Override
  public void readEmpty(Row row) {
    if (!texts.contains("")) {
      row.leaveOut();
    }
    cell.readEmpty(row);
  }
}
