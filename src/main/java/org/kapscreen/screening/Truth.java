package org.kapscreen.screening;

/**
 * Kleene's three truth values, in the order in which {@code and} is the least and {@code or} the
 * greatest.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** TRUE or FALSE. */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** TRUE only if both are; FALSE if one is. */
  public Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** TRUE if one is; FALSE only if both are. */
  public Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** The opposite; UNKNOWN stays. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
