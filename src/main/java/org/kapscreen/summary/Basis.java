package org.kapscreen.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.Reason;
import org.kapscreen.screening.Truth;

/** The questions and scores that made a condition come out as it did. */
final class Basis {
  private Basis() {}

  /** The tests that decided, in their order: of an {@code any} those that are TRUE, and so on. */
  static List<Condition> decisive(Reason reason) {
    Set<Condition> tests = new LinkedHashSet<>();
    collect(reason, tests);
    return List.copyOf(tests);
  }

  private static void collect(Reason reason, Set<Condition> tests) {
    if (reason.parts().isEmpty()) {
      tests.add(reason.condition());
      return;
    }
    boolean inverted = reason.condition() instanceof Condition.Not;
    for (Reason part : reason.parts()) {
      boolean open = reason.truth() == Truth.UNKNOWN && part.truth() != Truth.FALSE;
      if (inverted || open || part.truth() == reason.truth()) {
        collect(part, tests);
      }
    }
  }

  /** The ids of the questions that {@code test} looks at; for a score, those that it counts. */
  static List<String> questions(Condition test, Questionnaire questionnaire) {
    if (test instanceof Condition.Chosen chosen) {
      return List.of(chosen.question());
    }
    if (test instanceof Condition.InState inState) {
      return List.of(inState.question());
    }
    if (test instanceof Condition.InGroup inGroup) {
      return List.of(inGroup.question());
    }
    if (test instanceof Condition.InBand inBand) {
      return ofSubject(inBand.score(), questionnaire);
    }
    if (test instanceof Condition.Within within) {
      return ofSubject(within.subject(), questionnaire);
    }
    if (test instanceof Condition.Compare compare) {
      return compare.operand() instanceof Operand.Other other
          ? List.of(compare.subject(), other.question())
          : ofSubject(compare.subject(), questionnaire);
    }
    return List.of();
  }

  private static List<String> ofSubject(String subject, Questionnaire questionnaire) {
    return questionnaire
        .score(subject)
        .map(score -> score.terms().stream().map(Score.Term::question).toList())
        .orElse(List.of(subject));
  }
}
