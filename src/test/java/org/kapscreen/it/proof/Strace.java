package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program under strace: what it asked of the system, and what the system is made to answer. */
final class Strace {
  /** All calls that change what is on the disk; the question mark passes over those not here. */
  static final List<String> CHANGES =
      List.of(
          "?open,openat,write,pwrite64,ftruncate,fsync,fdatasync",
          "?rename,?renameat,?renameat2,?link,?linkat,?unlink,?unlinkat,?mkdir,?mkdirat");

  /** Stops at traced calls alone. Signals are not sent to a process that is traced so. */
  static final String FAST = "--seccomp-bpf";

  private static final Pattern BEGUN = Pattern.compile("(\\d+) +(.*) <unfinished \\.\\.\\.>");
  private static final Pattern ENDED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)");

  private Strace() {}

  /** Skips the test, and says so, where nothing can be traced. */
  static void assumePresent() throws InterruptedException {
    boolean traces;
    try {
      traces =
          new ProcessBuilder("strace", "-f", FAST, "-o", "/dev/null", "-e", "trace=openat", "true")
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      traces = false;
    }
    if (!traces) {
      Rounds.say("NOT SHOWN: strace 5.3 or later is missing, or may not trace here");
    }
    assumeTrue(traces, "strace 5.3 or later is missing, or may not trace here");
  }

  /** {@code command}, with all calls that change the disk written to {@code log}. */
  static List<String> recording(Path log, List<String> command) {
    return with(log, List.of(FAST, "-e", "trace=" + String.join(",", CHANGES)), command);
  }

  /** {@code command} under strace with {@code options}. */
  static List<String> with(Path log, List<String> options, List<String> command) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("strace", "-f", "-y", "-s", "1000000", "-o", log.toString()));
    all.addAll(options);
    all.addAll(command);
    return all;
  }

  /** As {@code traced}, with what is written to standard error as one more known path. */
  static List<String> withTheScreen(List<String> traced) {
    List<String> all = new ArrayList<>();
    String script = "strace=$1; shift; exec $strace -P \"$(readlink /proc/self/fd/2)\" \"$@\"";
    all.addAll(List.of("sh", "-c", script, "sh"));
    all.addAll(traced);
    return all;
  }

  /** The calls in {@code log}, in the order in which they came back. */
  static List<Call> calls(Path log) throws IOException {
    List<Call> calls = new ArrayList<>();
    Map<String, String> begun = new HashMap<>();
    for (String line : Files.readAllLines(log, ISO_8859_1)) {
      Matcher begin = BEGUN.matcher(line);
      Matcher end = ENDED.matcher(line);
      if (begin.matches()) {
        begun.put(begin.group(1), begin.group(2));
      } else if (end.matches()) {
        String thread = end.group(1);
        calls.addAll(Call.of(thread + " " + begun.remove(thread) + end.group(2)));
      } else {
        calls.addAll(Call.of(line));
      }
    }
    return calls;
  }
}
