package org.kapscreen.report;

import java.util.List;
import java.util.Optional;
import org.kapscreen.proof.Witness;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Worded;

/**
 * One line of a list of what is to be mended.
 *
 * @param serious whether check ends with 1 for it
 * @param width columns that it covers from its place on
 * @param accepted the reason of the author, who means it to be so
 */
record Entry(
    Worded rule,
    boolean serious,
    Place place,
    int width,
    String message,
    List<Witness> witness,
    Optional<String> accepted) {
  Entry {
    witness = List.copyOf(witness);
  }

  static Entry of(Worded rule, Place place, String message) {
    return new Entry(rule, true, place, 1, message, List.of(), Optional.empty());
  }
}
