package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers from a pipe, one a line. */
class PipeTest {
  @Test
  void answers_for_all_questions_finish_the_screening() {
    assertThat(Call.alone().untilTheEnd().pipes().finished().ending())
        .hasValueSatisfying(e -> assertThat(e.how().word()).isEqualTo("completed"));
  }

  @Test
  void answers_that_run_out_are_an_error() {
    Outcome.Failed failed = Call.alone().until("weight").pipes().failed();
    assertThat(failed.question()).contains("weight");
    assertThat(failed.reason()).isEqualTo("the answers ran out here");
  }

  @Test
  void answers_that_run_out_are_kept() {
    assertThat(Call.alone().until("weight").pipes().answer("bp-known")).isEqualTo("No");
  }

  @Test
  void what_is_no_answer_stops_with_the_line_and_the_question() {
    Outcome.Failed failed = Call.alone().until("weight").pipes("heavy", "none").failed();
    assertThat(failed)
        .isEqualTo(
            new Outcome.Failed(
                Optional.of("weight"),
                6,
                "That is not a number. Type digits only, from 30 to 300 kg."));
  }

  @Test
  void an_error_never_has_the_answer_in_it() {
    assertThat(Call.alone().until("weight").pipes("secret").failed().reason())
        .doesNotContain("secret");
  }

  @Test
  void an_empty_line_is_no_answer() {
    assertThat(Call.alone().until("weight").pipes("").failed().question()).contains("weight");
  }

  @Test
  void more_lines_than_questions_are_an_error() {
    Outcome.Failed failed = Call.alone().untilTheEnd().pipes("yes").failed();
    assertThat(failed.question()).isEmpty();
    assertThat(failed.reason()).contains("more lines than questions");
  }

  @Test
  void empty_lines_at_the_end_are_none() {
    assertThat(Call.alone().untilTheEnd().pipes("", " ").outcome())
        .isInstanceOf(Outcome.Finished.class);
  }

  @Test
  void a_failed_check_is_an_error() {
    assertThat(Call.alone().until("bp-known").pipes("y", "80", "120").failed().question())
        .contains("diastolic");
  }

  @Test
  void own_words_that_look_like_a_command_are_own_words() {
    assertThat(Call.alone().until("reason").pipes("help", "n").answer("reason")).isEqualTo("help");
  }

  @Test
  void notes_may_come_from_a_pipe() {
    assertThat(Call.alone().until("weight").pipes("note at home", "70").entry("weight").note())
        .contains("at home");
  }

  @Test
  void stop_stops() {
    assertThat(Call.alone().until("weight").pipes("stop", "70").outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void end_finishes_early() {
    assertThat(Call.alone().until("weight").pipes("end").finished().ending())
        .hasValueSatisfying(e -> assertThat(e.how().word()).isEqualTo("ended-early"));
  }

  @Test
  void a_number_that_is_not_in_the_review_is_an_error() {
    assertThat(Call.alone().until("weight").pipes("review", "99").failed().question())
        .contains("weight");
  }

  @Test
  void the_prompt_stands_on_a_line_of_its_own() {
    assertThat(Call.alone().pipes("52").screen()).contains("> \nRecorded: 52\n");
  }
}
