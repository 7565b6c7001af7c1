package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishEaseTest {
  @ParameterizedTest
  @CsvSource({
    "sí,1",
    "usted,2",
    "corazón,3",
    "presión,2",
    "tiroides,3",
    "día,2",
    "oír,2",
    "que,1",
    "quién,1",
    "guitarra,3",
    "agua,2",
    "averigüe,4",
    "muy,1",
    "leer,2",
    "ketamina,4",
    "911,3"
  })
  void syllables_are_counted_by_the_rules_of_diphthongs(String word, int syllables) {
    assertThat(SpanishEase.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void the_index_is_that_of_the_formula() {
    // 8 words, 2 sentences, 13 syllables: 206.835 - 62.3 * 13 / 8 - 8 / 2
    assertThat(SpanishEase.of("El gato come pan. ¿La niña bebe agua?"))
        .isCloseTo(101.60, within(0.01));
  }
}
