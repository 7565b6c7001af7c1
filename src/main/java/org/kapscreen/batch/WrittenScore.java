package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.ScoreReading;

/** A score as a property of a JSON object. What was written lately stands ready. */
final class WrittenScore {
  /** A power of two, and more than most scores have values. */
  private static final int KEPT = 1 << 8;

  private final Score score;
  private final String comma;
  private final @Nullable ScoreReading[] readings = new ScoreReading[KEPT];
  private final byte[][] pieces = new byte[KEPT][];

  /**
   * @param comma what stands before it
   */
  WrittenScore(Score score, String comma) {
    this.score = score;
    this.comma = comma;
  }

  /** What {@code reading} is written as. */
  byte[] piece(ScoreReading reading) {
    int at = (int) (reading.low() / 100 + 31 * (reading.high() - reading.low()) / 100) & (KEPT - 1);
    ScoreReading kept = readings[at];
    if (kept == null || !isSame(kept, reading)) {
      readings[at] = reading;
      pieces[at] = written(reading).getBytes(UTF_8);
    }
    return pieces[at];
  }

  private static boolean isSame(ScoreReading one, ScoreReading other) {
    return one.low() == other.low()
        && one.high() == other.high()
        && one.band() == other.band()
        && one.absent() == other.absent();
  }

  private String written(ScoreReading reading) {
    String begin = comma + '"' + score.id() + "\":{";
    if (reading.absent()) {
      return begin + '}';
    }
    String bounds =
        "\"low\":"
            + ScoreReading.number(reading.low()).toPlainString()
            + ",\"high\":"
            + ScoreReading.number(reading.high()).toPlainString();
    return reading.band() < 0
        ? begin + bounds + '}'
        : begin + bounds + ",\"band\":\"" + score.bands().get(reading.band()).id() + "\"}";
  }
}
