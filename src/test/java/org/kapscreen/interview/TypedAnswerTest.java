package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is recorded. */
class TypedAnswerTest {
  @ParameterizedTest
  @ValueSource(strings = {"y", "Y", "yes", "YES", " Yes ", "ye", "yes.", "Yes!"})
  void yes(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).answer("aneurysm")).isEqualTo("Yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "N", "no", "No", "NO.", "\tno"})
  void no(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).answer("aneurysm")).isEqualTo("No");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not sure",
        "Not Sure",
        "/not sure",
        "ns",
        "not-sure",
        "not  sure",
        "unsure",
        "I don't know",
        "don\u2019t know",
        "i do not know",
        "I'm not sure",
        "idk",
        "no idea",
        "dk"
      })
  void not_sure(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).answer("aneurysm"))
        .isEqualTo("not-sure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prefer not to say",
        "Prefer not to say.",
        "I would rather not say",
        "skip",
        "pass",
        "pn",
        "/decline"
      })
  void declined(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).answer("aneurysm"))
        .isEqualTo("declined");
  }

  @ParameterizedTest
  @CsvSource({"2", "2.", "2)", "Monthly or less", "monthly", "m", "MON", "' 2 '"})
  void one_option_by_number_or_by_as_many_letters_as_tell_it_apart(String typed) {
    assertThat(Call.alone().until("drinks").types(typed).answer("drinks"))
        .isEqualTo("Monthly or less");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 3",
        "1,3",
        "1, 3",
        "3 1",
        "1;3",
        "1. 3.",
        "1 and 3",
        "1 & 3",
        "1) 3)",
        "a partner, fri",
        "partner,3",
        "1  3"
      })
  void several_options_parted_in_any_usual_way(String typed) {
    assertThat(Call.alone().until("support").types(typed).answer("support"))
        .isEqualTo("A partner; Friends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE.", "nobody", "no", "nothing", "4", "4."})
  void none_at_a_checklist_is_the_option_that_stands_alone(String typed) {
    assertThat(Call.alone().until("support").types(typed).answer("support")).isEqualTo("Nobody");
  }

  @Test
  void letters_that_begin_two_options_say_which() {
    assertThat(Call.alone().until("drinks").types("every").words())
        .startsWith(
            "That could mean: 3. Every week; 4. Every day. Type more of it, or the number.");
  }

  @Test
  void letters_that_begin_two_options_record_nothing() {
    Call call = Call.alone().until("drinks").types("every");
    assertThat(call.draft().entries()).noneMatch(e -> e.question().equals("drinks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "2x"})
  void a_number_at_yes_or_no_is_not_taken_for_an_option_nobody_has_seen(String typed) {
    assertThat(Call.alone().until("aneurysm").types(typed).words())
        .startsWith("Type y for yes or n for no; or not sure, prefer not to say, or help.");
  }

  @ParameterizedTest
  @CsvSource({"70.5, 70.5 kg", "70 kg, 70 kg", "70KG, 70 kg", "300, 300 kg"})
  void a_number_with_or_without_its_unit(String typed, String recorded) {
    assertThat(Call.alone().until("weight").types(typed).answer("weight")).isEqualTo(recorded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29", "301", "-70", "9999999999999"})
  void out_of_range_is_asked_again_and_the_range_is_said(String typed) {
    assertThat(Call.alone().until("weight").types(typed).words())
        .startsWith("That lies outside what is possible here. It must be from 30 to 300 kg.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seventy", "70,5", "154 pounds", "kg"})
  void what_is_no_number_is_asked_again_with_the_range(String typed) {
    assertThat(Call.alone().until("weight").types(typed).words())
        .startsWith("That is not a number. Type digits only, from 30 to 300 kg.");
  }

  @Test
  void one_answer_too_many_is_said_to_be_one() {
    assertThat(Call.alone().until("drinks").types("1 2").words())
        .startsWith("Only one answer can be chosen here.");
  }

  @Test
  void none_together_with_others_is_asked_again() {
    assertThat(Call.alone().until("support").types("1,4").words()).contains("Choose again.");
  }

  @Test
  void a_number_beyond_the_list_is_refused() {
    assertThat(Call.alone().until("drinks").types("5").words())
        .startsWith("That is not one of the answers here.");
  }

  @Test
  void an_arrow_key_is_no_answer() {
    assertThat(Call.alone().until("reason").types("\u001b[A").words())
        .startsWith("That has keys in it that are not text");
  }

  @Test
  void an_arrow_key_never_gets_to_the_screen_as_a_command() {
    assertThat(Call.alone().until("reason").types("\u001b[A").reply()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None.", "no", "Nothing"})
  void no_medicines(String typed) {
    assertThat(Call.alone().until("medicines").types(typed).answer("medicines")).isEmpty();
  }

  @Test
  void medicines_keep_the_words_they_were_said_in() {
    assertThat(
            Call.alone()
                .until("medicines")
                .types("Lisinopril 20 mg, a sleep gummy")
                .answer("medicines"))
        .isEqualTo("Lisinopril 20 mg; a sleep gummy");
  }

  @Test
  void what_is_recorded_is_said() {
    assertThat(Call.alone().until("support").types("2,1").reply())
        .startsWith("Recorded: A partner; Family\n");
  }

  @Test
  void enter_alone_is_no_answer() {
    assertThat(Call.alone().until("aneurysm").types("").words())
        .startsWith("Type an answer, or help.");
  }

  @Test
  void where_commands_need_a_slash_enter_alone_says_so() {
    assertThat(Call.alone().until("medicines").types("").words())
        .startsWith("Type what there is with commas between, or none, or /help.");
  }

  @Test
  void a_question_that_needs_an_answer_does_not_take_not_sure() {
    assertThat(Call.alone().types("not sure").words())
        .startsWith("This question needs an answer. You can type stop at any time.");
  }
}
