package org.kapscreen.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as questionnaires and people write them: an optional minus sign, one to nine ASCII
 * digits, and at most six more after a decimal point. No exponent, no decimal comma, no thousands
 * mark, no digits of other scripts: a number is never guessed.
 */
public final class NumberText {
  /** The most digits after the point. */
  public static final int MOST_DECIMALS = 6;

  private static final int MOST_DIGITS = 9;

  private NumberText() {}

  /** The number that {@code text} writes, if it is one. */
  public static Optional<BigDecimal> parse(String text) {
    int point = text.indexOf('.');
    String whole = text.substring(text.startsWith("-") ? 1 : 0, point < 0 ? text.length() : point);
    String decimals = point < 0 ? "0" : text.substring(point + 1);
    boolean fits =
        isDigits(whole)
            && whole.length() <= MOST_DIGITS
            && isDigits(decimals)
            && decimals.length() <= MOST_DECIMALS;
    return fits ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Whether {@code number} has nothing but zeros after the point. */
  public static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether {@code text} is one ASCII digit or more, and nothing else. */
  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
