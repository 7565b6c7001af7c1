package org.kapscreen.screening;

import java.math.BigDecimal;

/**
 * What a score came to, in whole hundredths, so that a million of them cost little.
 *
 * @param absent whether no question that counts is asked; then the others say nothing
 * @param low the lowest possible score in hundredths, rounded half up
 * @param high the highest, likewise
 * @param band the place of the band that the whole range lies in, from 0; -1 if there is none
 */
public record ScoreReading(boolean absent, long low, long high, int band) {
  static final ScoreReading ABSENT = new ScoreReading(true, 0, 0, -1);

  /** {@code hundredths} as a number without zeros at its end. */
  public static BigDecimal number(long hundredths) {
    if (hundredths % 100 == 0) {
      return BigDecimal.valueOf(hundredths / 100);
    }
    return hundredths % 10 == 0
        ? BigDecimal.valueOf(hundredths / 10, 1)
        : BigDecimal.valueOf(hundredths, 2);
  }
}
