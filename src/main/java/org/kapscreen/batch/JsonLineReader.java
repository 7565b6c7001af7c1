package org.kapscreen.batch;

/** Reads one object that stands in a line. */
interface JsonLineReader {
  /** Puts down what the object in these bytes says. */
  void read(byte[] bytes, int from, int to, Row row);
}
