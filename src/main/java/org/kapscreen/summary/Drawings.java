package org.kapscreen.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Value;

/** Draws the scores with bands, and the readings that flags compare with limits. */
final class Drawings {
  private final Questionnaire questionnaire;
  private final Assessment assessment;
  private final Said said;

  Drawings(Questionnaire questionnaire, Assessment assessment, Said said) {
    this.questionnaire = questionnaire;
    this.assessment = assessment;
    this.said = said;
  }

  /** The readings that were told and that flags have limits for, such as blood pressure. */
  List<Drawing> readings() {
    List<Drawing> drawings = new ArrayList<>();
    for (Question question : said.asked()) {
      if (said.isReading(question)
          && question.type() instanceof QuestionType.Numeric number
          && said.value(question).orElse(null) instanceof Value.Amount amount) {
        NavigableSet<BigDecimal> limits = limits(question.id());
        if (!limits.isEmpty()) {
          drawings.add(reading(question, number.range(), limits, amount.number()));
        }
      }
    }
    return drawings;
  }

  private Drawing reading(
      Question question,
      Range<BigDecimal> range,
      NavigableSet<BigDecimal> limits,
      BigDecimal value) {
    TreeSet<BigDecimal> from = new TreeSet<>(limits);
    from.add(range.low());
    List<Drawing.Part> parts = new ArrayList<>();
    for (BigDecimal limit : from) {
      BigDecimal next = Optional.ofNullable(from.higher(limit)).orElse(range.high());
      int at = position(limit, range);
      parts.add(
          new Drawing.Part(
              at, position(next, range) - at, limit.stripTrailingZeros().toPlainString()));
    }
    String shown = said.valueOf(question.id()).orElse("");
    return new Drawing(question.label(), shown, parts, List.of(position(value, range)));
  }

  /** The numbers that flags compare the answer to {@code question} with. */
  private NavigableSet<BigDecimal> limits(String question) {
    NavigableSet<BigDecimal> limits = new TreeSet<>();
    questionnaire.flags().stream().map(Flag::when).forEach(when -> collect(when, question, limits));
    return limits;
  }

  private static void collect(
      Condition condition, String question, NavigableSet<BigDecimal> limits) {
    if (condition instanceof Condition.Compare compare
        && compare.subject().equals(question)
        && compare.operand() instanceof Operand.Amount amount) {
      limits.add(amount.value());
    } else if (condition instanceof Condition.Within within && within.subject().equals(question)) {
      limits.add(within.low());
    }
    ConditionParts.of(condition).forEach(part -> collect(part, question, limits));
  }

  /** The scores that have bands, in the order of the questionnaire. */
  List<Drawing> scores() {
    List<Drawing> drawings = new ArrayList<>();
    for (Score score : questionnaire.scores()) {
      if (!score.bands().isEmpty()) {
        drawings.add(score(score));
      }
    }
    return drawings;
  }

  private Drawing score(Score score) {
    Range<BigDecimal> reach = reach(score);
    List<Drawing.Part> parts = new ArrayList<>();
    for (int i = 0; i < score.bands().size(); i++) {
      Band band = score.bands().get(i);
      boolean last = i + 1 == score.bands().size();
      int at = position(band.from(), reach);
      int end = last ? Drawing.WIDTH : position(score.bands().get(i + 1).from(), reach);
      parts.add(new Drawing.Part(at, end - at, band.title()));
    }
    ScoreResult result =
        assessment.scores().stream()
            .filter(one -> one.score().equals(score.id()))
            .findFirst()
            .orElseThrow();
    List<Integer> marks = new ArrayList<>();
    if (result.range().isPresent() && !said.isUnknown(score)) {
      marks.add(position(result.range().get().low(), reach));
      if (result.range().get().low().compareTo(result.range().get().high()) < 0) {
        marks.add(position(result.range().get().high(), reach));
      }
    }
    return new Drawing(score.title(), said.shortly(score), parts, marks);
  }

  /** The lowest and highest that {@code score} can be at all. */
  private Range<BigDecimal> reach(Score score) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Score.Term term : score.terms()) {
      QuestionType type = questionnaire.question(term.question()).orElseThrow().type();
      Range<BigDecimal> reach =
          type instanceof QuestionType.Numeric number
              ? number.range()
              : ((QuestionType.Options) type).reach();
      low = low.add(reach.low());
      high = high.add(reach.high());
    }
    BigDecimal count = BigDecimal.valueOf(score.terms().size());
    return score.total() == Score.Total.SUM
        ? new Range<>(low, high)
        : new Range<>(
            low.divide(count, 6, RoundingMode.HALF_UP),
            high.divide(count, 6, RoundingMode.HALF_UP));
  }

  private static int position(BigDecimal value, Range<BigDecimal> reach) {
    BigDecimal length = reach.high().subtract(reach.low());
    if (length.signum() == 0) {
      return 0;
    }
    int at =
        value
            .subtract(reach.low())
            .multiply(BigDecimal.valueOf(Drawing.WIDTH))
            .divide(length, 0, RoundingMode.HALF_UP)
            .intValue();
    return Math.max(0, Math.min(Drawing.WIDTH, at));
  }
}
