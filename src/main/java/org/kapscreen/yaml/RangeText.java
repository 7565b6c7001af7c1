package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Range;

/** Ranges as questionnaires write them: {@code LOW..HIGH}, both included. */
public final class RangeText {
  private RangeText() {}

  /** The range of numbers that {@code scalar} writes. */
  public static Optional<Range<BigDecimal>> numbers(Node.Scalar scalar, Problems problems) {
    return read(
        scalar, problems, NumberText::parse, "Write two numbers, low..high, such as 70..260.");
  }

  /** The range of days that {@code scalar} writes. */
  static Optional<Range<LocalDate>> days(Node.Scalar scalar, Problems problems) {
    return read(
        scalar, problems, DateText::parse, "Write two days, such as 1900-01-01..2100-12-31.");
  }

  private static <T extends Comparable<? super T>> Optional<Range<T>> read(
      Node.Scalar scalar, Problems problems, Function<String, Optional<T>> parse, String how) {
    int dots = scalar.text().indexOf("..");
    Optional<T> low =
        dots < 0 ? Optional.empty() : parse.apply(scalar.text().substring(0, dots).strip());
    Optional<T> high =
        dots < 0 ? Optional.empty() : parse.apply(scalar.text().substring(dots + 2).strip());
    if (low.isEmpty() || high.isEmpty()) {
      problems.add(ProblemCode.BAD_RANGE, scalar, "this is no range", how);
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) > 0) {
      problems.add(
          ProblemCode.BAD_RANGE, scalar, "the range goes from high to low", "Swap its ends.");
      return Optional.empty();
    }
    return Optional.of(new Range<>(low.get(), high.get()));
  }
}
