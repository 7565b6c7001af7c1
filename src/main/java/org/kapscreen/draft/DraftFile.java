package org.kapscreen.draft;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The content of a draft's file: one line that says what follows, then the screening as the JSON of
 * a response.
 *
 * <pre>kapscreen-draft 1 crc32c=89abcdef length=1234 questionnaire=(SHA-256)</pre>
 *
 * The checksum is of everything behind it, to the end of the file. A file is whole only if it is,
 * to the byte, what would be written again, so that no damage is ever read as something else.
 */
final class DraftFile {
  private static final String MAGIC = "kapscreen-draft 1 crc32c=";
  private static final int SHA256 = 64;
  private static final int LONGEST_HEADER = 200;

  private DraftFile() {}

  /**
   * A file's content.
   *
   * @param sha256 of the questionnaire, in lower-case hexadecimal
   */
  static byte[] encoded(byte[] screening, String sha256) {
    byte[] header =
        (" length=" + screening.length + " questionnaire=" + sha256 + "\n").getBytes(US_ASCII);
    byte[] checked = joined(header, screening);
    CRC32C crc = new CRC32C();
    crc.update(checked);
    String checksum = HexFormat.of().toHexDigits((int) crc.getValue());
    return joined((MAGIC + checksum).getBytes(US_ASCII), checked);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** The screening in {@code file}; empty if it is damaged in any way. */
  static Optional<byte[]> decoded(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LONGEST_HEADER), US_ASCII);
    int end = start.indexOf('\n');
    if (end < SHA256) {
      return Optional.empty();
    }
    byte[] screening = Arrays.copyOfRange(file, end + 1, file.length);
    byte[] again = encoded(screening, start.substring(end - SHA256, end));
    return Arrays.equals(file, again) ? Optional.of(screening) : Optional.empty();
  }
}
