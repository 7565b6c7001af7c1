package org.kapscreen.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.QuestionnaireReader;

/** A questionnaire with a question of each type, and exports of the answers to it. */
public final class AllTypes {
  static final Path EXPORTS = Path.of("src/test/resources/org/kapscreen/exports");
  static final Path FILE = EXPORTS.resolve("all-types.yaml");

  private AllTypes() {}

  public static Questionnaire questionnaire() {
    try {
      return QuestionnaireReader.read(FILE).questionnaire().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
