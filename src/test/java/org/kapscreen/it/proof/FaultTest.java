package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.it.proof.Faults.Point;
import org.kapscreen.it.proof.Faults.Ran;

/**
 * Every system call of a screening that changes what is on the disk fails, once or from then on, or
 * is where the process dies.
 */
class FaultTest {
  private static final Script SCRIPT = Script.firstLook();
  private static final List<String> ERRORS =
      List.of("EIO", "ENOSPC", "EACCES", "EINTR", "EDQUOT", "EROFS");

  /** For good would be for ever: Java itself tries an interrupted fsync again. */
  private static final String THREE_TIMES = "EINTR";

  @TempDir static Path folder;
  private static List<Point> points;
  private final List<String> bad = new ArrayList<>();
  private int runs;
  private int undelivered;

  private record Case(Point point, String action, String when) {}

  @BeforeAll
  static void a_screening_is_recorded() throws Exception {
    Strace.assumePresent();
    points = Faults.points(folder.resolve("points"));
  }

  @Test
  void no_error_loses_an_acknowledged_answer_or_is_told_wrongly() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (Point point : points) {
      for (String error : ERRORS) {
        cases.add(new Case(point, "error=" + error, ""));
        String forGood = error.equals(THREE_TIMES) ? ".." + (point.count() + 2) : "+";
        cases.add(new Case(point, "error=" + error, forGood));
      }
    }
    Random random = Rounds.random("failing calls");
    List<Case> some = Rounds.some(cases, Rounds.of("faults", 12), random);
    for (Case one : some) {
      check(one, false);
    }
    Rounds.say(
        "failing calls: %d of %d cases, %d not delivered, %d bad"
            .formatted(some.size(), cases.size(), undelivered, bad.size()));
    assertThat(bad.stream().limit(5)).isEmpty();
    assertThat(undelivered).isLessThanOrEqualTo(some.size() / 10);
  }

  @Test
  void a_death_at_any_call_loses_no_acknowledged_answer() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (Point point : points) {
      cases.add(new Case(point, "signal=KILL", ""));
    }
    Random random = Rounds.random("death at a call");
    List<Case> some = Rounds.some(cases, Rounds.of("deaths", 6), random);
    for (Case one : some) {
      check(one, true);
    }
    Rounds.say(
        "death at a call: %d of %d calls, %d not delivered, %d bad"
            .formatted(some.size(), cases.size(), undelivered, bad.size()));
    assertThat(bad.stream().limit(5)).isEmpty();
    assertThat(undelivered).isLessThanOrEqualTo(some.size() / 10);
  }

  private void check(Case one, boolean killed) throws Exception {
    Ran ran =
        Faults.run(
            folder.resolve((killed ? "death-" : "error-") + runs++),
            one.point(),
            one.action(),
            one.when());
    undelivered += ran.delivered() ? 0 : 1;
    try {
      if (!killed) {
        isToldRightly(ran);
      }
      onlyTheSavedIsAcknowledged(ran);
      nothingIsLost(ran);
    } catch (AssertionError e) {
      bad.add(one + ": " + e.getMessage() + "\n" + tail(ran.sitting().screen()));
      Rounds.say("BAD: " + bad.get(bad.size() - 1));
    }
    if (runs % 100 == 0) {
      Rounds.say("%d failing calls so far, %d bad".formatted(runs, bad.size()));
    }
  }

  private static String tail(String screen) {
    return screen.lines().filter(l -> l.matches("(Recorded|NOT SAVED|kapscreen).*")).toList() + "";
  }

  private static void isToldRightly(Ran ran) throws Exception {
    Sitting sitting = ran.sitting();
    int code = sitting.exitCode();
    String drafts = ran.practice().drafts().toString();
    assertThat(code).isIn(0, 66, 73, 74);
    String said = sitting.words();
    if (code != 0) {
      String message = said.substring(said.lastIndexOf("kapscreen: "));
      assertThat(message).containsAnyOf(drafts, ran.practice().out().toString());
      assertThat(message).containsAnyOf("kapscreen resume", "--drafts", "--out");
    }
    if (sitting.count("NOT SAVED") > 0) {
      assertThat(said.substring(said.indexOf("NOT SAVED"))).contains(drafts);
    }
    if (said.contains("Nothing is lost;") || said.contains("Your answers are saved.")) {
      int given = sitting.acknowledged() + sitting.count("NOT SAVED") + begun(sitting);
      assertThat(ran.practice().answersKept(SCRIPT)).as(said).isGreaterThanOrEqualTo(given);
    }
  }

  private static int begun(Sitting sitting) {
    return sitting.screen().contains("Welcome back. 1 answer") ? 1 : 0;
  }

  /** Each acknowledgement comes after a file synced, then renamed, then a folder synced. */
  private static void onlyTheSavedIsAcknowledged(Ran ran) {
    String drafts = ran.practice().drafts().toString();
    int steps = 0;
    int acknowledged = 0;
    for (Call call : ran.calls()) {
      if (call.error().equals("EINTR")) {
        continue; // nothing went wrong: it is called again
      }
      if (call.is("write") && call.descriptor() == 2) {
        if (call.words().startsWith("Recorded: ")) {
          assertThat(steps).as("steps of the save before %s", call.words()).isEqualTo(3);
          acknowledged++;
          steps = 0;
        }
      } else if (call.is("fsync") && call.file().endsWith(".draft.tmp")) {
        steps = call.worked() ? 1 : 0;
      } else if (call.is("rename") && call.paths().get(1).endsWith(".draft")) {
        steps = call.worked() && steps == 1 ? 2 : 0;
      } else if (call.is("fsync") && call.file().equals(drafts)) {
        steps = steps == 2 && call.worked() ? 3 : steps;
      }
    }
    if (!ran.calls().isEmpty()) {
      assertThat(acknowledged).isEqualTo(ran.sitting().acknowledged());
    }
  }

  /** No draft could be saved, which was said, and then the summary could not be written either. */
  private static boolean gaveUp(Sitting sitting) throws Exception {
    return sitting.exitCode() != 0 && sitting.count("NOT SAVED") > 0;
  }

  private static void nothingIsLost(Ran ran) throws Exception {
    Practice practice = ran.practice();
    int acknowledged = ran.sitting().acknowledged() + begun(ran.sitting());
    int kept = practice.answersKept(SCRIPT);
    assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
    if (practice.draft().isPresent()) {
      int saved = practice.saved().map(SCRIPT::answersIn).orElse(0);
      Sitting next = Sitting.whole(practice, practice.resume(), SCRIPT.linesAfter(saved));
      assertThat(next.exitCode()).as(next.screen()).isZero();
    }
    if (practice.response().isPresent() && !gaveUp(ran.sitting())) {
      practice.hasFinished(SCRIPT);
    }
  }
}
