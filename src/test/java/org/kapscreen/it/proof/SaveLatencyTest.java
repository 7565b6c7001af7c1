package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an answer takes from one acknowledgement to the next: the save, and all around it. */
class SaveLatencyTest {
  private static final int QUESTIONS = 100;
  @TempDir Path folder;

  @Test
  void a_save_takes_no_time_that_a_person_notices() throws Exception {
    Script script = Script.numbers(folder, QUESTIONS);
    List<Long> micros = new ArrayList<>();
    int saves = Rounds.of("saves", QUESTIONS);
    for (int run = 0; micros.size() < saves - 1; run++) {
      Practice practice = Practice.in(folder.resolve("run-" + run));
      try (Sitting sitting = Sitting.whole(practice, practice.take(script), script.linesAfter(0))) {
        assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
        List<Long> at = sitting.acknowledgedAt();
        for (int i = 1; i < at.size(); i++) {
          micros.add((at.get(i) - at.get(i - 1)) / 1000);
        }
      }
    }
    Collections.sort(micros);
    Rounds.say(
        "from answer to answer, %d saves: p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
            .formatted(micros.size(), part(micros, 0.5), part(micros, 0.99), part(micros, 1)));
    // Generous: other work may be running. A person notices a tenth of a second.
    assertThat(part(micros, 0.5)).isLessThan(100);
  }

  private static double part(List<Long> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1000.0;
  }
}
