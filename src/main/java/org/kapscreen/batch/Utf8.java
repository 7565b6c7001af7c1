package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/** The text of a block, if it is UTF-8. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text of {@code block}.
   *
   * @throws BadExport if it is not UTF-8 throughout
   */
  static String text(Block block) throws BadExport {
    String text = new String(block.bytes(), 0, block.length(), UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      // Either it stands there, or what stood there was no character.
      findDamage(block);
    }
    return text;
  }

  /**
   * @throws BadExport if {@code block} is not UTF-8 throughout
   */
  static void check(Block block) throws BadExport {
    if (!isAscii(block)) {
      text(block);
    }
  }

  private static boolean isAscii(Block block) {
    ByteBuffer words = ByteBuffer.wrap(block.bytes());
    long all = 0;
    for (int i = 0; i < block.length(); i += Long.BYTES) {
      all |= words.getLong(i); // the padding is ASCII too
    }
    return (all & ShortText.HIGHEST) == 0;
  }

  private static void findDamage(Block block) throws BadExport {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(block.bytes(), 0, block.length());
    if (decoder.decode(bytes, CharBuffer.allocate(block.length()), true).isError()) {
      long line = block.firstLine() + RecordEnds.lines().lines(block.bytes(), 0, bytes.position());
      throw new BadExport(
          block.export(),
          line,
          "this is not UTF-8; say what it is, such as --charset windows-1252");
    }
  }
}
