package org.kapscreen.batch;

import java.util.List;

/**
 * A column that names options, one or several.
 *
 * @param separators the characters between several; empty where there is one only
 * @param otherwise the bits of the option that any other text stands for; 0 if there is none
 */
record OptionCell(int question, Codes codes, String separators, long otherwise) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Codes.Code code = codes.find(text, from, length);
    if (code != null) {
      row.put(question, code);
    } else if (separators.isEmpty()) {
      other(row);
    } else {
      several(text, from, from + length, row);
    }
  }

  @Override
  public boolean readShort(long text, Form form, Row row) {
    Codes.Code code = codes.findShort(text);
    if (code == null) {
      return false;
    }
    row.put(question, code);
    return true;
  }

  private void other(Row row) {
    if (otherwise == 0) {
      row.refuse(Refusal.UNKNOWN_OPTION);
    } else {
      row.choose(question, otherwise);
    }
  }

  /** A text may hold a separator itself, so that the longest that is known is taken. */
  private void several(char[] text, int from, int to, Row row) {
    int next = from;
    while (next < to) {
      int end = longest(text, next, to, row);
      if (end < 0) {
        end = nextSeparator(text, next, to);
        if (!blank(text, next, end)) {
          other(row);
        }
      }
      next = end + 1;
    }
  }

  /** Takes the longest known text from {@code from}, and tells where it ends; -1 if none. */
  private int longest(char[] text, int from, int to, Row row) {
    for (int end = to; end > from; end--) {
      if (end == to || separators.indexOf(text[end]) >= 0) {
        int begin = from;
        int last = end;
        while (begin < last && text[begin] <= ' ') {
          begin++;
        }
        while (last > begin && text[last - 1] <= ' ') {
          last--;
        }
        Codes.Code code = last > begin ? codes.find(text, begin, last - begin) : null;
        if (code != null) {
          row.put(question, code);
          return end;
        }
      }
    }
    return -1;
  }

  private int nextSeparator(char[] text, int from, int to) {
    int end = from;
    while (end < to && separators.indexOf(text[end]) < 0) {
      end++;
    }
    return end;
  }

  private static boolean blank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void readAll(List<String> items, Row row) {
    if (separators.isEmpty()) {
      row.refuse(Refusal.NOT_ONE);
      return;
    }
    for (String item : items) {
      char[] text = item.strip().toCharArray();
      Codes.Code code = codes.find(text, 0, text.length);
      if (code == null) {
        other(row);
      } else {
        row.put(question, code);
      }
    }
  }
}
