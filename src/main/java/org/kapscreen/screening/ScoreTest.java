package org.kapscreen.screening;

import java.util.BitSet;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.screening.Sheet.Bounds;

/**
 * A test of a score: TRUE or FALSE only where the whole range of what the score can still be
 * agrees.
 */
abstract sealed class ScoreTest extends Node {
  final CompiledScore score;

  private ScoreTest(Condition condition, CompiledScore score) {
    super(condition);
    this.score = score;
  }

  /** The result for a score that has a value, which lies within {@code bounds}. */
  abstract Truth within(Bounds bounds);

  /** The numbers at which it may come out otherwise than just below them. */
  abstract long[] cuts();

  @Override
  final boolean atRest() {
    return false;
  }

  @Override
  final Truth test(Sheet sheet) {
    Bounds bounds = score.bounds(sheet);
    if (bounds.absent) {
      return Truth.FALSE;
    }
    Truth truth = within(bounds);
    return bounds.maybeAbsent ? truth.and(Truth.UNKNOWN) : truth;
  }

  @Override
  void addMissing(Sheet sheet, BitSet slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      slots.or(score.missing(sheet));
    }
  }

  static final class Compare extends ScoreTest {
    private final Operator operator;
    private final long to;

    Compare(Condition condition, CompiledScore score, Operator operator, long to) {
      super(condition, score);
      this.operator = operator;
      this.to = to;
    }

    @Override
    long[] cuts() {
      return new long[] {to, to + 1};
    }

    @Override
    Truth within(Bounds bounds) {
      int low = compare(bounds.low, bounds.lowOver, to);
      int high = compare(bounds.high, bounds.highOver, to);
      boolean atLow = operator.holdsFor(low);
      boolean atHigh = operator.holdsFor(high);
      if (operator == Operator.EQUAL_TO) {
        // Neither end need be equal for a number between them to be.
        return atLow && atHigh ? Truth.TRUE : low <= 0 && high >= 0 ? Truth.UNKNOWN : Truth.FALSE;
      }
      return atLow == atHigh ? Truth.of(atLow) : Truth.UNKNOWN;
    }
  }

  static final class Within extends ScoreTest {
    private final long from;
    private final long to;

    Within(Condition condition, CompiledScore score, long from, long to) {
      super(condition, score);
      this.from = from;
      this.to = to;
    }

    @Override
    long[] cuts() {
      return new long[] {from, to + 1};
    }

    @Override
    Truth within(Bounds bounds) {
      boolean highBelow = compare(bounds.high, bounds.highOver, from) < 0;
      boolean lowAbove = compare(bounds.low, bounds.lowOver, to) > 0;
      if (highBelow || lowAbove) {
        return Truth.FALSE;
      }
      boolean inside =
          compare(bounds.low, bounds.lowOver, from) >= 0
              && compare(bounds.high, bounds.highOver, to) <= 0;
      return inside ? Truth.TRUE : Truth.UNKNOWN;
    }
  }

  /** Whether it lies in a band that is meant. */
  static final class InBand extends ScoreTest {
    private final long bands;

    /**
     * @param bands a bit for each band that is meant
     */
    InBand(Condition condition, CompiledScore score, long bands) {
      super(condition, score);
      this.bands = bands;
    }

    @Override
    long[] cuts() {
      return score.bandsFrom();
    }

    @Override
    Truth within(Bounds bounds) {
      int lowest = score.band(bounds.low, bounds.lowOver);
      int highest = score.band(bounds.high, bounds.highOver);
      boolean all = true;
      boolean none = true;
      for (int band = lowest; band <= highest; band++) {
        boolean meant = (bands & 1L << band) != 0;
        all &= meant;
        none &= !meant;
      }
      return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  /** How {@code numerator / denominator} stands to {@code number}, exactly. */
  static int compare(long numerator, long denominator, long number) {
    return denominator == 1
        ? Long.compare(numerator, number)
        : Long.compare(numerator, Math.multiplyExact(number, denominator));
  }
}
