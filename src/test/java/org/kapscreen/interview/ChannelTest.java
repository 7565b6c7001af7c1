package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Staff on the phone, or a person alone. */
class ChannelTest {
  @Test
  void staff_see_the_hints() {
    assertThat(Call.phone().until("aneurysm").types().screen())
        .contains("Staff: If they say \"a clot\", go on.");
  }

  @Test
  void staff_see_what_to_do_before_the_first_question() {
    assertThat(Call.phone().types().screen()).contains("Staff: Ask first where the caller is");
  }

  @Test
  void staff_are_told_to_read_aloud() {
    assertThat(Call.phone().types().screen()).contains("Staff: Read the questions aloud");
  }

  @Test
  void what_to_type_is_told_to_staff_and_not_read_aloud() {
    assertThat(Call.phone().types().screen())
        .contains("Staff: At each question type the answer and press Enter.");
  }

  @Test
  void what_to_type_is_told_to_staff_again_when_a_call_goes_on() {
    Call call = Call.phone().types("555 0100");
    assertThat(Call.resuming(call.draft()).types().screen())
        .contains("Staff: At each question type the answer and press Enter.");
  }

  @Test
  void a_person_alone_sees_nothing_that_is_for_staff() {
    assertThat(Call.alone().untilTheEnd().types("").screen()).doesNotContain("Staff:");
  }

  @Test
  void a_person_alone_is_not_told_about_a_caller() {
    assertThat(Call.alone().untilTheEnd().types("").screen()).doesNotContainIgnoringCase("caller");
  }

  @Test
  void a_person_alone_is_told_where_the_answers_stay() {
    assertThat(Call.alone().types().screen()).contains("They are not sent anywhere.");
  }

  @Test
  void a_question_for_the_phone_is_asked_there() {
    assertThat(Call.phone().types().screen()).contains("What number can we call");
  }

  @Test
  void a_question_for_the_phone_is_not_asked_of_a_person_alone() {
    assertThat(Call.alone().types().screen()).contains("1 of 2").doesNotContain("What number");
  }

  @Test
  void a_question_for_the_phone_counts_as_not_asked_alone() {
    assertThat(Call.alone().untilTheEnd().types("").finished().answers().to("call-back"))
        .isEqualTo(org.kapscreen.response.Answer.NOT_ASKED);
  }

  @Test
  void at_the_end_everybody_hears_of_the_human_being_who_comes_next() {
    assertThat(Call.alone().untilTheEnd().types("").words())
        .contains("Your contact: Robin Vale, Nurse Practitioner, (248) 555-0142.");
  }

  @Test
  void a_person_alone_never_hears_of_a_flag_or_a_score() {
    assertThat(
            Call.alone()
                .until("aneurysm")
                .types("y", "n", "70", "lorazepam", "4", "20", "1", "3", "4", "")
                .screen())
        .doesNotContain("Aneurysm, AVM")
        .doesNotContain("sedative")
        .doesNotContain("barrier")
        .doesNotContainIgnoringCase("score");
  }

  @Test
  void staff_are_told_the_follow_up_before_they_hang_up() {
    assertThat(Call.phone().until("dark-thoughts").types("y", "y", "ok", "end").words())
        .contains("Staff: Contact needed NOW");
  }
}
