package org.kapscreen.batch;

import java.io.IOException;
import java.util.Map;

/** Takes the records of blocks of one export apart. For one thread only. */
interface Records {
  /** Is told of each record when all of it was put down. */
  interface Sink {
    /** The record that {@link Row#begin} began is complete. */
    void end();
  }

  /**
   * Puts down each record of {@code block} on {@code row}.
   *
   * @throws BadExport if it cannot be told where a record ends, or what its characters are
   */
  void read(Block block, Row row, Sink sink) throws BadExport;

  /**
   * The records of {@code block} that are rejected, as they stand there, each with its reason.
   *
   * @param rejects by the number of the record in the block, from 0: several records of JSON may
   *     stand in one line
   */
  byte[] rejected(Block block, Map<Integer, Reject> rejects) throws IOException;
}
