package org.kapscreen.screening;

import java.math.BigDecimal;

/**
 * Numbers as whole millionths in a {@code long}. Questionnaires and answers have at most six digits
 * after the point, so that sums and comparisons are exact, and fast enough for millions of records.
 */
public final class Micros {
  private static final int DIGITS = 6;
  private static final long IN_A_HUNDREDTH = 10_000;

  private Micros() {}

  /**
   * {@code number} in millionths.
   *
   * @throws ArithmeticException if {@code number} has more than six digits after the point or is
   *     too large
   */
  public static long of(BigDecimal number) {
    return number.movePointRight(DIGITS).longValueExact();
  }

  /** {@code numerator / denominator} in whole hundredths, rounded half up: away from zero. */
  static long hundredths(long numerator, long denominator) {
    if (denominator == 1 && numerator % IN_A_HUNDREDTH == 0) {
      return numerator / IN_A_HUNDREDTH; // almost all are, and a division by a constant is cheap
    }
    long unit = Math.multiplyExact(denominator, IN_A_HUNDREDTH);
    long whole = numerator / unit;
    long rest = Math.abs(numerator % unit);
    return rest >= unit - rest ? whole + Long.signum(numerator) : whole;
  }
}
