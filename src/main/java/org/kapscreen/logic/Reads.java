package org.kapscreen.logic;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;

/** Which questions a condition looks at, and which it depends on through their ask-ifs. */
public final class Reads {
  private final Questionnaire questionnaire;
  private final IdentityHashMap<Condition, Set<String>> direct = new IdentityHashMap<>();

  /** What the conditions of {@code questionnaire} read. */
  public Reads(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The questions that {@code condition} names, or that a score that it names counts. */
  public Set<String> directly(Condition condition) {
    return direct.computeIfAbsent(condition, c -> ConditionParts.questions(c, questionnaire));
  }

  /** {@code changed}, and every question that may be asked or not because of it. */
  public Set<String> affectedBy(Set<String> changed) {
    Set<String> affected = new HashSet<>(changed);
    for (Question question : questionnaire.questions()) {
      if (question.askIf().filter(askIf -> touches(askIf, affected)).isPresent()) {
        affected.add(question.id());
      }
    }
    return affected;
  }

  /** Whether {@code condition} names one of {@code questions}. */
  public boolean touches(Condition condition, Set<String> questions) {
    return directly(condition).stream().anyMatch(questions::contains);
  }
}
