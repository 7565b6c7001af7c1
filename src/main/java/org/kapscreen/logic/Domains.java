package org.kapscreen.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Micros;

/** The domain of each question of a questionnaire. */
final class Domains {
  /** No vocabulary has such a name. */
  private static final String UNRECOGNISED = "not in any list";

  private final Map<String, Domain> byQuestion = new LinkedHashMap<>();

  /** Domains in which {@code also} are answers too. */
  Domains(Questionnaire questionnaire, Answers also) {
    this(questionnaire, also, questionnaire);
  }

  /** Domains whose values are cut where {@code other} cuts them, too. */
  Domains(Questionnaire questionnaire, Answers also, Questionnaire other) {
    List<Condition> conditions = new ArrayList<>(conditions(questionnaire));
    conditions.addAll(conditions(other));
    Points points = new Points(questionnaire, conditions);
    points.cutEnds(other);
    also.byQuestion().forEach((id, answer) -> cut(points, id, answer));
    for (Question question : questionnaire.questions()) {
      byQuestion.put(question.id(), domain(question, questionnaire, points, conditions));
    }
  }

  Domain of(String question) {
    Domain domain = byQuestion.get(question);
    if (domain == null) {
      throw new IllegalArgumentException("no question " + question);
    }
    return domain;
  }

  /** Every condition of {@code questionnaire}, none of its parts by itself. */
  static List<Condition> conditions(Questionnaire questionnaire) {
    List<Condition> all = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      question.askIf().ifPresent(all::add);
      question.checks().stream().map(Check::that).forEach(all::add);
    }
    questionnaire.flags().stream().map(Flag::when).forEach(all::add);
    questionnaire.accepted().stream().map(Acceptance::when).forEach(w -> w.ifPresent(all::add));
    return all;
  }

  private static void cut(Points points, String question, Answer answer) {
    if (answer instanceof Answer.Answered answered) {
      if (answered.value() instanceof Value.Amount amount) {
        points.cut(question, Micros.of(amount.number()));
      } else if (answered.value() instanceof Value.Day day) {
        points.cut(question, day.date().toEpochDay());
      }
    }
  }

  private static Domain domain(
      Question question,
      Questionnaire questionnaire,
      Points points,
      Collection<Condition> conditions) {
    if (question.type() instanceof QuestionType.Options type) {
      boolean several = type.form() == QuestionType.Options.Form.CHOICES;
      return new Domain.Options(question, type.options(), several);
    }
    if (Points.hasValues(question)) {
      return new Domain.Values(question, points.of(question));
    }
    if (question.type() instanceof QuestionType.Entries type) {
      Set<String> used = new LinkedHashSet<>();
      conditions.forEach(condition -> groups(condition, question.id(), used));
      Vocabulary vocabulary =
          type.vocabulary()
              .map(id -> questionnaire.vocabularies().get(id))
              .orElse(new Vocabulary("none", Map.of()));
      return new Domain.Entries(question, vocabulary, used, kinds(vocabulary.groups(), used));
    }
    return new Domain.Words(question);
  }

  private static void groups(Condition condition, String question, Set<String> used) {
    if (condition instanceof Condition.InGroup inGroup && inGroup.question().equals(question)) {
      used.addAll(inGroup.groups());
    }
    ConditionParts.of(condition).forEach(part -> groups(part, question, used));
  }

  private static List<Domain.Entries.Kind> kinds(
      Map<String, List<String>> groups, Set<String> used) {
    Map<String, Set<String>> byName = new LinkedHashMap<>();
    groups.forEach(
        (group, names) -> {
          if (used.contains(group)) {
            names.forEach(
                name ->
                    byName
                        .computeIfAbsent(Vocabulary.folded(name), n -> new LinkedHashSet<>())
                        .add(group));
          }
        });
    Map<Set<String>, String> names = new LinkedHashMap<>();
    byName.forEach((name, in) -> names.putIfAbsent(in, name));
    List<Domain.Entries.Kind> kinds = new ArrayList<>();
    names.forEach((in, name) -> kinds.add(new Domain.Entries.Kind(in, name)));
    kinds.add(new Domain.Entries.Kind(Set.of(), UNRECOGNISED));
    return List.copyOf(kinds);
  }

  /** The value that {@code micros} stands for. */
  static BigDecimal amount(long micros) {
    BigDecimal exact = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
