package org.kapscreen.screening;

import java.util.Arrays;
import org.kapscreen.questionnaire.AnswerState;

/**
 * One person's answers in slots, one for each question in the order asked. A value is one {@code
 * long}: a bit for each chosen option, millionths, days since 1970, or a bit for each matched
 * vocabulary group.
 */
final class Sheet {
  /** Set in the value of a list when an entry is in no group of its vocabulary. */
  static final long UNRECOGNISED = 1L << 62;

  private final AnswerState[] unanswered;
  final AnswerState[] states;
  final long[] values;

  /** Whether each question is asked; UNKNOWN means that it is, in doubt. */
  final Truth[] asks;

  /** Each score once it was worked out. */
  final Bounds[] scores;

  Sheet(int questions, int scores) {
    this.unanswered = new AnswerState[questions];
    Arrays.fill(unanswered, AnswerState.UNANSWERED);
    this.states = new AnswerState[questions];
    this.values = new long[questions];
    this.asks = new Truth[questions];
    this.scores = new Bounds[scores];
    Arrays.setAll(this.scores, i -> new Bounds());
    Arrays.fill(asks, Truth.TRUE);
    clear();
  }

  /** Forgets the person. What is asked is decided anew for each, where it is to be decided. */
  void clear() {
    System.arraycopy(unanswered, 0, states, 0, states.length);
    Arrays.fill(values, 0);
    for (Bounds score : scores) {
      score.clear();
    }
  }

  boolean isAnswered(int slot) {
    return states[slot] == AnswerState.ANSWERED;
  }

  boolean isNotAsked(int slot) {
    return states[slot] == AnswerState.NOT_ASKED;
  }

  /** Asked, or to be asked, and without a value. */
  boolean isMissing(int slot) {
    return !isAnswered(slot) && !isNotAsked(slot);
  }

  /**
   * What a comparison comes to while the question has no value: FALSE if it is not asked, otherwise
   * UNKNOWN.
   */
  Truth withoutValue(int slot) {
    return isNotAsked(slot) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The lowest and highest possible score as exact fractions of millionths. */
  static final class Bounds {
    boolean known;

    /** No question that counts is asked: the score has no value, and conditions on it are FALSE. */
    boolean absent;

    /** It may turn out that no question that counts is asked. */
    boolean maybeAbsent;

    long low;
    long lowOver = 1;
    long high;
    long highOver = 1;

    /** Whether it can be one number only, which is a whole one of millionths. */
    boolean isOne() {
      return low == high && lowOver == 1 && highOver == 1 && !absent && !maybeAbsent;
    }

    void clear() {
      known = false;
      absent = false;
      maybeAbsent = false;
      low = 0;
      lowOver = 1;
      high = 0;
      highOver = 1;
    }
  }
}
