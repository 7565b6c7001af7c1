package org.kapscreen.interview;

import java.util.Optional;
import org.kapscreen.response.Response;

/** How a conversation ended. */
public sealed interface Outcome {
  /**
   * The screening is finished.
   *
   * @param response without an assessment
   */
  record Finished(Response response) implements Outcome {}

  /**
   * It was stopped and can go on later.
   *
   * @param saved whether the last answers are safe; when not, the person was told
   */
  record Stopped(boolean saved) implements Outcome {}

  /**
   * A pipe gave what is no answer, or ran out.
   *
   * @param question its id; empty after the last question
   * @param line of the input, from 1
   * @param reason in words, without what was typed
   */
  record Failed(Optional<String> question, int line, String reason) implements Outcome {}
}
