package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart, where they stand, objects that have a line to themselves and nothing but plain
 * properties: ASCII text without escapes, short whole numbers, truths and nulls. Most exports are
 * such lines, and to read them as any JSON could be takes several times as long. Whatever else a
 * line may be is not judged here, so that one reader alone decides what is JSON.
 */
final class PlainObjects {
  /** The line is for a parser; what was put down of it does not count. */
  static final int NOT_PLAIN = -1;

  /** No column's name is as long; the parser refuses those that are far longer. */
  private static final int LONGEST_NAME = 1_000;

  private static final int MOST_DIGITS = 9;

  /** So many lines at most are passed by after one that was not plain. */
  private static final int MOST_UNTRIED = 15;

  private static final char[] TRUE = "true".toCharArray();
  private static final char[] FALSE = "false".toCharArray();
  private static final char[] NULL = "null".toCharArray();

  private final Function<String, Cell> cells;
  private final Map<String, Column> columns = new HashMap<>();

  /** Stands before the first of each record. */
  private final Column start = new Column("", Cell.IGNORED);

  /** The block, and behind it a character that is nowhere plain, so that nothing goes past it. */
  private char[] text = new char[1];

  /** The same as bytes. */
  private ByteBuffer bytes = ShortText.in(new byte[0]);

  private int length;

  /** How many lines are passed by, and how many of those are left. */
  private int passing;

  private int untried;

  private static final class Column {
    private final String name;
    private final Cell cell;

    /** The name as it stands in a line, with what is around it. */
    private final char[] token;

    /** Its first and its last eight bytes, which are all of it if it is neither short nor long. */
    private final long begin;

    private final long end;
    private final boolean isTwoWords;

    /** What came behind it the last time, as it does in most records. */
    private @Nullable Column next;

    Column(String name, Cell cell) {
      this.name = name;
      this.cell = cell;
      String written = '"' + name + "\":";
      this.token = written.toCharArray();
      this.isTwoWords = token.length >= Long.BYTES && token.length <= 2 * Long.BYTES;
      ByteBuffer bytes = ShortText.in(written.getBytes(ISO_8859_1));
      this.begin = isTwoWords ? bytes.getLong(0) : 0;
      this.end = isTwoWords ? bytes.getLong(token.length - Long.BYTES) : 0;
    }
  }

  /**
   * @param cells what the column of a name says
   */
  PlainObjects(Function<String, Cell> cells) {
    this.cells = cells;
  }

  /** What is read from now on stands in {@code block}. */
  void open(Block block) {
    length = block.length();
    if (text.length <= length) {
      text = new char[length + 1];
    }
    // By way of a string, because that is where the compiler widens many bytes at once.
    new String(block.bytes(), 0, length, ISO_8859_1).getChars(0, length, text, 0);
    text[length] = 0;
    bytes = ShortText.in(block.bytes());
    passing = 0;
    untried = 0;
  }

  /**
   * Puts down the object of the line that begins at {@code from}. The lines of an export are much
   * alike, so that after some that were not plain the next are not even tried.
   *
   * @return where the next line begins, or {@link #NOT_PLAIN}
   */
  int read(int from, Row row) {
    if (untried > 0) {
      untried--;
      return NOT_PLAIN;
    }
    int next = object(from, row);
    passing = next == NOT_PLAIN ? Math.min(2 * passing + 1, MOST_UNTRIED) : 0;
    untried = passing;
    return next;
  }

  private int object(int from, Row row) {
    if (text[from] != '{') {
      return NOT_PLAIN;
    }
    Column before = start;
    int at = from;
    do {
      int begin = behindBlank(at + 1);
      Column column = column(begin, before);
      if (column == null) {
        return NOT_PLAIN;
      }
      at = value(behindBlank(begin + column.token.length), column, row);
      before = column;
    } while (at >= 0 && text[at] == ',');
    return at >= 0 && text[at] == '}' ? nextLine(at + 1) : NOT_PLAIN;
  }

  private int nextLine(int from) {
    int end = text[from] == '\r' ? from + 1 : from;
    if (text[end] == '\n') {
      return end + 1;
    }
    return from == length ? length : NOT_PLAIN;
  }

  private int behindBlank(int from) {
    return text[from] == ' ' ? from + 1 : from;
  }

  /** The column whose name stands at {@code from}; null if no plain name does. */
  private @Nullable Column column(int from, Column before) {
    Column expected = before.next;
    if (expected != null && isAt(from, expected)) {
      return expected;
    }
    int end = textEnd(from);
    if (end < 0 || end - from > LONGEST_NAME || text[end] != ':') {
      return null;
    }
    String name = new String(text, from + 1, end - from - 2);
    Column found = columns.computeIfAbsent(name, unseen -> new Column(unseen, cells.apply(unseen)));
    before.next = found;
    return found;
  }

  private boolean isAt(int from, Column column) {
    int to = from + column.token.length;
    if (!column.isTwoWords || to > length) {
      return isAt(from, column.token);
    }
    return bytes.getLong(from) == column.begin && bytes.getLong(to - Long.BYTES) == column.end;
  }

  private boolean isAt(int from, char[] token) {
    int to = from + token.length;
    return to <= length && Arrays.equals(text, from, to, token, 0, token.length);
  }

  /** Puts down the value at {@code from}, and tells where it ends; what must follow is not seen. */
  private int value(int from, Column column, Row row) {
    char first = text[from];
    int end;
    if (first == '"') {
      end = shortText(from, column, row);
      if (end < 0) {
        end = textEnd(from);
        if (end >= 0) {
          put(from + 1, end - 1, Form.STRING, column, row);
        }
      }
    } else if (first >= '0' && first <= '9') {
      end = digitsEnd(from);
      put(from, end, Form.NUMBER, column, row);
    } else if (isAt(from, NULL)) {
      end = from + NULL.length;
      if (column.cell != Cell.IGNORED) {
        row.in(column.name);
        column.cell.readEmpty(row);
      }
    } else if (isAt(from, TRUE) || isAt(from, FALSE)) {
      end = from + (first == 't' ? TRUE : FALSE).length;
      put(from, end, Form.TRUTH, column, row);
    } else {
      end = NOT_PLAIN;
    }
    return end;
  }

  /** Puts down the text at {@code from} if it is short and known, and tells where it ends. */
  private int shortText(int from, Column column, Row row) {
    if (from + 1 + Long.BYTES > length) {
      return NOT_PLAIN;
    }
    long word = bytes.getLong(from + 1);
    int count = ShortText.before(word, (byte) '"');
    if (count == 0 || count == Long.BYTES) {
      return NOT_PLAIN;
    }
    row.in(column.name);
    return column.cell.readShort(ShortText.cut(word, count), row) ? from + count + 2 : NOT_PLAIN;
  }

  private void put(int from, int to, Form form, Column column, Row row) {
    if (column.cell != Cell.IGNORED) {
      row.in(column.name);
      Cell.readField(column.cell, text, from, to, form, row);
    }
  }

  /** Behind the second quote of the plain text at {@code from}, if it is one. */
  private int textEnd(int from) {
    char[] all = text;
    if (all[from] != '"') {
      return NOT_PLAIN;
    }
    int at = from + 1;
    while (all[at] != '"') {
      if (all[at] < ' ' || all[at] > '~' || all[at] == '\\') {
        return NOT_PLAIN;
      }
      at++;
    }
    return at + 1;
  }

  /** A zero is followed by no digit, so that of 052 the rest shows that it is no number. */
  private int digitsEnd(int from) {
    int most = text[from] == '0' ? 1 : MOST_DIGITS;
    int at = from + 1;
    while (at < from + most && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }
}
