package org.kapscreen.batch;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow at their end, with numbers written straight into them. */
final class Bytes extends OutputStream {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  @Override
  public void write(int one) {
    room(1);
    bytes[length++] = (byte) one;
  }

  @Override
  public void write(byte[] more, int from, int count) {
    room(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
  }

  void add(byte[] more) {
    write(more, 0, more.length);
  }

  /** The first {@code count} of {@code pieces}, one behind the other. */
  void add(byte[][] pieces, int count) {
    for (int i = 0; i < count; i++) {
      add(pieces[i]);
    }
  }

  /** A whole number in decimal digits. */
  void add(long number) {
    if (number >= 0 && number < 10) {
      write((int) ('0' + number));
      return;
    }
    if (number < 0) {
      write('-');
    }
    room(20);
    int digits = 1;
    for (long rest = number / 10; rest != 0; rest /= 10) {
      digits++;
    }
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    }
    length += digits;
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }

  int length() {
    return length;
  }

  byte[] all() {
    return Arrays.copyOf(bytes, length);
  }

  /** Begins anew, with the room that there is. */
  void clear() {
    length = 0;
  }
}
