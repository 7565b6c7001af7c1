package org.kapscreen.batch;

import java.util.Arrays;

/** Some whole records of one export, in UTF-8. */
final class Block {
  /** Line ends behind the last record, so that whoever looks for one need not look for the end. */
  static final int PADDING = Long.BYTES;

  private final String export;
  private final byte[] bytes;
  private final int length;
  private final long firstLine;
  private final long[] lines;

  /**
   * @param export the name of the export
   * @param bytes are the block's from now on
   * @param length of what is used of {@code bytes}
   * @param firstLine the line of the export that it begins in, from 1
   * @param lines the line that each record begins in, where the bytes were written anew; empty
   *     where they stand as in the export
   */
  Block(String export, byte[] bytes, int length, long firstLine, long... lines) {
    this.export = export;
    this.bytes = bytes.length < length + PADDING ? Arrays.copyOf(bytes, length + PADDING) : bytes;
    Arrays.fill(this.bytes, length, length + PADDING, (byte) '\n');
    this.length = length;
    this.firstLine = firstLine;
    this.lines = lines;
  }

  String export() {
    return export;
  }

  /** The records and, behind {@link #length}, eight line ends; what follows is no matter. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  long firstLine() {
    return firstLine;
  }

  /** The line of the export that the {@code number}th line of the bytes stands for, from 0. */
  long line(int number) {
    return lines.length == 0 ? firstLine + number : lines[number];
  }
}
