package org.kapscreen.screening;

import org.kapscreen.questionnaire.Condition;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment;

/** One person's answers, evaluated. */
public interface Evaluation {
  /**
   * The answer that counts: NOT_ASKED where the question's ask-if is FALSE, whatever was answered
   * before; otherwise the answer given.
   */
  Answer answer(String question);

  /** Whether the question is asked; when in doubt (UNKNOWN) it is. */
  Truth asks(String question);

  /** The result of a condition of this questionnaire or one like it, such as a check. */
  Truth test(Condition condition);

  /** Why a condition comes out as it does, down to its parts. */
  Reason explain(Condition condition);

  /** What the answers come to. */
  Assessment assessment();
}
