package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.ScoreReading;

/**
 * What a score came to, as a property of a JSON object. Most people share their results with many
 * others, so that the texts of late are kept. For one thread only.
 */
final class JsonScore {
  private static final int KEPT = 512;

  private final Score score;
  private final String comma;
  private final @Nullable ScoreReading[] readings = new ScoreReading[KEPT];
  private final byte[][] texts = new byte[KEPT][];

  /**
   * @param comma what stands before it
   */
  JsonScore(Score score, String comma) {
    this.score = score;
    this.comma = comma;
  }

  /** The property, with its name. */
  byte[] text(ScoreReading reading) {
    int place = (int) (reading.low() * 15 + reading.high()) / 100 & KEPT - 1;
    ScoreReading kept = readings[place];
    if (kept == null || !isSame(kept, reading)) {
      readings[place] = reading;
      texts[place] = written(reading).getBytes(UTF_8);
    }
    return texts[place];
  }

  /** Spelt out, because the equality that records come with has to be put together first. */
  private static boolean isSame(ScoreReading one, ScoreReading other) {
    return one.low() == other.low()
        && one.high() == other.high()
        && one.band() == other.band()
        && one.absent() == other.absent();
  }

  private String written(ScoreReading reading) {
    String name = comma + '"' + score.id() + "\":{";
    if (reading.absent()) {
      return name + '}';
    }
    String range =
        "\"low\":"
            + ScoreReading.number(reading.low()).toPlainString()
            + ",\"high\":"
            + ScoreReading.number(reading.high()).toPlainString();
    return reading.band() < 0
        ? name + range + '}'
        : name + range + ",\"band\":\"" + score.bands().get(reading.band()).id() + "\"}";
  }
}
