package org.kapscreen.screening;

import org.kapscreen.questionnaire.Condition;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/** One person's answers, evaluated. */
public final class Evaluation {
  private final Screener screener;
  private final Answers answers;
  private final Sheet sheet;
  private final Assessor assessor;

  Evaluation(Screener screener, Answers answers, Sheet sheet) {
    this.screener = screener;
    this.answers = answers;
    this.sheet = sheet;
    this.assessor = new Assessor(screener, sheet);
  }

  /**
   * The answer that counts: NOT_ASKED where the question's ask-if is FALSE, whatever was answered
   * before; otherwise the answer given.
   */
  public Answer answer(String question) {
    return sheet.isNotAsked(screener.slots().slot(question))
        ? Answer.NOT_ASKED
        : answers.to(question);
  }

  /** Whether the question is asked; when in doubt (UNKNOWN) it is. */
  public Truth asks(String question) {
    return sheet.asks[screener.slots().slot(question)];
  }

  /** The result of a condition over this questionnaire, such as a check. */
  public Truth test(Condition condition) {
    return screener.compiler().compile(condition).test(sheet);
  }

  /** Why a condition comes out as it does, down to its parts. */
  public Reason explain(Condition condition) {
    return screener.compiler().compile(condition).explain(sheet);
  }

  /** What the answers come to. */
  public Assessment assessment() {
    assessor.assess();
    return assessor.assessment();
  }
}
