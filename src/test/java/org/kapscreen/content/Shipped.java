package org.kapscreen.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.yaml.PreparedTrees;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationReader;

/** The shipped candidacy questionnaire and its cases, as the tests of their content use them. */
final class Shipped {
  private static final Path FOLDER = Path.of("questionnaires");

  private Shipped() {}

  static QuestionnaireReader.Result read() {
    try {
      return QuestionnaireReader.read(FOLDER.resolve("kap-candidacy.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Questionnaire questionnaire() {
    return read().questionnaire().orElseThrow();
  }

  static TranslationReader.Result readSpanish() {
    try {
      return TranslationReader.read(
          FOLDER.resolve("kap-candidacy.es.yaml"), "es", questionnaire(), PreparedTrees.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same questionnaire in Spanish. */
  static Questionnaire spanish() {
    return readSpanish().questionnaire().orElseThrow();
  }

  static CasesReader.Result readCases(Questionnaire questionnaire) {
    try {
      return CasesReader.read(FOLDER.resolve("kap-candidacy.cases.yaml"), questionnaire);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers of the made-up person of that id. */
  static Answers answersOf(String person, Questionnaire questionnaire) {
    Cases cases = readCases(questionnaire).cases().orElseThrow();
    return cases.cases().stream()
        .filter(one -> one.id().equals(person))
        .findFirst()
        .orElseThrow()
        .answers();
  }

  /** The texts of the options of {@code question}, as far as it shows any. */
  static Stream<String> options(Question question) {
    return question.type() instanceof QuestionType.Options options
            && options.form() != QuestionType.Options.Form.YES_NO
        ? options.options().stream().map(option -> option.text())
        : Stream.of();
  }
}
