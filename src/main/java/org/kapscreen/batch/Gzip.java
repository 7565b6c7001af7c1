package org.kapscreen.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, all members of it. Java's own stream takes a pipe that has nothing ready for the
 * end, and a broken member for none: both lose records without a word.
 */
final class Gzip extends InputStream {
  static final int MAGIC = 0x1F8B;

  private static final int DEFLATED = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] packed = new byte[1 << 16];
  private int next;
  private int limit;
  private boolean atEnd;

  /**
   * @throws IOException if {@code in} does not begin with a member
   */
  Gzip(InputStream in) throws IOException {
    this.in = in;
    header(take());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    while (!atEnd) {
      int unpacked = inflate(into, from, count);
      if (unpacked > 0) {
        sum.update(into, from, unpacked);
        return unpacked;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary");
      } else {
        feed();
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int from, int count) throws ZipException {
    try {
      return inflater.inflate(into, from, count);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (next == limit && !more()) {
      throw new EOFException();
    }
    inflater.setInput(packed, next, limit - next);
    next = limit;
  }

  private boolean more() throws IOException {
    next = 0;
    limit = Math.max(0, in.read(packed));
    return limit > 0;
  }

  /** Sees that the member is what was packed, and whether another follows it. */
  private void endMember() throws IOException {
    next = limit - inflater.getRemaining();
    if (littleEndian() != sum.getValue()
        || littleEndian() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw new ZipException("a sum that differs");
    }
    int first = 0;
    while (first == 0 && !atEnd) { // zeros fill up the blocks of a tape
      atEnd = next == limit && !more();
      first = atEnd ? 0 : take();
    }
    if (!atEnd) {
      inflater.reset();
      sum.reset();
      header(first);
    }
  }

  private void header(int first) throws IOException {
    if (first * 256 + take() != MAGIC || take() != DEFLATED) {
      throw new ZipException("no gzip");
    }
    int flags = take();
    skip(6); // the time and the system
    if ((flags & EXTRA) != 0) {
      skip(take() + 256 * take());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  private void skipText() throws IOException {
    int one = take();
    while (one != 0) {
      one = take();
    }
  }

  private long littleEndian() throws IOException {
    long low = take() + 256L * take();
    return low + 65_536L * (take() + 256L * take());
  }

  private int take() throws IOException {
    if (next == limit && !more()) {
      throw new EOFException();
    }
    return packed[next++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
