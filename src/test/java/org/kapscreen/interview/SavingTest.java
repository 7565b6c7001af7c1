package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kapscreen.response.Response;

/** Nothing acknowledged is lost. */
class SavingTest {
  /** A disk that refuses some of the attempts, counted from 1. */
  private static final class Disk implements Keeper {
    private final AtomicInteger attempts = new AtomicInteger();
    private final List<Integer> refused;
    private final List<Response> kept = new ArrayList<>();

    Disk(Integer... refused) {
      this.refused = List.of(refused);
    }

    @Override
    public void keep(Response screening) throws IOException {
      if (refused.contains(attempts.incrementAndGet())) {
        throw new IOException("No space left on device");
      }
      kept.add(screening);
    }
  }

  @Test
  void every_answer_is_saved_before_it_is_called_recorded() {
    Call call = Call.alone();
    call.savedBy(s -> assertThat(call.screen()).doesNotContain("Recorded")).types("52");
    assertThat(call.screen()).contains("Recorded: 52");
  }

  @Test
  void every_answer_is_saved_at_once() {
    assertThat(Call.alone().until("aneurysm").types().timesSaved()).isEqualTo(3);
  }

  @Test
  void a_failed_save_is_said_at_once() {
    assertThat(Call.alone().savedBy(new Disk(1, 2)).types("52").words())
        .startsWith("NOT SAVED (No space left on device).");
  }

  @Test
  void a_failed_save_is_never_called_recorded() {
    assertThat(Call.alone().savedBy(new Disk(1, 2)).types("52").screen())
        .doesNotContain("Recorded");
  }

  @Test
  void after_a_failed_save_the_interview_goes_on() {
    assertThat(Call.alone().savedBy(new Disk(1, 2)).types("52").reply())
        .contains("What do you hope will be different?");
  }

  @Test
  void the_next_save_holds_what_the_failed_one_did_not() {
    Disk disk = new Disk(1);
    Call.alone().savedBy(disk).types("52", "sleep");
    assertThat(disk.kept.get(0).entries()).extracting("question").containsExactly("age", "reason");
  }

  @Test
  void before_leaving_it_is_tried_once_more() {
    assertThat(Call.alone().savedBy(new Disk(1)).types("52", "/stop").words())
        .startsWith("Everything is saved now.");
  }

  @Test
  void what_cannot_be_saved_before_leaving_is_said() {
    Call call = Call.alone().savedBy(new Disk(1, 2)).types("52", "/stop");
    assertThat(call.words()).startsWith("NOT SAVED (No space left on device).");
    assertThat(call.outcome()).isEqualTo(new Outcome.Stopped(false));
  }

  @Test
  void a_notice_is_shown_even_when_it_cannot_be_saved() {
    Call call = Call.alone().until("dark-thoughts").savedBy(new Disk(3, 4, 5, 6));
    assertThat(call.types("y", "y").reply()).contains("*** STOP");
  }

  @Test
  void ctrl_d_loses_nothing() {
    Call call = Call.alone().until("aneurysm").types();
    assertThat(call.outcome()).isEqualTo(new Outcome.Stopped(true));
    assertThat(call.answer("dark-thoughts")).isEqualTo("No");
  }

  @Test
  void ctrl_d_at_the_closing_prompt_loses_nothing() {
    assertThat(Call.alone().untilTheEnd().types().outcome()).isEqualTo(new Outcome.Stopped(true));
  }

  @Test
  void ctrl_d_under_a_notice_loses_nothing() {
    Call call = Call.alone().until("dark-thoughts").types("y", "y");
    assertThat(call.outcome()).isEqualTo(new Outcome.Stopped(true));
    assertThat(call.answer("today")).isEqualTo("Yes");
  }

  @Test
  void ctrl_d_at_a_note_takes_no_note() {
    assertThat(Call.alone().until("aneurysm").types("note").outcome())
        .isEqualTo(new Outcome.Stopped(true));
  }
}
