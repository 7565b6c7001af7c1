package org.kapscreen.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Questions that belong together.
 *
 * @param intro said to the person before its first question
 * @param staff shown to intake staff only, before its first question
 */
public record Section(
    String id,
    String title,
    SectionKind kind,
    Optional<String> intro,
    Optional<String> staff,
    List<Question> questions,
    Place place) {
  public Section {
    questions = List.copyOf(questions);
  }

  /** The same section with other questions. */
  public Section withQuestions(List<Question> other) {
    return new Section(id, title, kind, intro, staff, other, place);
  }
}
