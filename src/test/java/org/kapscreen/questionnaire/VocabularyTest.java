package org.kapscreen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Vocabulary NAMES =
      new Vocabulary(
          "medicines",
          Map.of("sedative", List.of("lorazepam", "ativan"), "vitamin", List.of("vitamin b 12")));

  @ParameterizedTest
  @CsvSource({
    "lorazepam, sedative",
    "' LORAZEPAM ', sedative",
    "lorazepam 1 mg, sedative",
    "Ativan 0.5 mg at night as needed, sedative",
    "vitamin  B 12, vitamin",
    "vitamin b 12 1000 mcg, vitamin"
  })
  void a_name_is_found_with_or_without_a_dose(String entry, String group) {
    assertThat(NAMES.groupsOf(entry)).containsExactly(group);
  }

  @ParameterizedTest
  @CsvSource({
    "lorazepan",
    "lorazepam1",
    "not lorazepam",
    "loraze 1 mg",
    "1 mg lorazepam",
    "vitamin b"
  })
  void nothing_else_is_guessed(String entry) {
    assertThat(NAMES.groupsOf(entry)).isEmpty();
  }
}
