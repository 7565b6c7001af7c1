package org.kapscreen.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Cuts one export in blocks. */
interface BlockSource extends Closeable {
  /**
   * The next block; empty at the end.
   *
   * @throws IOException if it cannot be read
   * @throws BadExport if no record can be cut off
   */
  Optional<Block> next() throws IOException, BadExport;
}
