package org.kapscreen.questionnaire;

/**
 * The five things that can be true of a question and a person. None but {@link #ANSWERED} ever
 * clears a risk.
 */
public enum AnswerState implements Worded {
  ANSWERED("answered"),
  NOT_SURE("not-sure"),
  DECLINED("declined"),
  /** Asked or to be asked, and no answer was given. */
  UNANSWERED("unanswered"),
  /** Its ask-if is FALSE, so the question does not concern this person. */
  NOT_ASKED("not-asked");

  private final String word;

  AnswerState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
