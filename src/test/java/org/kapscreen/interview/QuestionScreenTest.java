package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands on the screen when a question is put. */
class QuestionScreenTest {
  @Test
  void a_question_says_its_section_its_place_and_about_how_many_are_to_come() {
    assertThat(Call.phone().until("aneurysm").types().screen())
        .contains("Heart and blood vessels, 1 of 3 - about 8 to go");
  }

  @Test
  void the_place_counts_only_questions_of_this_channel() {
    assertThat(Call.alone().types().screen()).contains("About you, 1 of 2");
  }

  @Test
  void an_answer_that_opens_questions_counts_them_at_once() {
    assertThat(Call.alone().until("bp-known").types("y").reply())
        .contains("Heart and blood vessels, 3 of 6");
  }

  @Test
  void the_last_question_says_that_it_is_nearly_done() {
    assertThat(Call.alone().until("support").types().screen())
        .contains("Getting ready, 3 of 3 - nearly done");
  }

  @Test
  void options_have_numbers() {
    assertThat(Call.alone().until("drinks").types().screen())
        .contains("  1. Never\n  2. Monthly or less\n  3. Every week\n  4. Every day\n");
  }

  @Test
  void not_sure_and_prefer_not_to_say_stand_at_every_question_that_takes_them() {
    assertThat(Call.alone().until("weight").types().words())
        .endsWith("Type a number from 30 to 300 kg, not sure, prefer not to say, help >");
  }

  @Test
  void a_question_that_does_not_take_them_does_not_offer_them() {
    assertThat(Call.alone().types().screen()).contains("Type a whole number from 0 to 120, help");
  }

  @Test
  void at_a_text_question_the_words_stand_with_their_slash() {
    assertThat(Call.alone().types("52").words())
        .contains("Type your own words, /not sure, /prefer not to say, /help");
  }

  @Test
  void a_section_is_introduced_before_its_first_question() {
    assertThat(Call.alone().until("dark-thoughts").types().screen())
        .contains("== Safety ==\nThe next questions are hard ones.");
  }

  @Test
  void a_section_is_introduced_only_once() {
    assertThat(Call.alone().until("aneurysm").types("back", "/back", "x").words())
        .doesNotContain("hard ones");
  }

  @Test
  void going_back_shows_the_answer_and_the_note_that_are_there() {
    assertThat(Call.alone().until("weight").types("note bathroom scale", "70", "/back").words())
        .contains("Your answer so far: 70 kg. Press Enter to keep it. Note so far: bathroom scale");
  }

  @Test
  void help_is_shown_on_request_only() {
    assertThat(Call.alone().until("aneurysm").types().screen()).doesNotContain("repaired");
  }
}
