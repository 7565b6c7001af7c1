package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kapscreen.it.Program;

/**
 * All the system calls of one screening that can be made to fail, found by recording it once, and a
 * screening that goes the same way with one of them failing.
 *
 * <p>strace counts calls by thread. Those that only change folders are none of the Java runtime's
 * own and are counted in a screening from its first question. It opens and writes files of its own,
 * so opening and writing are counted on known paths only: in a draft with one answer that goes on,
 * whose names are known, and on the folders of a new screening.
 */
final class Faults {
  private static final Script SCRIPT = Script.firstLook();
  private static final Set<String> OWN = Set.of("fsync", "fdatasync", "pwrite64", "ftruncate");
  private static final Set<String> OWN_KINDS = Set.of("rename", "link", "unlink", "mkdir");

  /**
   * A place where something can fail.
   *
   * @param fromDraft whether the screening goes on from a draft with one answer
   */
  record Point(boolean fromDraft, String call, int count) {
    Fault fault(String action, String when, Practice practice) throws Exception {
      boolean counted = OWN.contains(call) || OWN_KINDS.contains(kind(call));
      return new Fault(
          call, action, count + when, counted ? List.of() : knownPaths(practice, fromDraft));
    }
  }

  /**
   * A screening that ran with a fault.
   *
   * @param calls what it did; empty if the record does not show all of a save
   */
  record Ran(Practice practice, Sitting sitting, boolean delivered, List<Call> calls) {}

  private Faults() {}

  private static String kind(String call) {
    return call.replaceAll("(at2?)$", "");
  }

  /** Every point of a screening from its first question, and from its second. */
  static List<Point> points(Path folder) throws Exception {
    List<Point> points = new ArrayList<>();
    for (boolean fromDraft : new boolean[] {false, true}) {
      Practice practice = begun(folder.resolve("record-" + fromDraft), fromDraft);
      points.addAll(changes(practice, fromDraft));
      points.addAll(onKnownPaths(folder, fromDraft));
    }
    return points;
  }

  private static List<Point> changes(Practice practice, boolean fromDraft) throws Exception {
    if (fromDraft) {
      return List.of(); // the same calls as from the first question
    }
    Path log = practice.home().resolve("log");
    Sitting.whole(practice, Strace.recording(log, practice.take(SCRIPT)), SCRIPT.linesAfter(0));
    List<Point> points = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Call call : Strace.calls(log)) {
      int count = counts.merge(call.thread() + call.name(), 1, Integer::sum);
      boolean own = OWN.contains(call.name()) || OWN_KINDS.contains(call.kind());
      if (own && call.worked()) {
        points.add(new Point(false, call.name(), count));
      }
    }
    return points;
  }

  private static List<Point> onKnownPaths(Path folder, boolean fromDraft) throws Exception {
    List<Point> points = new ArrayList<>();
    for (String call : List.of("openat", "write")) {
      Practice practice = begun(folder.resolve("record-" + call + fromDraft), fromDraft);
      Path log = practice.home().resolve("log");
      List<String> options = new ArrayList<>();
      knownPaths(practice, fromDraft).forEach(path -> options.addAll(List.of("-P", path)));
      options.addAll(List.of("-e", "trace=" + call));
      run(practice, Strace.with(log, options, command(practice, fromDraft)), fromDraft);
      Map<String, Integer> counts = new TreeMap<>();
      for (Call one : Strace.calls(log)) {
        points.add(new Point(fromDraft, call, counts.merge(one.thread(), 1, Integer::sum)));
      }
    }
    return points;
  }

  /** A practice with a draft of one answer, or with nothing. */
  private static Practice begun(Path folder, boolean withDraft) throws Exception {
    Practice practice = Practice.in(folder);
    if (withDraft) {
      // The questionnaire is the practice's own, so that a draft finds it again.
      try (Sitting first =
          Sitting.whole(practice, practice.take(SCRIPT), SCRIPT.lines().get(0), "stop")) {
        assertThat(first.exitCode()).as(first.screen()).isZero();
      }
    }
    return practice;
  }

  private static List<String> knownPaths(Practice practice, boolean fromDraft) throws Exception {
    List<String> paths = new ArrayList<>();
    Path drafts = practice.drafts();
    Path out = practice.out();
    paths.add(drafts.toString());
    paths.add(out.toString());
    if (fromDraft) {
      String name = practice.draft().orElseThrow();
      for (String ending : List.of(".draft", ".draft.1", ".lock")) {
        paths.add(drafts.resolve(name + ending).toString());
      }
      paths.add(drafts.resolve("." + name + ".draft.tmp").toString());
      paths.add(out.resolve("." + name + ".response.json.tmp").toString());
      paths.add(out.resolve("." + name + ".summary.txt.tmp").toString());
    } else {
      Path copy = drafts.resolve("questionnaires").resolve(sha256(SCRIPT.questionnaire()));
      paths.add(copy.toString());
      paths.add(copy.resolve(".questionnaire.yaml.tmp").toString());
    }
    return paths;
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static List<String> command(Practice practice, boolean fromDraft) {
    return fromDraft
        ? practice.resume("--questionnaire", Program.FIRST_LOOK.toString())
        : practice.take(SCRIPT);
  }

  private static Sitting run(Practice practice, List<String> command, boolean fromDraft)
      throws Exception {
    return Sitting.whole(practice, command, SCRIPT.linesAfter(fromDraft ? 1 : 0));
  }

  /** Runs a screening in {@code folder} in which the call at {@code point} fails. */
  static Ran run(Path folder, Point point, String action, String when) throws Exception {
    Practice practice = begun(folder, point.fromDraft());
    Fault fault = point.fault(action, when, practice);
    Path log = practice.home().resolve("log");
    Sitting sitting =
        run(practice, fault.in(log, command(practice, point.fromDraft())), point.fromDraft());
    boolean killed = action.startsWith("signal");
    try (Stream<String> lines = Files.lines(log, ISO_8859_1)) {
      boolean delivered =
          lines.anyMatch(line -> line.contains(killed ? "killed by SIGKILL" : "(INJECTED)"));
      List<Call> calls = fault.showsSaves() ? Strace.calls(log) : List.of();
      return new Ran(practice, sitting, delivered, calls);
    }
  }
}
