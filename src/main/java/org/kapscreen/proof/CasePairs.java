package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Refit;

/** The made-up people that stand beside two versions of a questionnaire. */
final class CasePairs {
  private CasePairs() {}

  /**
   * One person for each case. A case that says the same of what both versions ask is one person,
   * who answers each version as it is written beside it; otherwise there are two.
   */
  static List<Person> of(
      Optional<Cases> older, Optional<Cases> newer, Questionnaire before, Questionnaire now) {
    Map<String, Case> left = new LinkedHashMap<>();
    older.ifPresent(cases -> cases.cases().forEach(one -> left.put(one.id(), one)));
    List<Person> people = new ArrayList<>();
    for (Case one : newer.map(Cases::cases).orElse(List.of())) {
      Case earlier = left.get(one.id());
      if (earlier != null && saySame(earlier.answers(), one.answers(), before, now)) {
        left.remove(one.id());
        people.add(person(one, earlier.answers(), one.answers()));
      } else {
        people.add(person(one, one.answers(), one.answers()));
      }
    }
    left.values().forEach(one -> people.add(person(one, one.answers(), one.answers())));
    return people;
  }

  private static boolean saySame(
      Answers older, Answers newer, Questionnaire before, Questionnaire now) {
    Answers had = Refit.of(older, now).answers();
    Answers has = Refit.of(newer, before).answers();
    return before.questions().stream()
        .map(Question::id)
        .filter(id -> now.question(id).isPresent())
        .allMatch(id -> Objects.equals(had.to(id), has.to(id)));
  }

  private static Person person(Case one, Answers older, Answers newer) {
    return new Person(one.id(), Optional.of(one.story()), older, newer);
  }
}
