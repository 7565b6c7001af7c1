package org.kapscreen.response;

import org.kapscreen.questionnaire.AnswerState;

/** A value with its state, or the state alone. Missing is not "no". */
public sealed interface Answer {
  Answer NOT_SURE = new NotSure();
  Answer DECLINED = new Declined();
  Answer UNANSWERED = new Unanswered();
  Answer NOT_ASKED = new NotAsked();

  /** Which of the five things is true. */
  AnswerState state();

  /** The answer without a value that {@code state} stands for. */
  static Answer without(AnswerState state) {
    return switch (state) {
      case NOT_SURE -> NOT_SURE;
      case DECLINED -> DECLINED;
      case UNANSWERED -> UNANSWERED;
      case NOT_ASKED -> NOT_ASKED;
      case ANSWERED -> throw new IllegalArgumentException("an answered question has a value");
    };
  }

  /** The person gave a value. */
  record Answered(Value value) implements Answer {
    @Override
    public AnswerState state() {
      return AnswerState.ANSWERED;
    }
  }

  /** The person does not know. */
  record NotSure() implements Answer {
    @Override
    public AnswerState state() {
      return AnswerState.NOT_SURE;
    }
  }

  /** The person prefers not to say. */
  record Declined() implements Answer {
    @Override
    public AnswerState state() {
      return AnswerState.DECLINED;
    }
  }

  /** No answer was given. */
  record Unanswered() implements Answer {
    @Override
    public AnswerState state() {
      return AnswerState.UNANSWERED;
    }
  }

  /** The question does not concern this person, or is not asked on this channel. */
  record NotAsked() implements Answer {
    @Override
    public AnswerState state() {
      return AnswerState.NOT_ASKED;
    }
  }
}
