package org.kapscreen.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as whole millionths in a {@code long}. Questionnaires and answers have at most six digits
 * after the point, so that sums and comparisons are exact, and fast enough for millions of records.
 */
public final class Micros {
  private static final int DIGITS = 6;

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

  /** {@code numerator / denominator} as a number with at most two decimals, rounded half up. */
  static BigDecimal rounded(long numerator, long denominator) {
    BigDecimal exact =
        BigDecimal.valueOf(numerator, DIGITS)
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    return exact.signum() == 0 ? BigDecimal.ZERO : plain(exact.stripTrailingZeros());
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
