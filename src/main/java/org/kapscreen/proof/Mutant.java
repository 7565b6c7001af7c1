package org.kapscreen.proof;

import java.util.Optional;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;

/**
 * A questionnaire with one mistake made on purpose. Cases that notice it would notice the same
 * mistake made by accident.
 *
 * @param id of the flag, section, question or score that was changed
 * @param change the part that is another now; empty when a flag was dropped
 * @param questionnaire with the mistake
 */
public record Mutant(
    Kind kind, String id, Place place, Optional<Change> change, Questionnaire questionnaire) {
  /** What was changed. */
  public enum Kind {
    FLAG_DROPPED,
    FLAG,
    SECTION_ASK_IF,
    ASK_IF,
    BAND
  }

  /** One part of a condition, as it is and as it became. */
  public record Change(Condition before, Condition after) {}
}
