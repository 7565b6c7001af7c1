package org.kapscreen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = Words.beside(WordsTest.class, "xx");

  @Test
  void arguments_stand_where_the_words_want_them() {
    assertThat(words.say("order", "heart", 3)).isEqualTo("3 in heart");
  }

  @Test
  void an_argument_with_braces_is_not_filled_again() {
    assertThat(words.say("order", "{0}{1}", 3)).isEqualTo("3 in {0}{1}");
  }

  @Test
  void letters_with_accents_survive() {
    assertThat(words.say("accent")).isEqualTo("mañana");
  }

  @Test
  void a_key_without_words_is_a_fault() {
    assertThatThrownBy(() -> words.say("nothing"))
        .hasMessageContaining("nothing")
        .hasMessageContaining("words_xx");
  }
}
