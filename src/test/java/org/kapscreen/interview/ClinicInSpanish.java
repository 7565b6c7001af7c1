package org.kapscreen.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.PreparedTrees;
import org.kapscreen.yaml.TranslationReader;

/** The clinic's questionnaire, in English and in Spanish. */
final class ClinicInSpanish implements Languages {
  private static final Questionnaire SPANISH = load();

  private static Questionnaire load() {
    try {
      return TranslationReader.read(
              Clinic.file("translation/clinic.es.yaml"),
              "es",
              Clinic.questionnaire(),
              PreparedTrees.NONE)
          .questionnaire()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> all() {
    return List.of("en", "es");
  }

  @Override
  public Optional<Questionnaire> in(String language) {
    return Optional.of(SPANISH).filter(q -> q.language().equals(language));
  }
}
