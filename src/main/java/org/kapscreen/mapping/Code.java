package org.kapscreen.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;

/**
 * What a text in an export stands for.
 *
 * @param option the id of an option; empty where the state is not ANSWERED
 */
public record Code(AnswerState state, Optional<String> option) {
  /**
   * Spelt out, as {@link #hashCode} is: Java puts those of a record together when they are first
   * used, which takes longer than to read a header.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Code code && state == code.state && option.equals(code.option);
  }

  @Override
  public int hashCode() {
    return 31 * state.hashCode() + option.hashCode();
  }

  /** An option. */
  public static Code option(String id) {
    return new Code(AnswerState.ANSWERED, Optional.of(id));
  }

  /** No answer. */
  public static Code state(AnswerState state) {
    return new Code(state, Optional.empty());
  }
}
