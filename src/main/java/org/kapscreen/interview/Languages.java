package org.kapscreen.interview;

import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Questionnaire;

/** The languages that a questionnaire can be put in. */
public interface Languages {
  /** Their tags, that of the questionnaire itself among them. */
  List<String> all();

  /** The questionnaire in {@code language}, with the same ids; empty if it cannot be used. */
  Optional<Questionnaire> in(String language);

  /** That of {@code questionnaire} alone. */
  static Languages only(Questionnaire questionnaire) {
    return new Languages() {
      @Override
      public List<String> all() {
        return List.of(questionnaire.language());
      }

      @Override
      public Optional<Questionnaire> in(String language) {
        return Optional.of(questionnaire).filter(q -> q.language().equals(language));
      }
    };
  }
}
