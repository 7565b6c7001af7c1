package org.kapscreen.proof;

import java.util.List;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Place;

/**
 * Something that a proof found.
 *
 * @param subject the id of the question, flag, score or disposition that it is about
 * @param place where that stands
 * @param message what is wrong, in one sentence
 * @param hint what to do
 * @param witness the people who show it, each a whole set of answers; none where nobody can exist
 *     who would show the opposite
 */
public record Finding(
    FindingCode code,
    String subject,
    Place place,
    String message,
    String hint,
    List<Witness> witness) {
  public Finding {
    witness = List.copyOf(witness);
  }
}
