package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** Text of any charset as UTF-8. What is not of its charset ends it with an exception. */
final class Recoded extends InputStream {
  private final Reader reader;
  private final char[] characters = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int next;
  private int kept;

  Recoded(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset.newDecoder());
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(count, bytes.length - next);
    System.arraycopy(bytes, next, into, from, taken);
    next += taken;
    return taken;
  }

  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int count = reader.read(characters, kept, characters.length - kept);
      if (count < 0) {
        return false;
      }
      int all = kept + count;
      // The first half of a pair waits for the second.
      int whole = Character.isHighSurrogate(characters[all - 1]) ? all - 1 : all;
      bytes = new String(characters, 0, whole).getBytes(UTF_8);
      kept = all - whole;
      if (kept > 0) {
        characters[0] = characters[all - 1];
      }
      next = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
