package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * What an export is written in.
 *
 * @param mark how many bytes of a byte order mark stand before it
 */
record Encoding(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * What {@code beginning} shows: its byte order mark; the zeros of UTF-16; UTF-8 where it is that;
   * otherwise Windows-1252, which Excel writes in the West.
   *
   * @param length of what is used of {@code beginning}
   * @param whole whether nothing comes behind it
   */
  static Encoding of(byte[] beginning, int length, boolean whole) {
    if (begins(beginning, length, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(UTF_8, 3);
    }
    if (begins(beginning, length, 0xFF, 0xFE)) {
      return new Encoding(UTF_16LE, 2);
    }
    if (begins(beginning, length, 0xFE, 0xFF)) {
      return new Encoding(UTF_16BE, 2);
    }
    // What a table or JSON begins with is ASCII.
    if (length >= 2 && beginning[0] != 0 && beginning[1] == 0) {
      return new Encoding(UTF_16LE, 0);
    }
    if (length >= 2 && beginning[0] == 0 && beginning[1] != 0) {
      return new Encoding(UTF_16BE, 0);
    }
    return new Encoding(isUtf8(beginning, length, whole) ? UTF_8 : WINDOWS, 0);
  }

  /** {@code charset}, and the mark that stands before it perhaps. */
  static Encoding given(Charset charset, byte[] beginning, int length) {
    Encoding seen = of(beginning, length, false);
    return seen.mark > 0 && seen.charset.equals(charset) ? seen : new Encoding(charset, 0);
  }

  private static boolean begins(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The last character may be cut off, unless the bytes are all there is. */
  private static boolean isUtf8(byte[] bytes, int length, boolean whole) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length + 1), whole);
    return !result.isError();
  }
}
