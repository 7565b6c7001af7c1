package org.kapscreen.logic;

/**
 * A three-valued result as two literals, of which at most one is true; UNKNOWN when neither is.
 *
 * @param isTrue the literal of TRUE
 * @param isFalse the literal of FALSE
 */
public record Kleene(int isTrue, int isFalse) {
  static final Kleene NEVER = new Kleene(Gates.FALSE, Gates.TRUE);
  static final Kleene ALWAYS = new Kleene(Gates.TRUE, Gates.FALSE);

  Kleene not() {
    return new Kleene(/* isTrue= */ isFalse, /* isFalse= */ isTrue);
  }

  /** That this and {@code other} come out otherwise. */
  public int differs(Gates gates, Kleene other) {
    return gates.or(gates.differ(isTrue, other.isTrue), gates.differ(isFalse, other.isFalse));
  }
}
