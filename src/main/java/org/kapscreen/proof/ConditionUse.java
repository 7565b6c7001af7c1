package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;

/**
 * A condition, or a part of one, where it is used.
 *
 * @param owner the id of the question or flag
 * @param title what that is called
 * @param isWhole whether it is no part of another
 */
record ConditionUse(
    Kind kind, String owner, String title, Place place, Condition condition, boolean isWhole) {
  /** What a condition is for. */
  enum Kind {
    ASK_IF,
    CHECK,
    FLAG
  }

  /**
   * Every condition and part of {@code questionnaire}; a question's ask-if has its section's in it,
   * so that equal ones of the same kind are listed once.
   */
  static List<ConditionUse> of(Questionnaire questionnaire) {
    List<ConditionUse> all = new ArrayList<>();
    Set<Condition> askIfs = new HashSet<>();
    for (Question question : questionnaire.questions()) {
      question
          .askIf()
          .ifPresent(
              askIf -> {
                for (ConditionUse use : uses(Kind.ASK_IF, question, askIf)) {
                  if (askIfs.add(use.condition())) {
                    all.add(use);
                  }
                }
              });
      for (Check check : question.checks()) {
        all.addAll(uses(Kind.CHECK, question, check.that()));
      }
    }
    for (Flag flag : questionnaire.flags()) {
      collect(
          new ConditionUse(Kind.FLAG, flag.id(), flag.title(), flag.place(), flag.when(), true),
          all);
    }
    return all;
  }

  private static List<ConditionUse> uses(Kind kind, Question question, Condition condition) {
    List<ConditionUse> uses = new ArrayList<>();
    collect(
        new ConditionUse(kind, question.id(), question.label(), question.place(), condition, true),
        uses);
    return uses;
  }

  private static void collect(ConditionUse use, List<ConditionUse> into) {
    into.add(use);
    for (Condition part : ConditionParts.of(use.condition())) {
      collect(
          new ConditionUse(use.kind(), use.owner(), use.title(), use.place(), part, false), into);
    }
  }
}
