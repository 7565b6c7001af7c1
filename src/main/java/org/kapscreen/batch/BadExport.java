package org.kapscreen.batch;

/**
 * An export that cannot be read on: what is wrong with it and in which line, never what stands
 * there.
 */
public final class BadExport extends Exception {
  private static final long serialVersionUID = 1L;

  /** It is wrong in {@code line}. */
  public BadExport(String export, long line, String message) {
    super(export + ":" + line + ": " + message);
  }

  BadExport(String export, String message) {
    super(export + ": " + message);
  }
}
