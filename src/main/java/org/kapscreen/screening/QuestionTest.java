package org.kapscreen.screening;

import java.util.BitSet;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Operator;

/**
 * A test of one question's answer. A comparison on an answered question is TRUE or FALSE, on a
 * question that is not asked FALSE, and on any other UNKNOWN.
 */
sealed interface QuestionTest extends Node {
  int slot();

  @Override
  default void addMissing(Sheet sheet, BitSet slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      slots.set(slot());
    }
  }

  record Chosen(Condition condition, int slot, long bits) implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of((sheet.values[slot] & bits) != 0)
          : sheet.withoutValue(slot);
    }
  }

  record Compare(Condition condition, int slot, Operator operator, long to)
      implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of(operator.holdsFor(Long.compare(sheet.values[slot], to)))
          : sheet.withoutValue(slot);
    }
  }

  record Within(Condition condition, int slot, long low, long high) implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of(low <= sheet.values[slot] && sheet.values[slot] <= high)
          : sheet.withoutValue(slot);
    }
  }

  record CompareTwo(Condition condition, int slot, Operator operator, int other)
      implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      if (sheet.isAnswered(slot) && sheet.isAnswered(other)) {
        return Truth.of(operator.holdsFor(Long.compare(sheet.values[slot], sheet.values[other])));
      }
      return sheet.isNotAsked(slot) || sheet.isNotAsked(other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public void addMissing(Sheet sheet, BitSet slots) {
      if (test(sheet) == Truth.UNKNOWN) {
        for (int one : new int[] {slot, other}) {
          if (sheet.isMissing(one)) {
            slots.set(one);
          }
        }
      }
    }
  }

  /** UNKNOWN while unanswered: the question may still come to any state. */
  record InState(Condition condition, int slot, AnswerState state) implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      AnswerState now = sheet.states[slot];
      return now == AnswerState.UNANSWERED ? Truth.UNKNOWN : Truth.of(now == state);
    }
  }

  /** An entry that is not recognised could be anything, so it never makes this FALSE. */
  record InGroup(Condition condition, int slot, long groups) implements QuestionTest {
    @Override
    public Truth test(Sheet sheet) {
      if (!sheet.isAnswered(slot)) {
        return sheet.withoutValue(slot);
      }
      long value = sheet.values[slot];
      if ((value & groups) != 0) {
        return Truth.TRUE;
      }
      return (value & Sheet.UNRECOGNISED) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    }
  }
}
