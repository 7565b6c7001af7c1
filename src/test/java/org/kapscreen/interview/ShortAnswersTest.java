package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType.Options;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Words;
import org.kapscreen.yaml.PreparedTrees;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationReader;

/** A short word never means more in Spanish than its like does in English. */
class ShortAnswersTest {
  private static final Path FOLDER = Path.of("questionnaires");

  @ParameterizedTest
  @CsvSource({
    "no,no",
    "yes,sí",
    "none,ninguna",
    "nothing,nada",
    "never,nunca",
    "not yet,todavía no"
  })
  void it_names_the_same_option_or_is_asked_again(String english, String spanish)
      throws IOException {
    for (String id : List.of("kap-candidacy", "kap-prescreen", "practice-commitment")) {
      compare(id, english, spanish);
    }
  }

  private static void compare(String id, String english, String spanish) throws IOException {
    Questionnaire own =
        QuestionnaireReader.read(FOLDER.resolve(id + ".yaml")).questionnaire().orElseThrow();
    Questionnaire shown =
        TranslationReader.read(FOLDER.resolve(id + ".es.yaml"), "es", own, PreparedTrees.NONE)
            .questionnaire()
            .orElseThrow();
    for (Question question : own.questions()) {
      if (question.type() instanceof Options options) {
        Options translated = (Options) shown.question(question.id()).orElseThrow().type();
        OptionWords.Named inEnglish =
            new OptionWords(options, options, commands("en")).read(english);
        OptionWords.Named inSpanish =
            new OptionWords(translated, options, commands("es")).read(spanish);
        if (inSpanish instanceof OptionWords.Text) {
          assertThat(inSpanish).as(question.id()).isEqualTo(inEnglish);
        }
      }
    }
  }

  private static Commands commands(String language) {
    return new Commands(Words.beside(Conversation.class, language));
  }
}
