package org.kapscreen.proof;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Range;

/**
 * The assessment that a case must get. What is empty is not looked at, but for flags and unresolved
 * flags: these are all there may be.
 *
 * @param followUp the word of a follow-up, or {@code none}
 * @param scores by score id
 */
public record Expectation(
    Disposition disposition,
    Set<String> raised,
    Set<String> unresolved,
    Optional<Disposition> atLeast,
    Optional<Disposition> couldBe,
    Optional<String> followUp,
    Map<String, ScoreIs> scores,
    Set<String> asked,
    Set<String> notAsked) {
  public Expectation {
    raised = Set.copyOf(raised);
    unresolved = Set.copyOf(unresolved);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    asked = Set.copyOf(asked);
    notAsked = Set.copyOf(notAsked);
  }

  /** What a score must come to. */
  public sealed interface ScoreIs {
    /** All of it lies in this band. */
    record InBand(String band) implements ScoreIs {
      @Override
      public String toString() {
        return band;
      }
    }

    /**
     * Its lowest and highest possible value, after rounding; the same number when nothing is
     * missing.
     */
    record Between(Range<BigDecimal> bounds) implements ScoreIs {
      @Override
      public String toString() {
        String low = plain(bounds.low());
        return bounds.low().compareTo(bounds.high()) == 0 ? low : low + ".." + plain(bounds.high());
      }

      /** The same number is written in one way only: 4.0 is 4. */
      private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
      }
    }
  }
}
