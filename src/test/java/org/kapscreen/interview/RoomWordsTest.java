package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Misfit;
import org.kapscreen.text.Words;

/** Nothing can happen for which there are no words. */
class RoomWordsTest {
  private final Words words = Words.beside(Conversation.class, "en");

  @ParameterizedTest
  @EnumSource
  void every_reason_to_ask_again_has_words(Misfit misfit) {
    assertThat(words.has("misfit." + misfit.name())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERED")
  void every_state_without_a_value_has_words(AnswerState state) {
    assertThat(words.has("answer." + state.word())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_follow_up_has_words(FollowUp followUp) {
    assertThat(words.has("closing.follow-up." + followUp.word())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void every_command_has_a_word(Reply.Command command) {
    assertThat(words.has("command." + command.name().toLowerCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes-no", "choice", "choices", "integer", "decimal", "date", "text", "list"})
  void every_type_says_what_to_type(String type) {
    assertThat(words.has("type." + type)).isTrue();
  }
}
