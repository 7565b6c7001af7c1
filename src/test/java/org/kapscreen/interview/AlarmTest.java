package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.response.Response.Interruption;

/** Danger interrupts. */
class AlarmTest {
  private static Call inDanger(Call call) {
    return call.until("dark-thoughts");
  }

  private static List<Interruption> interruptions(Call call) {
    return call.draft().interruptions();
  }

  @Test
  void the_notice_comes_at_once() {
    assertThat(inDanger(Call.alone()).types("y", "y").words())
        .contains("Recorded: Yes *** STOP - READ THIS NOW *** If you might act on these thoughts");
  }

  @Test
  void no_other_question_is_put_before_it_is_acknowledged() {
    assertThat(inDanger(Call.alone()).types("y", "y", "", "n", "next").reply())
        .doesNotContain("Has a doctor ever");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "OK", "ok.", "Okay", " ok "})
  void ok_acknowledges(String typed) {
    assertThat(interruptions(inDanger(Call.alone()).types("y", "y", typed)))
        .allMatch(i -> i.acknowledged().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "y", "go on", "help", "back", "k"})
  void nothing_else_acknowledges(String typed) {
    assertThat(interruptions(inDanger(Call.alone()).types("y", "y", typed)))
        .allMatch(i -> i.acknowledged().isEmpty());
  }

  @Test
  void what_does_not_acknowledge_is_answered_with_what_does() {
    assertThat(inDanger(Call.alone()).types("y", "y", "y").words())
        .startsWith("Please read the notice above, then type \"ok\".");
  }

  @Test
  void the_interruption_is_saved_together_with_the_answer() {
    Call call = inDanger(Call.alone()).types("y", "y");
    assertThat(call.answer("today")).isEqualTo("Yes");
    assertThat(interruptions(call))
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.flag()).isEqualTo("danger-today");
              assertThat(i.notice()).isEqualTo("crisis");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"go on", "Go on", "g", "go", "goon", "continue", "go on."})
  void going_on(String typed) {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", typed).reply())
        .contains("Has a doctor ever");
  }

  @Test
  void ending_finishes_early() {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", "end").finished().ending())
        .hasValueSatisfying(e -> assertThat(e.how().word()).isEqualTo("ended-early"));
  }

  @Test
  void after_an_alarm_help_stands_before_thanks() {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", "end").words())
        .startsWith(
            "This matters more than the questionnaire. If you might act on these thoughts,"
                + " call or text 988 now, or call 911. We stop here.");
  }

  @Test
  void a_slip_of_the_finger_is_taken_back_with_back() {
    assertThat(inDanger(Call.phone()).types("y", "y", "ok", "back").reply())
        .contains("Are you thinking about it now, today?");
  }

  @Test
  void back_after_an_edit_goes_to_the_edited_answer() {
    Call call = inDanger(Call.phone()).types("y", "n", "n", "back", "back", "y", "ok", "back");
    assertThat(call.reply()).contains("Are you thinking about it now, today?");
  }

  @Test
  void an_empty_line_neither_goes_on_nor_ends() {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", "").words())
        .startsWith("Type \"go on\", \"end\" or \"back\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "quit", "q"})
  void nobody_is_held_at_the_keyboard(String typed) {
    assertThat(inDanger(Call.alone()).types("y", "y", typed).outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void the_notice_can_be_shown_again() {
    assertThat(inDanger(Call.alone()).types("y", "y", "repeat").words()).contains("988");
  }

  @Test
  void the_notice_can_be_shown_again_before_going_on() {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", "repeat").words()).contains("988");
  }

  @Test
  void raised_again_after_an_edit_it_interrupts_again() {
    Call call = inDanger(Call.alone()).types("y", "y", "ok", "back", "n", "back", "y");
    assertThat(call.reply()).contains("*** STOP");
    assertThat(interruptions(call)).hasSize(2);
  }

  @Test
  void still_raised_after_an_edit_it_does_not_interrupt_again() {
    Call call = Call.alone().until("bp-known").types("y", "190", "100", "1", "ok", "back", "1 3");
    assertThat(call.reply()).doesNotContain("***");
  }

  @Test
  void a_note_question_or_edit_elsewhere_does_not_interrupt_again() {
    assertThat(inDanger(Call.alone()).types("y", "y", "ok", "go on", "n").reply())
        .doesNotContain("***");
  }

  @Test
  void the_program_says_that_it_cannot_call_anyone() {
    assertThat(inDanger(Call.alone()).types("y", "y").words())
        .contains("This program cannot call anyone, and nobody is watching it.");
  }

  @Test
  void staff_are_told_that_the_call_is_theirs_and_do_not_read_that_aloud() {
    assertThat(inDanger(Call.phone()).types("y", "y").words())
        .contains("Staff: This program cannot call anyone. You must do it. Staff: Stay");
  }

  @Test
  void a_person_alone_is_not_sent_to_whoever_happens_to_be_near() {
    assertThat(inDanger(Call.alone()).types("y", "y").words())
        .contains("make the call yourself, or ask someone you trust.");
  }

  @Test
  void a_notice_that_is_not_about_danger_today_does_not_shout() {
    assertThat(Call.alone().types("17").screen())
        .contains("*** PLEASE STOP AND READ THIS ***")
        .doesNotContain("READ THIS NOW");
  }

  @Test
  void shown_again_it_still_does_not_shout() {
    Call call = Call.alone().types("17", "ok", "repeat");
    assertThat(call.reply()).contains("*** PLEASE STOP AND READ THIS ***");
  }

  @Test
  void staff_are_told_what_to_do() {
    assertThat(inDanger(Call.phone()).types("y", "y").words()).contains("Staff: Stay on the line.");
  }

  @Test
  void a_person_alone_does_not_see_what_is_for_staff() {
    assertThat(inDanger(Call.alone()).types("y", "y").words()).doesNotContain("Stay on the line");
  }

  @Test
  void on_a_small_terminal_the_notice_and_the_prompt_stand_on_one_screen() {
    String reply = inDanger(Call.phone()).at(40).types("y", "y").reply();
    assertThat(reply.substring(reply.indexOf("***")).lines().count()).isLessThanOrEqualTo(24);
  }

  @Test
  void the_words_that_save_stand_below_those_for_staff() {
    String reply = inDanger(Call.phone()).types("y", "y").reply();
    assertThat(reply.indexOf("988")).isGreaterThan(reply.indexOf("Stay on the line"));
  }

  @Test
  void in_a_pipe_it_is_shown_and_recorded_as_read_by_nobody() {
    Call call = inDanger(Call.alone()).pipes("y", "y", "n");
    assertThat(call.screen()).contains("Nobody is at the keyboard");
    assertThat(interruptions(call)).singleElement().matches(i -> i.acknowledged().isEmpty());
  }

  @Test
  void in_a_pipe_it_takes_no_line_away() {
    assertThat(inDanger(Call.alone()).pipes("y", "y", "n").answer("aneurysm")).isEqualTo("No");
  }
}
