package org.kapscreen.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a condition is made of. */
public final class ConditionParts {
  private ConditionParts() {}

  /** The conditions that {@code condition} is put together from; none of a single test. */
  public static List<Condition> of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts();
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast.parts();
    }
    return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
  }

  /** The ids of the questions that {@code condition} looks at; for a score, those it counts. */
  public static Set<String> questions(Condition condition, Questionnaire questionnaire) {
    Set<String> ids = new LinkedHashSet<>();
    collect(condition, questionnaire, ids);
    return ids;
  }

  private static void collect(Condition condition, Questionnaire of, Set<String> ids) {
    if (condition instanceof Condition.Chosen chosen) {
      ids.add(chosen.question());
    } else if (condition instanceof Condition.InState inState) {
      ids.add(inState.question());
    } else if (condition instanceof Condition.InGroup inGroup) {
      ids.add(inGroup.question());
    } else if (condition instanceof Condition.InBand inBand) {
      ids.addAll(ofSubject(inBand.score(), of));
    } else if (condition instanceof Condition.Within within) {
      ids.addAll(ofSubject(within.subject(), of));
    } else if (condition instanceof Condition.Compare compare) {
      ids.addAll(ofSubject(compare.subject(), of));
      if (compare.operand() instanceof Condition.Operand.Other other) {
        ids.add(other.question());
      }
    } else {
      of(condition).forEach(part -> collect(part, of, ids));
    }
  }

  private static List<String> ofSubject(String subject, Questionnaire questionnaire) {
    return questionnaire
        .score(subject)
        .map(score -> score.terms().stream().map(Score.Term::question).toList())
        .orElse(List.of(subject));
  }
}
