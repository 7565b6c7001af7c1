package org.kapscreen.batch;

/** What an export itself says that a value is. */
enum Form {
  /** A field of CSV: it says nothing. */
  FIELD,
  /** A JSON string. */
  STRING,
  /** A JSON number. */
  NUMBER,
  /** A JSON {@code true} or {@code false}. */
  TRUTH
}
