package org.kapscreen.response;

/**
 * Why a text is not an answer to a question. What the person is told about it stands with the words
 * to people.
 */
public enum Misfit {
  /** Nothing but blanks. */
  EMPTY,
  /** Longer than {@link AnswerText#LONGEST}. */
  TOO_LONG,
  /** A control character, a lone surrogate or another character that no one types as text. */
  NOT_TEXT,
  NOT_A_NUMBER,
  /** A decimal where a whole number is meant. */
  NOT_WHOLE,
  /** More than six digits after the point. */
  TOO_PRECISE,
  OUT_OF_RANGE,
  /** Not of the form YYYY-MM-DD, or no such day. */
  NOT_A_DATE,
  UNKNOWN_OPTION,
  /** Several options where one is meant. */
  ONE_ONLY,
  /** An exclusive option together with others. */
  EXCLUSIVE,
  /** A value of another type; no typed text leads to it, only a file. */
  WRONG_TYPE
}
