package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caller's own words, kept beside a question. */
class NoteTest {
  @Test
  void a_note_stands_with_its_question() {
    assertThat(
            Call.phone()
                .until("aneurysm")
                .types("note Maybe. My aunt had one.")
                .entry("aneurysm")
                .note())
        .contains("Maybe. My aunt had one.");
  }

  @Test
  void a_note_is_no_answer() {
    assertThat(Call.phone().until("aneurysm").types("note yes").answer("aneurysm"))
        .isEqualTo("unanswered");
  }

  @Test
  void the_word_alone_asks_for_the_callers_words() {
    assertThat(Call.phone().until("aneurysm").types("note", "yes and no").entry("aneurysm").note())
        .contains("yes and no");
  }

  @Test
  void no_words_no_note() {
    assertThat(Call.phone().until("aneurysm").types("note", "").words())
        .startsWith("No note was taken.");
  }

  @Test
  void a_second_note_is_added_to_the_first() {
    assertThat(
            Call.phone().until("aneurysm").types("note one", "NOTE two").entry("aneurysm").note())
        .contains("one / two");
  }

  @Test
  void a_note_survives_the_answer_that_follows() {
    assertThat(Call.phone().until("aneurysm").types("note my aunt", "n").entry("aneurysm").note())
        .contains("my aunt");
  }

  @Test
  void at_a_text_question_a_note_has_a_slash() {
    assertThat(Call.phone().until("reason").types("/note laughs").entry("reason").note())
        .contains("laughs");
  }

  @Test
  void at_the_review_a_note_goes_to_the_question_at_hand() {
    assertThat(Call.phone().until("aneurysm").types("review", "note in a hurry").words())
        .startsWith("The note is kept with: Aneurysm");
  }

  @Test
  void at_the_end_a_note_goes_to_the_last_answer() {
    assertThat(Call.phone().untilTheEnd().types("note thanks us twice").entry("support").note())
        .contains("thanks us twice");
  }

  @Test
  void under_a_notice_a_note_goes_to_the_answer_that_called_for_it() {
    assertThat(
            Call.phone()
                .until("dark-thoughts")
                .types("y", "y", "note \"I have the pills here\"")
                .entry("today")
                .note())
        .contains("\"I have the pills here\"");
  }

  @Test
  void a_note_does_not_acknowledge_a_notice() {
    assertThat(
            Call.phone().until("dark-thoughts").types("y", "y", "note ok").draft().interruptions())
        .allMatch(i -> i.acknowledged().isEmpty());
  }

  @Test
  void keys_that_are_no_text_are_no_note() {
    assertThat(Call.phone().until("aneurysm").types("note a\u0007b").words())
        .startsWith("That has keys in it that are not text");
  }

  @Test
  void alone_the_words_are_ones_own() {
    assertThat(Call.alone().until("aneurysm").types("note").words())
        .startsWith("Note, in your own words:");
  }
}
