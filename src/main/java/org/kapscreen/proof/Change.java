package org.kapscreen.proof;

import java.util.List;
import org.kapscreen.questionnaire.Place;

/**
 * Something that is not the same in two versions of a questionnaire.
 *
 * @param ids of what it is about; several where the same was done to all of them
 * @param text what has changed, without the ids
 * @param place where that stands in the newer version, or in the older one where it is gone; of the
 *     first of several
 */
public record Change(Kind kind, Part part, List<String> ids, String text, Place place) {
  public Change {
    ids = List.copyOf(ids);
  }

  /** Whether somebody could come out otherwise. */
  public enum Kind {
    /** What is asked of whom, what counts, and what it comes to. */
    MEANING,
    /** How it is said. */
    WORDING
  }

  /** What part of a questionnaire it is about. */
  public enum Part {
    QUESTIONNAIRE,
    SECTION,
    QUESTION,
    SCORE,
    FLAG,
    DISPOSITION,
    NOTICE,
    VOCABULARY,
    SOURCE
  }
}
