package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A medicine whose name was mistyped, or is simply not known. */
class SpellingTest {
  @Test
  void a_near_name_is_asked_for_and_taken_after_a_yes() {
    Call call = Call.phone().until("medicines").types("lorazepan 1 mg, lisinopril", "yes");

    assertThat(call.screen())
        .contains("\"lorazepan\" stands in no list. Did you mean \"lorazepam\"?");
    assertThat(call.answer("medicines")).isEqualTo("lorazepam 1 mg; lisinopril");
  }

  @Test
  void after_a_no_or_enter_it_stays_as_it_was_said() {
    assertThat(Call.phone().until("medicines").types("lorazepan", "no").answer("medicines"))
        .isEqualTo("lorazepan");
    assertThat(Call.phone().until("medicines").types("lorazepan", "").answer("medicines"))
        .isEqualTo("lorazepan");
  }

  @Test
  void anything_else_is_no_answer_to_that() {
    Call call = Call.phone().until("medicines").types("lorazepan", "perhaps", "y");

    assertThat(call.screen()).contains("Type yes for \"lorazepam\", or no to keep \"lorazepan\".");
    assertThat(call.answer("medicines")).isEqualTo("lorazepam");
  }

  @Test
  void a_name_that_is_near_to_none_is_not_asked_about() {
    assertThat(Call.phone().until("medicines").types("sleep gummy").screen())
        .doesNotContain("Did you mean");
  }
}
