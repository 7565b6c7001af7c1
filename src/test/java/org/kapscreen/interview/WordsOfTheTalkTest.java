package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** help, back, review, note, repeat, stop and end. */
class WordsOfTheTalkTest {
  @ParameterizedTest
  @ValueSource(strings = {"help", "Help", "?", "/help"})
  void help_is_the_questions_own(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).words())
        .startsWith("Also yes if it was repaired.");
  }

  @Test
  void help_names_the_words_that_always_work() {
    assertThat(Call.alone().until("aneurysm").types("?").words())
        .contains("not sure (ns), prefer not to say (pn), back (b), review, repeat, note");
  }

  @Test
  void back_goes_to_the_question_before() {
    assertThat(Call.alone().until("bp-known").types("b").reply()).contains("Has a doctor ever");
  }

  @Test
  void back_any_number_of_times() {
    assertThat(Call.alone().until("bp-known").types("back", "b", "BACK", "/b").reply())
        .contains("How old are you?");
  }

  @Test
  void back_before_the_first_question_says_so() {
    assertThat(Call.alone().types("back").words()).startsWith("This is the first question");
  }

  @Test
  void an_invalid_answer_never_blocks_back() {
    assertThat(Call.alone().until("weight").types("heavy", "9999", "back").reply())
        .contains("Do you know a blood pressure");
  }

  @Test
  void enter_keeps_the_answer_that_was_gone_back_to() {
    assertThat(Call.alone().until("weight").types("back", "").reply())
        .startsWith("Kept: No\n")
        .contains("How much do you weigh?");
  }

  @Test
  void after_the_change_of_an_earlier_answer_the_first_open_question_comes() {
    assertThat(Call.alone().until("weight").types("back", "back", "y").reply())
        .contains("How much do you weigh?");
  }

  @Test
  void review_lists_every_answer_with_a_number() {
    assertThat(Call.alone().until("dark-thoughts").types("review").reply())
        .startsWith("  1. Age: 52\n  2. Hopes: Sleep without nightmares\n");
  }

  @Test
  void review_shows_not_sure_for_what_it_is() {
    assertThat(Call.alone().until("aneurysm").types("ns", "review").reply())
        .contains("Aneurysm, tangle of vessels or brain bleed: Not sure");
  }

  @Test
  void review_goes_to_any_answer() {
    assertThat(Call.alone().until("weight").types("review", "3").reply())
        .contains("have you thought about ending your life?");
  }

  @Test
  void a_number_beyond_the_review_asks_again() {
    assertThat(Call.alone().until("dark-thoughts").types("review", "3").words())
        .startsWith("Type a number from 1 to 2");
  }

  @Test
  void leaving_the_review_puts_the_question_anew() {
    assertThat(Call.alone().until("aneurysm").types("review", "").reply())
        .contains("Has a doctor ever");
  }

  @Test
  void review_without_answers_says_so() {
    assertThat(Call.alone().types("review").words()).startsWith("There are no answers yet.");
  }

  @Test
  void stop_at_the_review_stops() {
    assertThat(Call.alone().until("aneurysm").types("review", "stop").outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "STOP", "quit", "q", "exit", "/stop", "stop."})
  void stop(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void repeat_puts_the_question_again() {
    assertThat(Call.alone().until("aneurysm").types("x", "repeat").reply())
        .contains("Has a doctor ever");
  }

  @Test
  void end_is_asked_once_more() {
    assertThat(Call.alone().until("weight").types("end").words())
        .startsWith("6 questions are still open.");
  }

  @Test
  void end_twice_finishes_early_with_what_there_is() {
    assertThat(Call.alone().until("weight").types("end", "end").finished().ending().orElseThrow())
        .extracting(e -> e.how().word())
        .isEqualTo("ended-early");
  }

  @Test
  void end_once_goes_on_with_enter() {
    assertThat(Call.alone().until("weight").types("end", "").reply())
        .contains("How much do you weigh?");
  }

  @Test
  void end_after_going_back_from_the_last_question_is_no_early_end() {
    assertThat(Call.alone().untilTheEnd().types("back", "end", "end").finished().ending())
        .hasValueSatisfying(e -> assertThat(e.how().word()).isEqualTo("completed"));
  }

  @Test
  void words_behind_a_slash_that_are_no_command_are_told() {
    assertThat(Call.alone().until("aneurysm").types("/undo").words())
        .startsWith("There is no such word after a slash.");
  }

  // At a text question a command needs a slash.

  @Test
  void the_persons_own_words_are_taken_as_they_are() {
    assertThat(Call.alone().until("reason").types("I want to stop; help me").answer("reason"))
        .isEqualTo("I want to stop; help me");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stop", "/quit", "/q"})
  void a_slash_makes_it_a_command(String typed) {
    assertThat(Call.alone().until("reason").types(typed).outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void a_command_without_its_slash_is_not_taken_for_an_answer_unasked() {
    assertThat(Call.alone().until("reason").types("stop").words())
        .startsWith(
            "Press Enter to record \"stop\" as your answer. If you mean the command, type /stop");
  }

  @Test
  void enter_makes_it_the_answer() {
    assertThat(Call.alone().until("reason").types("help", "").answer("reason")).isEqualTo("help");
  }

  @Test
  void another_line_leaves_it() {
    assertThat(Call.alone().until("reason").types("help", "less pain").answer("reason"))
        .isEqualTo("less pain");
  }

  @Test
  void not_sure_behind_a_slash_is_not_sure() {
    assertThat(Call.alone().until("medicines").types("/not sure").answer("medicines"))
        .isEqualTo("not-sure");
  }

  // The closing prompt.

  @Test
  void enter_at_the_end_finishes() {
    assertThat(Call.alone().untilTheEnd().types("").finished().ending())
        .hasValueSatisfying(e -> assertThat(e.how().word()).isEqualTo("completed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"finish", "end", "Finish"})
  void so_does_the_word(String typed) {
    assertThat(Call.alone().untilTheEnd().types(typed).outcome())
        .isInstanceOf(Outcome.Finished.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"back", "B", "/back"})
  void back_from_the_end(String typed) {
    assertThat(Call.alone().untilTheEnd().types(typed).reply())
        .contains("Who could be there for you afterwards?");
  }

  @Test
  void an_answer_can_be_changed_from_the_review_at_the_end() {
    assertThat(
            Call.alone()
                .untilTheEnd()
                .types("Review", "1", "53", "")
                .finished()
                .answers()
                .to("age"))
        .isEqualTo(org.kapscreen.Clinic.answers("age: 53").to("age"));
  }

  @Test
  void stop_at_the_end_stops() {
    assertThat(Call.alone().untilTheEnd().types("quit").outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void anything_else_at_the_end_is_explained() {
    assertThat(Call.alone().untilTheEnd().types("what").words())
        .startsWith("Press Enter to finish; or type review, back, note or stop.");
  }
}
