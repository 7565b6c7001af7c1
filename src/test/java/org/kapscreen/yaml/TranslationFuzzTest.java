package org.kapscreen.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.text.Style;

/** Whatever somebody does to a translation, the reader says what is wrong with it, and where. */
class TranslationFuzzTest {
  private static final int ROUNDS = 3_000;

  @Test
  void a_changed_translation_is_read_or_has_problems_with_a_place() throws IOException {
    String sound = Files.readString(Clinic.file("translation/clinic.es.yaml"));
    long seed = Long.getLong("kapscreen.seed", System.nanoTime());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = new MutatedQuestionnaire(new Random(seed + round)).of(sound);
      try {
        check(content);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "round " + round + " of -Dkapscreen.seed=" + seed + ":\n" + new String(content, UTF_8),
            e);
      }
    }
  }

  private static void check(byte[] content) {
    TranslationReader.Result result =
        TranslationReader.of(YamlFile.of("clinic.es.yaml", content), "es", Clinic.questionnaire());
    assertThat(result.questionnaire().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(ProblemText.of(result.problems(), Style.PLAIN)).endsWith("found.");
    assertThat(result.problems())
        .allSatisfy(problem -> assertThat(problem.place().line()).isPositive());
  }
}
