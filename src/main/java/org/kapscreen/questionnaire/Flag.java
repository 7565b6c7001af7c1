package org.kapscreen.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Something the NP should see.
 *
 * @param question the question it stands under, if it looks at one only
 * @param disposition what it comes to when raised
 * @param followUp how soon the person must be contacted when it is raised
 * @param unresolved what it comes to while UNKNOWN; never more severe than {@code disposition}
 * @param interrupt the notice shown at once when it is raised
 * @param why why it matters, for the NP
 * @param sources ids of the questionnaire's sources; at least one
 * @param reviewer a suggestion to the NP, never an order
 */
public record Flag(
    String id,
    String title,
    Optional<String> question,
    Condition when,
    Disposition disposition,
    Optional<FollowUp> followUp,
    Unresolved unresolved,
    Optional<String> interrupt,
    String why,
    List<String> sources,
    Optional<String> reviewer,
    Place place) {
  public Flag {
    sources = List.copyOf(sources);
    if (unresolved.disposition().isMoreSevereThan(disposition)) {
      throw new IllegalArgumentException(
          "an unresolved flag is never more severe than a raised one");
    }
  }

  /** What a flag comes to while its condition is UNKNOWN. */
  public record Unresolved(Disposition disposition, Optional<FollowUp> followUp) {}

  /** The same flag, raised on another condition. */
  public Flag withWhen(Condition other) {
    return new Flag(
        id,
        title,
        question,
        other,
        disposition,
        followUp,
        unresolved,
        interrupt,
        why,
        sources,
        reviewer,
        place);
  }

  /** The same flag, that comes to something else while it is unresolved. */
  public Flag withUnresolved(Unresolved other) {
    return new Flag(
        id,
        title,
        question,
        when,
        disposition,
        followUp,
        other,
        interrupt,
        why,
        sources,
        reviewer,
        place);
  }
}
