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

  private static final byte[] TRUE = "true".getBytes(ISO_8859_1);
  private static final byte[] FALSE = "false".getBytes(ISO_8859_1);
  private static final byte[] NULL = "null".getBytes(ISO_8859_1);

  private final Function<String, Cell> cells;
  private final Map<String, Column> columns = new HashMap<>();

  /** Stands before the first of each record. */
  private final Column start = new Column("", Cell.IGNORED);

  /** The block, behind which line ends stand, which are nowhere plain, so that nothing goes on. */
  private byte[] bytes = {};

  /** The same, to be read as words. */
  private ByteBuffer words = ShortText.in(bytes);

  private final Slice slice = new Slice();

  private int length;

  /** How many lines are passed by, and how many of those are left. */
  private int passing;

  private int untried;

  private static final class Column {
    private final String name;
    private final Cell cell;

    /** The name as it stands in a line, with what is around it. */
    private final byte[] token;

    /** Its first and its last eight bytes, which are all of it if it is neither short nor long. */
    private final long begin;

    private final long end;
    private final boolean isTwoWords;

    /** What came behind it the last time, as it does in most records. */
    private @Nullable Column next;

    Column(String name, Cell cell) {
      this.name = name;
      this.cell = cell;
      this.token = ('"' + name + "\":").getBytes(ISO_8859_1);
      this.isTwoWords = token.length >= Long.BYTES && token.length <= 2 * Long.BYTES;
      ByteBuffer words = ShortText.in(token);
      this.begin = isTwoWords ? words.getLong(0) : 0;
      this.end = isTwoWords ? words.getLong(token.length - Long.BYTES) : 0;
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
    bytes = block.bytes();
    words = ShortText.in(bytes);
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
    if (bytes[from] != '{') {
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
    } while (at >= 0 && bytes[at] == ',');
    return at >= 0 && bytes[at] == '}' ? nextLine(at + 1) : NOT_PLAIN;
  }

  private int nextLine(int from) {
    int end = bytes[from] == '\r' ? from + 1 : from;
    return bytes[end] == '\n' ? Math.min(end + 1, length) : NOT_PLAIN;
  }

  private int behindBlank(int from) {
    return bytes[from] == ' ' ? from + 1 : from;
  }

  /** The column whose name stands at {@code from}; null if no plain name does. */
  private @Nullable Column column(int from, Column before) {
    Column expected = before.next;
    if (expected != null && isAt(from, expected)) {
      return expected;
    }
    int end = textEnd(from);
    if (end < 0 || end - from > LONGEST_NAME || bytes[end] != ':') {
      return null;
    }
    String name = new String(bytes, from + 1, end - from - 2, ISO_8859_1);
    Column found = columns.computeIfAbsent(name, unseen -> new Column(unseen, cells.apply(unseen)));
    before.next = found;
    return found;
  }

  private boolean isAt(int from, Column column) {
    int to = from + column.token.length;
    if (!column.isTwoWords || to > length) {
      return isAt(from, column.token);
    }
    return words.getLong(from) == column.begin && words.getLong(to - Long.BYTES) == column.end;
  }

  private boolean isAt(int from, byte[] token) {
    int to = from + token.length;
    return to <= length && Arrays.equals(bytes, from, to, token, 0, token.length);
  }

  /** Puts down the value at {@code from}, and tells where it ends; what must follow is not seen. */
  private int value(int from, Column column, Row row) {
    byte first = bytes[from];
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
      end = numberEnd(from);
      number(from, end, column, row);
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
    long word = words.getLong(from + 1);
    int count = ShortText.before(ShortText.marks(word, RecordEnds.QUOTE));
    if (count == 0 || count == Long.BYTES || bytes[from + count] == 0) {
      return NOT_PLAIN;
    }
    boolean isKnown = isKnown(ShortText.cut(word, count), Form.STRING, column, row);
    return isKnown ? from + count + 2 : NOT_PLAIN;
  }

  private static boolean isKnown(long text, Form form, Column column, Row row) {
    row.in(column.name);
    return Cell.readAtOnce(column.cell, text, form, row);
  }

  private void number(int from, int to, Column column, Row row) {
    int count = to - from;
    boolean isKnown =
        count < Long.BYTES
            && isKnown(ShortText.cut(words.getLong(from), count), Form.NUMBER, column, row);
    if (!isKnown) {
      put(from, to, Form.NUMBER, column, row);
    }
  }

  private void put(int from, int to, Form form, Column column, Row row) {
    if (column.cell != Cell.IGNORED) {
      row.in(column.name);
      slice.of(bytes, from, to).readInto(column.cell, form, row);
    }
  }

  /** Behind the second quote of the plain text at {@code from}, if it is one. */
  private int textEnd(int from) {
    byte[] all = bytes;
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
  private int numberEnd(int from) {
    int end = bytes[from] == '0' ? from + 1 : digitsEnd(from);
    if (bytes[end] == '.') {
      int decimals = digitsEnd(end + 1);
      return decimals > end + 1 ? decimals : end;
    }
    return end;
  }

  private int digitsEnd(int from) {
    int at = from;
    while (at < from + MOST_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }
}
