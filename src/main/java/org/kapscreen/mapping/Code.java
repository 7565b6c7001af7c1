package org.kapscreen.mapping;

import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;

/**
 * What a text in an export stands for.
 *
 * @param option the id of an option; empty where the state is not ANSWERED
 */
public record Code(AnswerState state, Optional<String> option) {
  /** An option. */
  public static Code option(String id) {
    return new Code(AnswerState.ANSWERED, Optional.of(id));
  }

  /** No answer. */
  public static Code state(AnswerState state) {
    return new Code(state, Optional.empty());
  }
}
