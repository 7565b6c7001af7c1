package org.kapscreen.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.Micros;

/**
 * The values of numbers and dates that are enough to try: every constant that an answer is compared
 * with, the ends of its range, and between two of these as many values as questions are compared
 * with each other, so that they can lie in any order there. All other values behave like one of
 * them. A number that a score counts takes all its values.
 */
final class Points {
  /** More values than these of a counted number are not tried one by one. */
  private static final int MOST = 200;

  private static final long WHOLE = Micros.of(BigDecimal.ONE);

  private final Questionnaire questionnaire;
  private final Set<String> wholes = new HashSet<>();
  private final Map<String, NavigableSet<Long>> cuts = new HashMap<>();

  /** By question: those that it is compared with, itself among them; a shared set. */
  private final Map<String, NavigableSet<String>> compared = new HashMap<>();

  Points(Questionnaire questionnaire, Collection<Condition> conditions) {
    this.questionnaire = questionnaire;
    for (Question question : questionnaire.questions()) {
      if (hasValues(question)) {
        compared.put(question.id(), new TreeSet<>(List.of(question.id())));
        if (step(question) == WHOLE) {
          wholes.add(question.id());
        }
        cut(question.id(), low(question));
        cut(question.id(), high(question));
      }
    }
    conditions.forEach(this::look);
  }

  /** Adds the ends of the ranges that {@code other} has for the same questions. */
  void cutEnds(Questionnaire other) {
    for (Question question : other.questions()) {
      if (hasValues(question) && cuts.containsKey(question.id())) {
        cut(question.id(), low(question));
        cut(question.id(), high(question));
      }
    }
  }

  static boolean hasValues(Question question) {
    return question.type() instanceof QuestionType.Numeric
        || question.type() instanceof QuestionType.Day;
  }

  /** Adds a value to try. */
  void cut(String question, long value) {
    cuts.computeIfAbsent(question, id -> new TreeSet<>()).add(value);
  }

  /** The values of {@code question}, ascending. */
  List<Long> of(Question question) {
    NavigableSet<Long> all = new TreeSet<>();
    NavigableSet<String> together = comparedWith(question.id());
    for (String one : together) {
      all.addAll(Objects.requireNonNull(cuts.get(one)));
    }
    long step = step(question);
    if (isCounted(question) && countsAll(question)) {
      for (long value = low(question); value <= high(question); value += step) {
        all.add(value);
      }
    } else {
      if (together.stream().anyMatch(wholes::contains)) {
        fill(all, WHOLE, together.size());
      }
      fill(all, step, together.size());
    }
    return all.subSet(low(question), true, high(question), true).stream()
        .filter(value -> value % step == 0)
        .toList();
  }

  /** Whether a score that counts {@code question} can be followed exactly. */
  static boolean countsAll(Question question) {
    return question.type() instanceof QuestionType.Numeric number
        && number.whole()
        && (high(question) - low(question)) / step(question) < MOST;
  }

  private boolean isCounted(Question question) {
    return questionnaire.scores().stream()
        .flatMap(score -> score.terms().stream())
        .map(Score.Term::question)
        .anyMatch(question.id()::equals);
  }

  private static void fill(NavigableSet<Long> all, long step, int count) {
    List<Long> between = new ArrayList<>();
    long before = all.first();
    for (long cut : all) {
      long first = Math.floorDiv(before, step) * step + step;
      for (long value = first; value < cut && value < first + count * step; value += step) {
        between.add(value);
      }
      before = cut;
    }
    all.addAll(between);
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Compare compare && cuts.containsKey(compare.subject())) {
      if (compare.operand() instanceof Operand.Amount amount) {
        cut(compare.subject(), Micros.of(amount.value()));
      } else if (compare.operand() instanceof Operand.Day day) {
        cut(compare.subject(), day.value().toEpochDay());
      } else if (compare.operand() instanceof Operand.Other other
          && cuts.containsKey(other.question())) {
        join(compare.subject(), other.question());
      }
    } else if (condition instanceof Condition.Within within && cuts.containsKey(within.subject())) {
      cut(within.subject(), Micros.of(within.low()));
      cut(within.subject(), Micros.of(within.high()));
    }
    ConditionParts.of(condition).forEach(this::look);
  }

  private void join(String one, String other) {
    NavigableSet<String> together = comparedWith(one);
    together.addAll(comparedWith(other));
    together.forEach(id -> compared.put(id, together));
  }

  private NavigableSet<String> comparedWith(String question) {
    return Objects.requireNonNull(compared.get(question), question);
  }

  private static long step(Question question) {
    return question.type() instanceof QuestionType.Numeric number && number.whole() ? WHOLE : 1;
  }

  private static long low(Question question) {
    return question.type() instanceof QuestionType.Day day
        ? day.range().low().toEpochDay()
        : Micros.of(((QuestionType.Numeric) question.type()).range().low());
  }

  private static long high(Question question) {
    return question.type() instanceof QuestionType.Day day
        ? day.range().high().toEpochDay()
        : Micros.of(((QuestionType.Numeric) question.type()).range().high());
  }
}
