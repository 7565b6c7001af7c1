package org.kapscreen.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Texts of up to eight ASCII characters as one number each, the first character lowest, so that one
 * comparison tells whether two are the same. Almost all answers are that short.
 */
final class ShortText {
  static final int LONGEST = Long.BYTES;

  /** A 1 in each byte of a word. */
  static final long EACH = 0x0101_0101_0101_0101L;

  /** The highest bit of each. */
  static final long HIGHEST = 0x8080_8080_8080_8080L;

  private ShortText() {}

  /**
   * {@code text} as one number; 0 if it is empty, longer, or not of printable ASCII. A backslash is
   * left out too, for in JSON it stands for something else.
   */
  static long of(String text) {
    long all = 0;
    if (text.length() <= LONGEST) {
      for (int i = text.length() - 1; i >= 0; i--) {
        char c = text.charAt(i);
        if (c < ' ' || c > '~' || c == '\\') {
          return 0;
        }
        all = (all << Byte.SIZE) | c;
      }
    }
    return all;
  }

  /**
   * The highest bit of each byte of {@code word} that is {@code mark}, up to the first one; of the
   * bytes above that nothing is known.
   */
  static long marks(long word, byte mark) {
    long other = word ^ (EACH * mark);
    return (other - EACH) & ~other & HIGHEST;
  }

  /** How many bytes stand before the first of some {@link #marks}; 8 if there is none. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  /** The first {@code length} bytes of {@code word}, from 1 to eight. */
  static long cut(long word, int length) {
    return word & (-1L >>> ((LONGEST - length) * Byte.SIZE));
  }

  /** Reads words as they are needed here. */
  static ByteBuffer in(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
