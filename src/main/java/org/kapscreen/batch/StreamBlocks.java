package org.kapscreen.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream of bytes in blocks, as they stand there. */
final class StreamBlocks implements BlockSource {
  /** Large enough to be worth a task of its own, small enough to have several in memory. */
  static final int USUAL = 1 << 17;

  /** No record of answers is as long; what is longer is no export. */
  static final int LONGEST_RECORD = 1 << 23;

  private final String export;
  private final InputStream in;
  private final RecordEnds ends;
  private final int usual;
  private long line;

  /** What was read and not given out: the beginning of a record. */
  private byte[] rest = new byte[0];

  private boolean atEnd;

  /**
   * @param line that {@code in} begins in
   */
  StreamBlocks(String export, InputStream in, RecordEnds ends, long line) {
    this(export, in, ends, line, USUAL);
  }

  /**
   * @param usual how many bytes a block has, unless a record is longer
   */
  StreamBlocks(String export, InputStream in, RecordEnds ends, long line, int usual) {
    this.export = export;
    this.in = in;
    this.ends = ends;
    this.line = line;
    this.usual = usual;
  }

  @Override
  public Optional<Block> next() throws IOException, BadExport {
    byte[] bytes = withRoom(rest, Math.max(usual, 2 * rest.length));
    int length = rest.length;
    rest = new byte[0];
    while (!atEnd) {
      length += read(bytes, length);
      if (atEnd) {
        break;
      }
      int last = ends.last(bytes, 0, length);
      if (last > 0) {
        rest = Arrays.copyOfRange(bytes, last, length);
        return Optional.of(block(bytes, last));
      }
      if (length >= LONGEST_RECORD) {
        throw tooLong();
      }
      bytes = withRoom(bytes, 2 * length);
    }
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(block(bytes, length));
  }

  private static byte[] withRoom(byte[] bytes, int room) {
    return Arrays.copyOf(bytes, room + Block.PADDING);
  }

  private BadExport tooLong() {
    return new BadExport(
        export,
        line,
        ends.quoted()
            ? "this record does not end; perhaps a quotation mark in it is never closed"
            : "this line is too long for a record of answers");
  }

  /** Fills {@code bytes} but for the padding. */
  private int read(byte[] bytes, int from) throws IOException {
    int wanted = bytes.length - Block.PADDING - from;
    int count = in.readNBytes(bytes, from, wanted);
    atEnd = count < wanted;
    return count;
  }

  private Block block(byte[] bytes, int length) {
    long first = line;
    line += ends.lines(bytes, 0, length);
    return new Block(export, bytes, length, first);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
