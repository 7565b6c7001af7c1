package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.yaml.Declared.DeclaredQuestion;
import org.kapscreen.yaml.Declared.DeclaredScore;

/**
 * Reads comparisons: {@code 3}, {@code ">= 3"}, {@code 140..159}, {@code "> other-question"}, and
 * the same with dates.
 */
final class ComparisonReader {
  private static final String HOW =
      "Write a number, a comparison such as \">= 3\", or a range such as 140..159.";
  private final Declared declared;
  private final Problems problems;

  ComparisonReader(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
  }

  /** Whether {@code text} is meant as a comparison and not as a band's id. */
  static boolean looksLikeOne(String text) {
    return !text.isEmpty() && "<>=-0123456789".indexOf(text.charAt(0)) >= 0;
  }

  Optional<Condition> ofScore(String id, DeclaredScore score, Node.Scalar value) {
    Reach reach = new Reach(score.reach(), false);
    if (value.text().contains("..")) {
      return within(id, reach, value);
    }
    Parts parts = Parts.of(value.text());
    return constant(id, parts, value)
        .flatMap(number -> compared(id, reach, parts.operator(), number, value));
  }

  Optional<Condition> ofQuestion(String id, QuestionType type, Node value) {
    if (!(value instanceof Node.Scalar scalar)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          value,
          "a comparison with '" + id + "' is a single value, not " + value.kind(),
          "For several use any: [{" + id + ": ...}, ...].");
      return Optional.empty();
    }
    Parts parts = Parts.of(scalar.text());
    if (declared.questions.containsKey(parts.right())) {
      return withOther(id, type, parts, scalar);
    }
    if (type instanceof QuestionType.Day day) {
      return ofDay(id, day, parts, scalar);
    }
    Reach reach =
        type instanceof QuestionType.Numeric numeric
            ? new Reach(Optional.of(numeric.range()), numeric.whole())
            : new Reach(Optional.empty(), false);
    if (scalar.text().contains("..")) {
      return within(id, reach, scalar);
    }
    return constant(id, parts, scalar)
        .flatMap(number -> compared(id, reach, parts.operator(), number, scalar));
  }

  private Optional<Condition> withOther(
      String id, QuestionType type, Parts parts, Node.Scalar value) {
    DeclaredQuestion other = declared.questions.get(parts.right());
    if (other == null || other.type().isEmpty()) {
      return Optional.empty();
    }
    if (parts.right().equals(id)) {
      problems.add(
          ProblemCode.SELF_REFERENCE,
          value,
          "'" + id + "' is compared with itself",
          "Name another question, or a number.");
      return Optional.empty();
    }
    if (!other.everywhere()) {
      problems.add(
          ProblemCode.CHANNEL_IN_LOGIC,
          value,
          "'" + parts.right() + "' is asked on some channels only, so it cannot be used here",
          "The same answers must give the same result on every channel: ask it everywhere, or leave it out.");
    }
    if (!other.type().get().getClass().equals(type.getClass())) {
      problems.add(
          ProblemCode.NOT_COMPARABLE,
          value,
          "'"
              + id
              + "' ("
              + type.word()
              + ") cannot be compared with '"
              + parts.right()
              + "' ("
              + other.type().get().word()
              + ")",
          "Compare two numbers, or two dates.");
      return Optional.empty();
    }
    return Optional.of(
        new Condition.Compare(id, parts.operator(), new Operand.Other(parts.right())));
  }

  private Optional<Condition> ofDay(
      String id, QuestionType.Day type, Parts parts, Node.Scalar value) {
    Optional<LocalDate> day = DateText.parse(parts.right());
    if (day.isEmpty()) {
      boolean range = parts.right().contains("..");
      problems.add(
          ProblemCode.BAD_DATE,
          value,
          "'" + id + "' is a date, and this is " + (range ? "no comparison with one" : "none"),
          range
              ? "Write all: [{"
                  + id
                  + ": \">= ...\"}, {"
                  + id
                  + ": \"<= ...\"}] for a span of days."
              : "Write a comparison with a day, such as \">= 2026-01-31\", or with another date question.");
      return Optional.empty();
    }
    Possible possible = Possible.of(type.range(), parts.operator(), day.get());
    String reach = "lies in " + type.range().low() + ".." + type.range().high();
    if (!possible.sensible(problems, value, reach)) {
      return Optional.empty();
    }
    return Optional.of(new Condition.Compare(id, parts.operator(), new Operand.Day(day.get())));
  }

  private Optional<BigDecimal> constant(String id, Parts parts, Node.Scalar value) {
    Optional<BigDecimal> number = NumberText.parse(parts.right());
    if (number.isEmpty()) {
      boolean word = !parts.right().isEmpty() && Character.isLetter(parts.right().charAt(0));
      if (!word) {
        problems.add(ProblemCode.BAD_NUMBER, value, "this is no number to compare with", HOW);
      } else if (!declared.subjects.lacks(parts.right())) {
        addNotComparable(id, parts, value);
      } else {
        addUnknown(id, parts, value);
      }
    }
    return number;
  }

  /** A score on either side; nothing where a question could not be read, which is reported. */
  private void addNotComparable(String id, Parts parts, Node.Scalar value) {
    if (declared.subjects.ids().contains(parts.right())) {
      problems.add(
          ProblemCode.NOT_COMPARABLE,
          value,
          "'" + id + "' cannot be compared with '" + parts.right() + "'",
          "A score is compared with numbers only, such as \">= 3\".");
    }
  }

  private void addUnknown(String id, Parts parts, Node.Scalar value) {
    Node.Scalar word = new Node.Scalar(parts.right(), value.place(), value.width());
    String hint =
        Suggestion.nearest(parts.right(), declared.questions.keySet())
            .map(near -> "Did you mean '" + near + "'?")
            .orElse(HOW);
    problems.add(
        ProblemCode.UNKNOWN_QUESTION,
        value,
        word.quoted() + ", to compare '" + id + "' with, is no number and no question",
        hint);
  }

  private Optional<Condition> compared(
      String id, Reach reach, Operator operator, BigDecimal number, Node.Scalar value) {
    if (!reach.possible(operator, number).sensible(problems, value, reach.shown())) {
      return Optional.empty();
    }
    return Optional.of(new Condition.Compare(id, operator, new Operand.Amount(number)));
  }

  private Optional<Condition> within(String id, Reach reach, Node.Scalar value) {
    Optional<Range<BigDecimal>> range = RangeText.numbers(value, problems);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = range.get().low();
    BigDecimal high = range.get().high();
    if (!reach.possible(range.get()).sensible(problems, value, reach.shown())) {
      return Optional.empty();
    }
    return Optional.of(new Condition.Within(id, low, high));
  }

  /**
   * The values that a question or score can have.
   *
   * @param range empty if it is not known
   * @param whole whether they are whole numbers
   */
  private record Reach(Optional<Range<BigDecimal>> range, boolean whole) {
    Possible possible(Operator operator, BigDecimal number) {
      if (range.isEmpty()) {
        return Possible.SOMETIMES;
      }
      return whole && operator == Operator.EQUAL_TO && !NumberText.isWhole(number)
          ? Possible.NEVER
          : Possible.of(range.get(), operator, number);
    }

    Possible possible(Range<BigDecimal> wanted) {
      if (range.isEmpty()) {
        return Possible.SOMETIMES;
      }
      BigDecimal low = wanted.low().max(range.get().low());
      BigDecimal high = wanted.high().min(range.get().high());
      boolean between =
          whole
              && low.setScale(0, RoundingMode.CEILING)
                      .compareTo(high.setScale(0, RoundingMode.FLOOR))
                  > 0;
      if (low.compareTo(high) > 0 || between) {
        return Possible.NEVER;
      }
      return low.compareTo(range.get().low()) == 0 && high.compareTo(range.get().high()) == 0
          ? Possible.ALWAYS
          : Possible.SOMETIMES;
    }

    String shown() {
      String kind = whole ? "is a whole number in " : "lies in ";
      return range
          .map(r -> kind + r.low().toPlainString() + ".." + r.high().toPlainString())
          .orElse("");
    }
  }

  /** The operator and what stands right of it; without an operator, equality is meant. */
  private record Parts(Operator operator, String right) {
    static Parts of(String text) {
      for (int length = 2; length >= 1; length--) {
        if (text.length() > length) {
          Optional<Operator> operator = Worded.find(Operator.class, text.substring(0, length));
          if (operator.isPresent()) {
            return new Parts(operator.get(), text.substring(length).strip());
          }
        }
      }
      return new Parts(Operator.EQUAL_TO, text);
    }
  }

  /** Whether any value in reach makes a comparison true, and any makes it false. */
  private enum Possible {
    NEVER,
    SOMETIMES,
    ALWAYS;

    static <T extends Comparable<? super T>> Possible of(
        Range<T> reach, Operator operator, T constant) {
      boolean atLow = operator.holdsFor(reach.low().compareTo(constant));
      boolean atHigh = operator.holdsFor(reach.high().compareTo(constant));
      if (operator == Operator.EQUAL_TO) {
        return reach.contains(constant) ? SOMETIMES : NEVER;
      }
      return atLow && atHigh ? ALWAYS : atLow || atHigh ? SOMETIMES : NEVER;
    }

    boolean sensible(Problems problems, Node.Scalar value, String reach) {
      if (this == SOMETIMES) {
        return true;
      }
      problems.add(
          this == NEVER ? ProblemCode.NEVER_TRUE : ProblemCode.ALWAYS_TRUE,
          value,
          "this is " + (this == NEVER ? "never" : "always") + " true",
          "Every possible value " + reach + ".");
      return false;
    }
  }
}
