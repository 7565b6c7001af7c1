package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.Clinic;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.text.Wrap;

/** Whatever anybody types, in whatever order. */
class AnyKeysTest {
  private static final int ROUNDS = 400;
  private static final int COLUMNS = 40;
  private static final String[] LINES = {
    "y",
    "n",
    "yes",
    "no",
    "ns",
    "pn",
    "1",
    "2",
    "3",
    "4",
    "1 3",
    "52",
    "17",
    "70",
    "120",
    "80",
    "190",
    "2026-05-01",
    "none",
    "lorazepam, gummy",
    "ok",
    "go on",
    "g",
    "back",
    "b",
    "review",
    "5",
    "repeat",
    "help",
    "note it hurts",
    "note",
    "",
    "",
    "/back",
    "/note x",
    "/ns",
    "end",
    "zzz",
    "\u001b[A",
    "\u202e",
    "/nothing",
    "idioma",
    "/language en",
    "sí",
    "no sé",
    "seguir",
    "every",
    "9999",
    "\u6f22\u5b57 \u6f22\u5b57"
  };
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());
  @TempDir Path folder;

  private static Call call(long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5 + random.nextInt(90); i++) {
      lines.add(LINES[random.nextInt(LINES.length)]);
    }
    Call call = (random.nextBoolean() ? Call.phone() : Call.alone()).at(COLUMNS);
    if (random.nextBoolean()) {
      call.bilingual();
    }
    return random.nextInt(4) == 0 ? call.pipes(lines.toArray(new String[0])) : call.types(lines);
  }

  @Test
  void nothing_that_was_saved_is_lost_on_the_way_through_its_file() throws IOException {
    for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
      Call call = call(seed);
      if (call.timesSaved() > 0) {
        Path file = Files.write(folder.resolve("a.json"), ResponseWriter.bytes(call.draft()));
        Response read =
            ResponseReader.of(file.toString(), Files.readAllBytes(file)).response().orElseThrow();
        Interview again =
            Interview.resume(
                Clinic.screener(), read, "1.0.0", java.util.Optional.empty(), Call.CLOCK);
        assertThat(again.draft()).as("-Dkapscreen.seed=%d", seed).isEqualTo(call.draft());
      }
    }
  }

  @Test
  void no_line_is_too_wide_and_none_steers_the_terminal() {
    for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
      assertThat(call(seed).screen().lines().filter(line -> !line.matches(".*(> |: ).*")))
          .as("-Dkapscreen.seed=%d", seed)
          .allMatch(line -> Wrap.columns(line) <= COLUMNS && !line.contains("\u001b["));
    }
  }

  @Test
  void what_is_finished_has_an_answer_or_its_absence_for_every_question() {
    for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
      Outcome outcome = call(seed).outcome();
      if (outcome instanceof Outcome.Finished finished) {
        assertThat(finished.response().entries())
            .as("-Dkapscreen.seed=%d", seed)
            .hasSameSizeAs(Clinic.questionnaire().questions());
      }
    }
  }

  @Test
  void a_raised_danger_was_always_shown() {
    for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
      Call call = call(seed);
      if (call.timesSaved() > 0 && !call.draft().interruptions().isEmpty()) {
        assertThat(call.screen())
            .as("-Dkapscreen.seed=%d", seed)
            .containsPattern("READ THIS|LEA ESTO");
      }
    }
  }
}
