package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of an answer that is changed. */
class EditTest {
  private static Call withPressure() {
    return Call.alone().until("bp-known");
  }

  @Test
  void the_earlier_answer_becomes_history() {
    assertThat(Call.alone().until("weight").types("70", "/back", "71").history("weight"))
        .containsExactly("70 kg");
  }

  @Test
  void the_same_answer_again_is_no_change() {
    assertThat(Call.alone().until("weight").types("70", "/back", "70").history("weight")).isEmpty();
  }

  @Test
  void a_change_back_to_an_earlier_value_keeps_both_steps() {
    Call call = Call.alone().until("weight").types("70", "/back", "71", "/back", "70");
    assertThat(call.history("weight")).containsExactly("70 kg", "71 kg");
  }

  @Test
  void an_edit_that_closes_questions_says_which() {
    assertThat(withPressure().types("y", "120", "80", "back", "back", "back", "n").words())
        .contains(
            "Because of this change, 2 earlier answers no longer apply: Blood pressure, top number;"
                + " Blood pressure, bottom number.");
  }

  @Test
  void one_is_not_many() {
    assertThat(withPressure().types("y", "120", "back", "back", "n").words())
        .contains("1 earlier answer no longer applies: Blood pressure, top number.");
  }

  @Test
  void a_closed_answer_counts_no_more() {
    Call call = withPressure().types("y", "170", "back", "back", "n");
    assertThat(call.answer("systolic")).isEqualTo("unanswered");
  }

  @Test
  void a_closed_answer_stays_in_the_history() {
    Call call = withPressure().types("y", "170", "back", "back", "n");
    assertThat(call.history("systolic")).containsExactly("170 mmHg");
  }

  @Test
  void an_edit_that_opens_questions_says_how_many() {
    assertThat(Call.alone().until("weight").types("back", "y").words())
        .contains("Because of this change, 3 more questions will be asked.");
  }

  @Test
  void an_edit_that_opens_questions_asks_them_at_once() {
    assertThat(Call.alone().untilTheEnd().types("review", "5", "y").reply())
        .contains("What was the top number?");
  }

  @Test
  void a_question_opened_again_tells_what_was_said_before() {
    assertThat(withPressure().types("y", "170", "back", "back", "n", "back", "y").words())
        .contains("What was the top number? Before it was: 170 mmHg. Please answer again.");
  }

  @Test
  void a_question_opened_again_has_no_answer_until_it_is_given_again() {
    assertThat(
            withPressure().types("y", "170", "back", "back", "n", "back", "y").answer("systolic"))
        .isEqualTo("unanswered");
  }

  // Checks across two questions.

  @Test
  void a_check_that_fails_says_why_and_records_nothing() {
    Call call = withPressure().types("y", "80", "120");
    assertThat(call.words()).startsWith("The top number is the larger one. Please check.");
    assertThat(call.draft().entries()).noneMatch(e -> e.question().equals("diastolic"));
  }

  @Test
  void a_check_that_fails_says_how_to_mend_the_other_answer() {
    assertThat(withPressure().types("y", "80", "120").words())
        .contains("or back or review to correct an earlier one.");
  }

  @Test
  void a_check_that_fails_can_be_left_by_back() {
    Call call = withPressure().types("y", "80", "120", "back", "120", "80");
    assertThat(call.answer("systolic")).isEqualTo("120 mmHg");
    assertThat(call.answer("diastolic")).isEqualTo("80 mmHg");
  }

  @Test
  void a_check_that_fails_can_be_left_by_not_sure() {
    assertThat(withPressure().types("y", "80", "ns").answer("diastolic")).isEqualTo("not-sure");
  }

  @Test
  void an_edit_of_the_other_side_of_a_check_is_checked_too() {
    assertThat(withPressure().types("y", "120", "80", "back", "back", "70").words())
        .startsWith("The top number is the larger one. Please check.");
  }
}
