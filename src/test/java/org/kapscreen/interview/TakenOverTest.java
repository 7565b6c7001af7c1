package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;

/** A call that goes on from a finished one. */
class TakenOverTest {
  private static final Clock NEXT_DAY = Clock.offset(Call.CLOCK, Duration.ofDays(1));

  private static Response firstCall() {
    return Call.phone().untilTheEnd().types("").finished();
  }

  private static Response.Entry entry(Response response, String question) {
    return response.entries().stream()
        .filter(e -> e.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> takenOver(Response response) {
    return response.takenOver().orElseThrow().questions();
  }

  @Test
  void on_the_same_day_nothing_is_asked_twice_and_it_says_so() {
    Call call = Call.goingOnFrom(firstCall(), Call.CLOCK);
    call.types("");

    assertThat(call.screen().replaceAll("\\s+", " "))
        .contains(
            "Staff: 12 answers to clinic 1.2.0 of 2026-05-04 are taken over and not asked again.")
        .contains("That was the last question.")
        .doesNotContain("How old are you?", "another day", "Welcome back");
    assertThat(takenOver(call.finished())).hasSize(12);
    assertThat(entry(call.finished(), "age")).isEqualTo(entry(firstCall(), "age"));
  }

  @Test
  void what_is_said_of_it_is_for_the_staff_and_not_read_aloud() {
    Call call = Call.goingOnFrom(firstCall(), NEXT_DAY);
    call.types("stop");

    assertThat(call.screen()).contains("Staff: 10 answers to", "Staff: These were answered on");
  }

  @Test
  void the_words_before_the_first_question_are_said_all_the_same() {
    Call call = Call.goingOnFrom(firstCall(), Call.CLOCK);
    call.types("");

    assertThat(call.screen()).contains("They decide nothing.");
  }

  @Test
  void on_another_day_safety_and_the_call_itself_are_asked_again_and_it_says_so() {
    Call call = Call.goingOnFrom(firstCall(), NEXT_DAY);
    call.types("248 555 0111", "n", "");

    assertThat(call.screen().replaceAll("\\s+", " "))
        .contains("10 answers to clinic 1.2.0")
        .contains(
            "These were answered on another day, so they are asked again: Call back at; Thoughts of"
                + " ending life, past month.")
        .contains("In the past month, have you thought about ending your life?");
    Response finished = call.finished();
    assertThat(takenOver(finished)).contains("age").doesNotContain("dark-thoughts", "call-back");
    assertThat(entry(finished, "dark-thoughts").at()).contains(NEXT_DAY.instant());
    assertThat(entry(finished, "dark-thoughts").history())
        .extracting(Response.Change::before)
        .containsExactly(entry(firstCall(), "dark-thoughts").answer());
    assertThat(entry(finished, "age").at()).contains(Call.CLOCK.instant());
  }

  @Test
  void an_answer_that_was_taken_over_can_be_changed_and_is_then_the_callers_of_today() {
    Call call = Call.goingOnFrom(firstCall(), Call.CLOCK);
    call.types("review", "2", "53", "");

    Response finished = call.finished();
    assertThat(takenOver(finished)).hasSize(11).doesNotContain("age");
    assertThat(entry(finished, "age").history()).hasSize(1);
  }

  @Test
  void a_call_that_breaks_off_and_goes_on_keeps_where_its_answers_come_from() {
    Call brokenOff = Call.goingOnFrom(firstCall(), NEXT_DAY);
    brokenOff.types("248 555 0111", "stop");

    Call resumed = Call.resuming(brokenOff.draft());
    resumed.types("n", "");

    assertThat(resumed.screen()).contains("Welcome back").doesNotContain("How old are you?");
    assertThat(resumed.finished().takenOver()).isEqualTo(brokenOff.draft().takenOver());
    assertThat(takenOver(resumed.finished())).contains("age").doesNotContain("dark-thoughts");
  }

  @Test
  void a_danger_that_was_reported_is_shown_again_to_whoever_goes_on() {
    Response danger = Call.phone().until("dark-thoughts").types("y", "y", "ok", "end").finished();
    Call call = Call.goingOnFrom(danger, Call.CLOCK);
    call.types("ok", "end");

    assertThat(call.screen()).contains("STOP - READ THIS NOW");
    assertThat(entry(call.finished(), "today").answer()).isInstanceOf(Answer.Answered.class);
  }

  @Test
  void what_was_not_answered_then_is_asked_now() {
    Response early = Call.phone().until("aneurysm").types("end", "end").finished();
    Call call = Call.goingOnFrom(early, Call.CLOCK);
    call.types("stop");

    assertThat(call.screen()).contains("Has a doctor ever found a bulging artery");
  }
}
