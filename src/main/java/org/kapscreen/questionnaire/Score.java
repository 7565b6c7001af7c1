package org.kapscreen.questionnaire;

import java.util.List;

/**
 * A number computed from answers.
 *
 * @param terms at least one
 * @param bands from low to high; the first begins at or below the lowest possible score; may be
 *     empty
 */
public record Score(
    String id,
    String title,
    Total total,
    List<Term> terms,
    Missing missing,
    List<Band> bands,
    Place place) {
  public Score {
    terms = List.copyOf(terms);
    bands = List.copyOf(bands);
  }

  /** How the terms become one number. */
  public enum Total {
    SUM,
    MEAN
  }

  /** What a missing answer does. */
  public enum Missing {
    /** The score is the range from the lowest to the highest possible. */
    RANGE,
    /**
     * When nothing is unanswered and at least half of the terms are answered, the others count as
     * the mean of these; otherwise as {@link #RANGE}. All terms have one common range, so that the
     * filled-in value is a possible one.
     */
    PRORATE
  }

  /**
   * A question that counts.
   *
   * @param reverse whether its value is counted from the other end: highest + lowest - value
   */
  public record Term(String question, boolean reverse) {}

  /** The same score with other bands. */
  public Score withBands(List<Band> other) {
    return new Score(id, title, total, terms, missing, other, place);
  }
}
