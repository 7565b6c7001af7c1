package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {
  @ParameterizedTest
  @CsvSource({
    "you,1",
    "heart,1",
    "house,1",
    "trouble,2",
    "doctor,2",
    "nurses,2",
    "wanted,2",
    "asked,1",
    "medicine,3",
    "pressure,2",
    "ketamine,3",
    "practitioner,4",
    "yes,1",
    "988,3"
  })
  void syllables_are_counted_by_spelling(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void the_grade_is_that_of_the_formula() {
    // 10 words, 2 sentences, 10 syllables: 0.39 * 5 + 11.8 * 1 - 15.59
    assertThat(ReadingGrade.of("The cat sat on it. The dog ran to us."))
        .isCloseTo(-1.84, within(0.001));
  }
}
