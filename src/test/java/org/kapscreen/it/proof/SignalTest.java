package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.it.Typist;

/** Somebody at a terminal is interrupted at any moment. */
class SignalTest {
  private static final Script SCRIPT = Script.firstLook();

  /** Tells what the terminal is set to before the program and after it, and the program's id. */
  private static final String WATCHED =
      "stty -g >modes-before; sh -c 'echo $$ >pid; exec \"$@\"' sh \"$@\"; "
          + "code=$?; stty -g >modes-after; exit $code";

  private static final int MOST_SENDINGS = 5;
  @TempDir Path folder;
  private int answers;
  private int finished;

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,129"})
  void a_signal_loses_no_acknowledged_answer_and_leaves_the_terminal_as_it_was(
      String signal, int exitCode) throws Exception {
    assumeFalse(isIgnored(exitCode - 128), signal + " is ignored here, as under nohup");
    int rounds = Rounds.of("signals", 4);
    Random random = Rounds.random(signal);
    for (int i = 0; i < rounds; i++) {
      interrupt(Practice.in(folder.resolve(signal + i)), signal, exitCode, random);
    }
    Rounds.say(
        "%s: %d rounds, %d acknowledged answers, 0 lost, %d finished before, terminal as it was in all"
            .formatted(signal, rounds, answers, finished));
  }

  /** A program that starts with a signal ignored leaves it so, and Java does, too. */
  private static boolean isIgnored(int number) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(mask -> (mask >> (number - 1) & 1) != 0);
  }

  private void interrupt(Practice practice, String signal, int exitCode, Random random)
      throws Exception {
    int wait = random.nextInt(SCRIPT.lines().size() + 1);
    long more = wait == 0 ? random.nextInt(400_000) : random.nextInt(20_000);
    List<String> command = new ArrayList<>(List.of("sh", "-c", WATCHED, "sh"));
    command.addAll(practice.take(SCRIPT));
    try (Typist person = new Typist(practice.home(), 80, Map.of("NO_COLOR", "1"), command)) {
      long pid = pid(practice);
      if (wait > 0) {
        person.sees("> ");
      }
      for (int i = 0; i < wait; i++) {
        person.types(SCRIPT.lines().get(i));
        if (i < wait - 1 || random.nextBoolean()) {
          person.sees("Recorded: ");
          person.sees(i < SCRIPT.lines().size() - 1 ? "> " : "finish");
        }
      }
      boolean finishing = wait == SCRIPT.lines().size() && random.nextBoolean();
      if (finishing) {
        person.sends("\r");
      }
      LockSupport.parkNanos(more * 1000);
      sendUntilHeard(signal, pid);
      int code = person.exitCode();
      int acknowledged = person.everything().split("Recorded: ", -1).length - 1;
      if (finishing && code == 0) {
        finished++;
      } else {
        assertThat(code).as(person.everything()).isEqualTo(exitCode);
      }
      assertThat(practice.answersKept(SCRIPT)).isBetween(acknowledged, acknowledged + 1);
      assertThat(practice.home().resolve("work/modes-after"))
          .hasSameTextualContentAs(practice.home().resolve("work/modes-before"));
      answers += acknowledged;
    }
  }

  /**
   * To the program itself, which may have ended just now. While Java starts there is a moment in
   * which it hears a signal and nobody acts on it yet: then it is sent again, as a person would.
   */
  private static void sendUntilHeard(String signal, long pid) throws Exception {
    for (int i = 0; i < MOST_SENDINGS && ProcessHandle.of(pid).isPresent(); i++) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
      for (int j = 0; j < 30 && ProcessHandle.of(pid).isPresent(); j++) {
        Thread.sleep(100);
      }
    }
  }

  private static long pid(Practice practice) throws Exception {
    Path file = practice.home().resolve("work/pid");
    while (!Files.exists(file) || Files.size(file) == 0) {
      Thread.sleep(1);
    }
    return Long.parseLong(Files.readString(file).strip());
  }
}
