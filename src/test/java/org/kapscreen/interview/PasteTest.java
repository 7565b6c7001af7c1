package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is pasted or typed ahead never answers a question that nobody has read. */
class PasteTest {
  @Test
  void of_several_lines_at_once_none_is_an_answer() {
    Call call = Call.alone().until("dark-thoughts").types("n\nn\nn");
    assertThat(call.draft().entries()).noneMatch(e -> e.question().equals("dark-thoughts"));
  }

  @Test
  void several_lines_at_once_are_told() {
    assertThat(Call.alone().until("dark-thoughts").types("n\nn\nn").words())
        .startsWith("3 lines came at once, so none of them was taken.");
  }

  @Test
  void after_a_paste_the_question_can_still_be_answered() {
    assertThat(Call.alone().until("dark-thoughts").types("n\nn", "n").answer("dark-thoughts"))
        .isEqualTo("No");
  }

  @Test
  void a_line_that_came_before_the_question_does_not_answer_it() {
    Call call = Call.alone().until("dark-thoughts");
    call.savedBy(
            screening -> {
              if (call.screen().contains("ending your life")) {
                call.typesNow("n\n"); // while the disk is slow
              }
            })
        .types("n");
    assertThat(call.reply())
        .contains("A line came before this could be read")
        .contains("Has a doctor");
  }

  @Test
  void a_line_that_came_before_a_notice_does_not_acknowledge_it() {
    Call call = Call.alone().until("dark-thoughts");
    call.savedBy(
            screening -> {
              if (call.screen().contains("now, today?")) {
                call.typesNow("ok\n");
              }
            })
        .types("y", "y");
    assertThat(call.reply()).contains("When you have read this").doesNotContain("go on");
  }

  @Test
  void enter_pressed_twice_is_no_paste() {
    assertThat(Call.alone().until("dark-thoughts").types("n\n").words()).startsWith("Recorded: No");
  }
}
