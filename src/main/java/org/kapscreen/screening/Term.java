package org.kapscreen.screening;

import java.math.BigDecimal;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;

/** A question that counts in a score. */
final class Term {
  private final int slot;
  private final boolean reverse;

  /** Millionths of each option by its bit; empty for a number. */
  private final long[] options;

  private final long lowest;
  private final long highest;

  private Term(int slot, boolean reverse, long[] options, long lowest, long highest) {
    this.slot = slot;
    this.reverse = reverse;
    this.options = options;
    this.lowest = lowest;
    this.highest = highest;
  }

  static Term of(Score.Term term, Slots slots) {
    int slot = slots.slot(term.question());
    QuestionType type = slots.question(slot).type();
    if (type instanceof QuestionType.Numeric number) {
      long lowest = Micros.of(number.range().low());
      return new Term(slot, term.reverse(), new long[0], lowest, Micros.of(number.range().high()));
    }
    if (type instanceof QuestionType.Options options) {
      long[] values = options.options().stream().mapToLong(Term::valueOf).toArray();
      Range<BigDecimal> reach = options.reach();
      return new Term(
          slot, term.reverse(), values, Micros.of(reach.low()), Micros.of(reach.high()));
    }
    throw new IllegalArgumentException("a score does not count question " + term.question());
  }

  private static long valueOf(Option option) {
    if (option.value().isEmpty()) {
      throw new IllegalArgumentException("no value for option " + option.id());
    }
    return Micros.of(option.value().get());
  }

  int slot() {
    return slot;
  }

  /** Millionths that it adds at least. */
  long lowest() {
    return lowest;
  }

  /** Millionths that it adds at most. */
  long highest() {
    return highest;
  }

  /** What an answer of that value on the sheet adds, in millionths. */
  long value(long answered) {
    long value = options.length == 0 ? answered : chosen(answered);
    return reverse ? lowest + highest - value : value;
  }

  private long chosen(long bits) {
    long sum = 0;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      sum += options[Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }
}
