package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;

/** The process is killed at any moment, from its start to the finished files. */
class KillTest {
  private static final int QUESTIONS = 40;

  /** Through the program itself every so many kills; the others are read back in this process. */
  private static final int RESUMED = 10;

  @TempDir Path folder;
  private int answers;
  private int atMostOneMore;
  private int finished;
  private long slowestOpening;

  @Test
  void every_answer_acknowledged_before_a_kill_is_in_the_draft() throws Exception {
    int kills = Rounds.of("kills", 10);
    Random random = Rounds.random("kill -9");
    Script script = Script.numbers(folder, QUESTIONS);
    for (int i = 0; i < kills; i++) {
      Practice practice = Practice.in(folder.resolve("kill-" + i));
      kill(practice, script, random);
      if (i % RESUMED == 0) {
        goOn(practice, script);
      }
      if ((i + 1) % 100 == 0) {
        Rounds.say("%d kills so far, %d acknowledged answers".formatted(i + 1, answers));
      }
    }
    Rounds.say(
        "kill -9: %d kills, %d acknowledged answers, 0 lost, 0 unreadable, %d with one more, %d already finished, slowest opening %d ms"
            .formatted(
                kills,
                answers,
                atMostOneMore,
                finished,
                Duration.ofNanos(slowestOpening).toMillis()));
  }

  private void kill(Practice practice, Script script, Random random) throws Exception {
    int wait = random.nextInt(QUESTIONS + 1);
    long more = wait == 0 ? random.nextInt(500_000) : random.nextInt(20_000);
    try (Sitting sitting =
        Sitting.begin(practice, practice.take(script), script.lines().toArray(new String[0]))) {
      sitting.typesNoMore();
      sitting.awaits(wait);
      LockSupport.parkNanos(more * 1000);
      sitting.kill();
      sitting.exitCode();
      int acknowledged = sitting.acknowledged();
      int kept = answersAfterOpening(practice, script);
      assertThat(kept)
          .as("killed %d us after acknowledgement %d:%n%s", more, wait, sitting.screen())
          .isBetween(acknowledged, acknowledged + 1);
      answers += acknowledged;
      atMostOneMore += kept - acknowledged;
    }
  }

  private int answersAfterOpening(Practice practice, Script script) throws Exception {
    long begin = System.nanoTime();
    Optional<String> name = practice.draft();
    if (name.isPresent()) {
      try (Draft draft =
          new Drafts(practice.drafts()).open(name.get(), () -> "next").orElseThrow()) {
        assertThat(draft.last()).isPresent();
      }
      long took = System.nanoTime() - begin;
      assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(1));
      slowestOpening = Math.max(slowestOpening, took);
    }
    if (practice.response().isPresent()) {
      finished++;
    }
    return practice.answersKept(script);
  }

  private static void goOn(Practice practice, Script script) throws Exception {
    if (practice.draft().isEmpty()) {
      return;
    }
    int kept = practice.saved().map(script::answersIn).orElse(0);
    try (Sitting next = Sitting.whole(practice, practice.resume(), script.linesAfter(kept))) {
      assertThat(next.exitCode()).as(next.screen()).isZero();
    }
    practice.hasFinished(script);
  }
}
