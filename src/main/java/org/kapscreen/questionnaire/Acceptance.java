package org.kapscreen.questionnaire;

import java.util.Optional;

/**
 * What a proof finds and the author means to be so.
 *
 * @param of the id of the one question, flag, score or disposition that it is about
 * @param when for whom it is meant to be so; a proof goes on looking among all others
 * @param because the author's reason
 */
public record Acceptance(
    FindingCode finding,
    Optional<String> of,
    Optional<Condition> when,
    String because,
    Place place) {
  public Acceptance {
    if (of.isEmpty() && when.isEmpty()) {
      throw new IllegalArgumentException("an acceptance says of what, or when");
    }
  }
}
