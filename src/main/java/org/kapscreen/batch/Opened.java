package org.kapscreen.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/** An export that is being read. */
final class Opened implements Closeable {
  private final BlockSource blocks;
  private final Supplier<Records> records;
  private final byte[] rejectsHeader;

  /**
   * @param records makes what takes its records apart, one for each thread
   * @param rejectsHeader what stands above its rejected records
   */
  Opened(BlockSource blocks, Supplier<Records> records, byte... rejectsHeader) {
    this.blocks = blocks;
    this.records = records;
    this.rejectsHeader = rejectsHeader;
  }

  BlockSource blocks() {
    return blocks;
  }

  Supplier<Records> records() {
    return records;
  }

  byte[] rejectsHeader() {
    return rejectsHeader;
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
