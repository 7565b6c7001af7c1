package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One draft is opened by many at the same moment. */
class ContentionTest {
  private static final Script SCRIPT = Script.firstLook();
  private static final int AT_ONCE = 8;
  @TempDir Path folder;
  private Practice practice;

  @BeforeEach
  void a_screening_that_broke_off() throws Exception {
    practice = Practice.in(folder);
    try (Sitting first = Sitting.whole(practice, practice.take(SCRIPT), "no", "stop")) {
      assertThat(first.exitCode()).as(first.screen()).isZero();
    }
  }

  @Test
  void one_has_it_and_the_others_are_told_who() throws Exception {
    int rounds = Rounds.of("opens", AT_ONCE) / AT_ONCE;
    for (int i = 0; i < rounds; i++) {
      openAtOnce();
    }
    Rounds.say(
        "simultaneous opens: %d, one winner in each of %d rounds, all others told its process"
            .formatted(rounds * AT_ONCE, rounds));
  }

  private void openAtOnce() throws Exception {
    List<Sitting> all = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      all.add(Sitting.begin(practice, practice.resume()));
    }
    List<Sitting> winners = new ArrayList<>();
    List<Sitting> losers = new ArrayList<>();
    for (Sitting one : all) {
      (one.exitsUnless("Welcome back") ? losers : winners).add(one);
    }
    assertThat(winners).as("winners").hasSize(1);
    Sitting winner = winners.get(0);
    for (Sitting loser : losers) {
      assertThat(loser.exitCode()).as(loser.screen()).isEqualTo(75);
      assertThat(loser.words()).contains("is open in process " + winner.pid() + " of ");
    }
    winner.kill();
    winner.exitCode();
    for (Sitting one : all) {
      one.close();
    }
  }

  @Test
  void after_its_holder_was_killed_the_draft_opens_at_once() throws Exception {
    try (Sitting holder = Sitting.begin(practice, practice.resume())) {
      holder.sees("Welcome back");
      holder.kill();
      holder.exitCode();
    }
    long begin = System.nanoTime();
    try (Sitting next = Sitting.begin(practice, practice.resume())) {
      next.sees("Welcome back");
      long took = System.nanoTime() - begin;
      Rounds.say(
          "after a kill the program is in the draft again after " + took / 1_000_000 + " ms");
      assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(5));
    }
  }
}
