package org.kapscreen.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.yaml.Declared.DeclaredScore;

/** What conditions depend on. */
final class Uses {
  private final Declared declared;

  Uses(Declared declared) {
    this.declared = declared;
  }

  /**
   * The questions that {@code condition} depends on, each with the word that stands for it there:
   * its own id, or that of a score which counts it.
   */
  Map<String, String> of(Condition condition) {
    Map<String, String> used = new LinkedHashMap<>();
    collect(condition, used);
    return used;
  }

  private void collect(Condition condition, Map<String, String> used) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.AtLeast atLeast) {
      atLeast.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), used);
    } else if (condition instanceof Condition.Chosen chosen) {
      used.putIfAbsent(chosen.question(), chosen.question());
    } else if (condition instanceof Condition.InState inState) {
      used.putIfAbsent(inState.question(), inState.question());
    } else if (condition instanceof Condition.InGroup inGroup) {
      used.putIfAbsent(inGroup.question(), inGroup.question());
    } else if (condition instanceof Condition.InBand inBand) {
      collectSubject(inBand.score(), used);
    } else if (condition instanceof Condition.Within within) {
      collectSubject(within.subject(), used);
    } else if (condition instanceof Condition.Compare compare) {
      collectSubject(compare.subject(), used);
      if (compare.operand() instanceof Operand.Other other) {
        used.putIfAbsent(other.question(), other.question());
      }
    }
  }

  private void collectSubject(String subject, Map<String, String> used) {
    DeclaredScore score = declared.scores.get(subject);
    if (score == null) {
      used.putIfAbsent(subject, subject);
    } else {
      score.questions().forEach(question -> used.putIfAbsent(question, subject));
    }
  }
}
