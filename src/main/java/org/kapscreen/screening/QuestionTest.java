package org.kapscreen.screening;

import java.util.BitSet;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Operator;

/**
 * A test of one question's answer. A comparison on an answered question is TRUE or FALSE, on a
 * question that is not asked FALSE, and on any other UNKNOWN.
 */
abstract sealed class QuestionTest extends Node {
  private static final long[] NONE = {};

  final int slot;

  private QuestionTest(Condition condition, int slot) {
    super(condition);
    this.slot = slot;
  }

  @Override
  final boolean atRest() {
    return false;
  }

  /**
   * Whether it is about the value of its question and nothing else, so that it is FALSE for several
   * options or groups if it is for each.
   */
  boolean looksAtValueAlone() {
    return true;
  }

  /** The numbers at which it may come out otherwise than just below them. */
  long[] cuts() {
    return NONE;
  }

  @Override
  void addMissing(Sheet sheet, BitSet slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      slots.set(slot);
    }
  }

  static final class Chosen extends QuestionTest {
    private final long bits;

    Chosen(Condition condition, int slot, long bits) {
      super(condition, slot);
      this.bits = bits;
    }

    @Override
    Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of((sheet.values[slot] & bits) != 0)
          : sheet.withoutValue(slot);
    }
  }

  static final class Compare extends QuestionTest {
    private final Operator operator;
    private final long to;

    Compare(Condition condition, int slot, Operator operator, long to) {
      super(condition, slot);
      this.operator = operator;
      this.to = to;
    }

    @Override
    long[] cuts() {
      return new long[] {to, to + 1};
    }

    @Override
    Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of(operator.holdsFor(Long.compare(sheet.values[slot], to)))
          : sheet.withoutValue(slot);
    }
  }

  static final class Within extends QuestionTest {
    private final long low;
    private final long high;

    Within(Condition condition, int slot, long low, long high) {
      super(condition, slot);
      this.low = low;
      this.high = high;
    }

    @Override
    long[] cuts() {
      return new long[] {low, high + 1};
    }

    @Override
    Truth test(Sheet sheet) {
      return sheet.isAnswered(slot)
          ? Truth.of(low <= sheet.values[slot] && sheet.values[slot] <= high)
          : sheet.withoutValue(slot);
    }
  }

  static final class CompareTwo extends QuestionTest {
    private final Operator operator;
    private final int other;

    CompareTwo(Condition condition, int slot, Operator operator, int other) {
      super(condition, slot);
      this.operator = operator;
      this.other = other;
    }

    @Override
    boolean looksAtValueAlone() {
      return false;
    }

    @Override
    Truth test(Sheet sheet) {
      if (sheet.isAnswered(slot) && sheet.isAnswered(other)) {
        return Truth.of(operator.holdsFor(Long.compare(sheet.values[slot], sheet.values[other])));
      }
      return sheet.isNotAsked(slot) || sheet.isNotAsked(other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    void addMissing(Sheet sheet, BitSet slots) {
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
  static final class InState extends QuestionTest {
    private final AnswerState state;

    InState(Condition condition, int slot, AnswerState state) {
      super(condition, slot);
      this.state = state;
    }

    @Override
    boolean looksAtValueAlone() {
      return false;
    }

    @Override
    Truth test(Sheet sheet) {
      AnswerState now = sheet.states[slot];
      return now == AnswerState.UNANSWERED ? Truth.UNKNOWN : Truth.of(now == state);
    }
  }

  /** An entry that is not recognised could be anything, so it never makes this FALSE. */
  static final class InGroup extends QuestionTest {
    private final long groups;

    InGroup(Condition condition, int slot, long groups) {
      super(condition, slot);
      this.groups = groups;
    }

    @Override
    Truth test(Sheet sheet) {
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
