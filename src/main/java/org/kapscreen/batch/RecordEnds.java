package org.kapscreen.batch;

import java.nio.ByteBuffer;

/**
 * Finds where a record ends: at the end of a line, unless the line's end stands in quotes. It reads
 * quotes as RFC 4180 has them: they open where a field begins, and a doubled one is none. A line of
 * CSV ends with a line feed, a carriage return, or both, and in one export with any of them, for
 * the reader of CSV takes them so.
 *
 * @param separator between fields; of no matter without quotes
 * @param quoted whether line ends may stand in quotes
 */
record RecordEnds(byte separator, boolean quoted) {
  static final byte QUOTE = '"';
  static final byte FEED = '\n';
  static final byte RETURN = '\r';

  /** All bits but the highest of each byte. */
  private static final long LOW = 0x7F7F_7F7F_7F7F_7F7FL;

  /** Every line is a record; lines end with a line feed. */
  static RecordEnds lines() {
    return new RecordEnds((byte) 0, false);
  }

  /** The records of CSV. */
  static RecordEnds csv(byte separator) {
    return new RecordEnds(separator, true);
  }

  /**
   * Behind the end of the record that begins at {@code from}; -1 if it does not end before {@code
   * to}, or if that cannot be told because a line feed may follow.
   */
  int next(byte[] bytes, int from, int to) {
    return quoted ? nextQuoted(bytes, from, to) : nextLine(bytes, from, to);
  }

  private static int nextLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == FEED) {
        return i + 1;
      }
    }
    return -1;
  }

  private int nextQuoted(byte[] bytes, int from, int to) {
    boolean inside = false;
    boolean fieldBegins = true;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == QUOTE && (inside || fieldBegins)) {
        inside = !inside;
        // The second of two quotes opens again what the first has closed.
        fieldBegins = !inside;
      } else if (!inside) {
        if (b == FEED) {
          return i + 1;
        }
        if (b == RETURN) {
          return i + 1 == to ? -1 : bytes[i + 1] == FEED ? i + 2 : i + 1;
        }
        fieldBegins = b == separator;
      }
    }
    return -1;
  }

  /** Behind the end of the last record that ends in these bytes; {@code from} if none does. */
  int last(byte[] bytes, int from, int to) {
    if (!quoted || !holds(bytes, from, to, QUOTE)) {
      for (int i = to; i > from; i--) {
        if (bytes[i - 1] == FEED || (quoted && bytes[i - 1] == RETURN && i < to)) {
          return i;
        }
      }
      return from;
    }
    int last = from;
    for (int next = next(bytes, from, to); next >= 0; next = next(bytes, next, to)) {
      last = next;
    }
    return last;
  }

  static boolean holds(byte[] bytes, int from, int to, byte wanted) {
    return count(bytes, from, to, wanted) > 0;
  }

  /** Eight bytes at a time: each export is gone through several times in this way. */
  static int count(byte[] bytes, int from, int to, byte wanted) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    long pattern = ShortText.EACH * wanted;
    int count = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      // The highest bit of a byte stays 0 where the byte is the wanted one.
      long other = words.getLong(i) ^ pattern;
      count += Long.BYTES - Long.bitCount(((other & LOW) + LOW | other) & ~LOW);
    }
    for (; i < to; i++) {
      count += bytes[i] == wanted ? 1 : 0;
    }
    return count;
  }

  /** How many lines end in these bytes. */
  int lines(byte[] bytes, int from, int to) {
    int feeds = count(bytes, from, to, FEED);
    int returns = quoted ? count(bytes, from, to, RETURN) : 0;
    return returns == 0 ? feeds : feeds + returns - pairs(bytes, from, to);
  }

  /** How often a line feed follows a carriage return. */
  private static int pairs(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      count += bytes[i] == FEED && bytes[i - 1] == RETURN ? 1 : 0;
    }
    return count;
  }
}
