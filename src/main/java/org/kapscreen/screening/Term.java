package org.kapscreen.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;

/**
 * A question that counts in a score.
 *
 * @param options millionths of each option by its bit; empty for a number
 * @param lowest millionths that it adds at least
 * @param highest millionths that it adds at most
 */
record Term(int slot, boolean reverse, List<Long> options, long lowest, long highest) {
  static Term of(Score.Term term, Slots slots) {
    int slot = slots.slot(term.question());
    QuestionType type = slots.question(slot).type();
    if (type instanceof QuestionType.Numeric number) {
      long lowest = Micros.of(number.range().low());
      return new Term(slot, term.reverse(), List.of(), lowest, Micros.of(number.range().high()));
    }
    if (type instanceof QuestionType.Options options) {
      List<Long> values = new ArrayList<>();
      for (Option option : options.options()) {
        values.add(valueOf(option));
      }
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

  /** What an answer of that value on the sheet adds, in millionths. */
  long value(long answered) {
    long value = options.isEmpty() ? answered : chosen(answered);
    return reverse ? lowest + highest - value : value;
  }

  private long chosen(long bits) {
    long sum = 0;
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      sum += options.get(Long.numberOfTrailingZeros(rest));
    }
    return sum;
  }
}
