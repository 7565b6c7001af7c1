package org.kapscreen.batch;

import java.util.List;

/**
 * What one column says of a person. A value comes as a slice of characters, so that most need no
 * object; blanks around it are gone, and it is never empty.
 */
interface Cell {
  /** Puts down on {@code row} what {@code text}, {@code length} long from {@code from}, says. */
  void read(char[] text, int from, int length, Form form, Row row);

  /**
   * Puts down what {@code text} says, if that is known at once; otherwise it is to be read as a
   * slice.
   *
   * @param text as {@link ShortText} has it
   * @return whether it was
   */
  default boolean readShort(long text, Form form, Row row) {
    return false;
  }

  /**
   * As {@code cell.readShort}, but quicker for options, which most answers are: a call of that
   * method of any cell takes longer than what it does.
   */
  static boolean readAtOnce(Cell cell, long text, Form form, Row row) {
    return cell instanceof OptionCell option
        ? option.readShort(text, form, row)
        : cell.readShort(text, form, row);
  }

  /** Puts down a JSON array, of which {@code items} are the strings. */
  default void readAll(List<String> items, Row row) {
    row.refuse(Refusal.NOT_ONE);
  }

  /** Puts down what an empty field says: nothing, unless somebody has said otherwise. */
  default void readEmpty(Row row) {}

  /** Puts down what a field says that may have blanks around it, or be nothing but blanks. */
  static void readField(Cell cell, char[] text, int from, int to, Form form, Row row) {
    int begin = from;
    int end = to;
    while (begin < end && text[begin] <= ' ') {
      begin++;
    }
    while (end > begin && text[end - 1] <= ' ') {
      end--;
    }
    if (end > begin) {
      cell.read(text, begin, end - begin, form, row);
    } else {
      cell.readEmpty(row);
    }
  }

  /** Whether a number in that unit may stand here; either name of it may be empty. */
  default boolean takesUnit(String unit, String ucum) {
    return true;
  }

  /** A column that says nothing here. */
  Cell IGNORED = (text, from, length, form, row) -> {};
}
