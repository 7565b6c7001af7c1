package org.kapscreen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Answers;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

/** The questionnaire that tests talk about, {@code clinic.yaml}, and answers to it. */
public final class Clinic {
  private static final Questionnaire QUESTIONNAIRE = load();
  private static final Screener SCREENER = Screener.of(QUESTIONNAIRE);

  /** Someone who raises no flag. */
  public static final String WELL =
      """
      age: 52
      reason: Sleep without nightmares
      dark-thoughts: no
      aneurysm: no
      bp-known: yes
      systolic: 118
      diastolic: 76
      reading-day: 2026-04-30
      weight: 70
      medicines: lisinopril
      drinks: never
      works-between: very-true
      just-the-drug: not-true
      support: family
      """;

  private Clinic() {}

  private static Questionnaire load() {
    try {
      QuestionnaireReader.Result result = QuestionnaireReader.read(file("clinic.yaml"));
      return result
          .questionnaire()
          .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file beside {@code clinic.yaml}. */
  public static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(Clinic.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Questionnaire questionnaire() {
    return QUESTIONNAIRE;
  }

  public static Screener screener() {
    return SCREENER;
  }

  public static Question question(String id) {
    return QUESTIONNAIRE.question(id).orElseThrow();
  }

  /**
   * Answers as lines of {@code question: answer}, where {@code not-sure}, {@code declined} and
   * {@code -} stand for what they say and for no answer. A later line replaces an earlier one.
   */
  public static Answers answers(String... lines) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String line : String.join("\n", lines).split("\n", -1)) {
      if (!line.isBlank()) {
        String id = line.substring(0, line.indexOf(':'));
        answers.put(id, answer(question(id), line.substring(id.length() + 1).strip()));
      }
    }
    return new Answers(answers);
  }

  private static Answer answer(Question question, String typed) {
    return switch (typed) {
      case "not-sure" -> Answer.NOT_SURE;
      case "declined" -> Answer.DECLINED;
      case "-" -> Answer.UNANSWERED;
      default -> new Answer.Answered(((AnswerText.Read) AnswerText.read(question, typed)).value());
    };
  }
}
