package org.kapscreen.batch;

/** The lines of a block that are not blank. */
record JsonBlockLines(Block block) {
  /** Is given a line. */
  interface Each {
    /**
     * One line.
     *
     * @param number of the line in the block, from 0
     * @param from where it begins in the block's bytes
     * @param to behind its last byte
     */
    void line(int number, int from, int to);
  }

  /** Gives the first of them alone, if there is one. */
  void first(Each each) {
    walk(each, true);
  }

  void forEach(Each each) {
    walk(each, false);
  }

  private void walk(Each each, boolean firstOnly) {
    byte[] bytes = block.bytes();
    int number = 0;
    int from = 0;
    while (from < block.length()) {
      int to = end(block, from);
      if (!isBlank(bytes, from, to)) {
        each.line(number, from, to);
        if (firstOnly) {
          return;
        }
      }
      number++;
      from = to;
    }
  }

  /** Behind the line of {@code block} that begins at {@code from}. */
  static int end(Block block, int from) {
    int next = RecordEnds.lines().next(block.bytes(), from, block.length());
    return next < 0 ? block.length() : next;
  }

  /** Whether a line holds no record, and is none. */
  static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }
}
