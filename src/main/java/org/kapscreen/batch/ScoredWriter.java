package org.kapscreen.batch;

/** Writes scored records, one a line. For one thread only. */
interface ScoredWriter {
  /** What stands above all records; empty if nothing does. */
  byte[] header();

  /** Adds what {@code row} came to. */
  void write(String export, Row row, boolean stale, Bytes out);
}
