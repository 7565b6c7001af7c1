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
 * @param change the part that is another now; empty when no condition was changed
 * @param questionnaire with the mistake
 */
public record Mutant(
    Kind kind, String id, Place place, Optional<Change> change, Questionnaire questionnaire) {
  /** What was changed. */
  public enum Kind {
    FLAG_DROPPED,
    FLAG,
    /** What flags come to while an answer is missing became the mildest step. */
    MISSING_IS_NOTHING,
    SECTION_ASK_IF,
    ASK_IF,
    BAND
  }

  /** One part of a condition, as it is and as it became. */
  public record Change(Condition before, Condition after) {}
}
