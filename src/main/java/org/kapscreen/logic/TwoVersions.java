package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;

/**
 * One person who answers two versions of a questionnaire.
 *
 * @param older what is given to the older one
 * @param newer what is given to the newer one
 * @param sameAnswers that both get the same answers to the questions that both have, answers that
 *     both take
 */
public record TwoVersions(World older, World newer, int sameAnswers) {
  /**
   * A person who can give any answers.
   *
   * @param also answers that this person can give too, where a few values stand for all
   */
  public static TwoVersions of(Questionnaire older, Questionnaire newer, Answers also) {
    Gates gates = new Gates();
    Domains before = new Domains(older, also, newer);
    Domains now = new Domains(newer, also, older);
    World first = World.of(gates, older, before, Map.of());
    Map<String, Given> shared = new LinkedHashMap<>();
    List<String> linked = new ArrayList<>();
    for (Question question : newer.questions()) {
      String id = question.id();
      if (older.question(id).isPresent()) {
        if (isAlike(older.question(id).get(), question) && isAlike(before.of(id), now.of(id))) {
          shared.put(id, first.given(id).asOf(now.of(id)));
        } else {
          linked.add(id);
        }
      }
    }
    World second = World.of(gates, newer, now, shared);
    List<Integer> same = new ArrayList<>();
    linked.forEach(id -> same.add(first.given(id).isSame(gates, second.given(id))));
    return new TwoVersions(first, second, gates.and(same));
  }

  private static boolean isAlike(Question one, Question other) {
    return one.notSure() == other.notSure() && one.declinable() == other.declinable();
  }

  /** Whether the cells of both mean the same, one by one. */
  private static boolean isAlike(Domain one, Domain other) {
    if (one instanceof Domain.Options a && other instanceof Domain.Options b) {
      return a.several() == b.several() && marks(a).equals(marks(b));
    }
    if (one instanceof Domain.Values a && other instanceof Domain.Values b) {
      return a.values().equals(b.values()) && isDay(a) == isDay(b);
    }
    if (one instanceof Domain.Entries a && other instanceof Domain.Entries b) {
      return a.kinds().equals(b.kinds());
    }
    return Objects.equals(one.getClass(), other.getClass());
  }

  private static List<String> marks(Domain.Options domain) {
    return domain.options().stream().map(o -> o.id() + (o.exclusive() ? "!" : "")).toList();
  }

  static boolean isDay(Domain.Values domain) {
    return domain.question().type() instanceof QuestionType.Day;
  }

  static List<String> ids(Domain.Options domain) {
    return domain.options().stream().map(Option::id).toList();
  }
}
