package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.draft.Drafts;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;

/**
 * Power is lost after every system call of a whole screening, with its new folders, six answers and
 * finished files; what {@link Disk} says may then be there is read by the real reader. Broken
 * variants of the protocol, made from the same record, must be caught, or this would show nothing.
 */
class PowerLossTest {
  private static final Script SCRIPT = Script.firstLook();
  @TempDir static Path folder;
  private static Practice practice;
  private static List<Call> calls;
  private final Map<String, Integer> read = new HashMap<>();

  /**
   * @param states how many different ones there were
   * @param bad moments and states in which an acknowledged answer was not there
   */
  private record Seen(int states, List<String> bad) {}

  @BeforeAll
  static void a_screening_is_recorded() throws Exception {
    Strace.assumePresent();
    practice = Practice.in(folder.resolve("practice"));
    Path log = folder.resolve("log");
    Sitting sitting =
        Sitting.whole(practice, Strace.recording(log, practice.take(SCRIPT)), SCRIPT.linesAfter(0));
    assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
    calls = Strace.calls(log).stream().filter(PowerLossTest::matters).toList();
  }

  private static boolean matters(Call call) {
    Path home = practice.home();
    return call.worked()
        && (Path.of(call.file()).startsWith(home)
            || call.paths().stream().anyMatch(path -> Path.of(path).startsWith(home))
            || isWritten(call, 2)
            || isWritten(call, 1));
  }

  private static boolean isWritten(Call call, int descriptor) {
    return call.is("write") && call.descriptor() == descriptor;
  }

  @Test
  void no_loss_of_power_loses_an_acknowledged_answer() throws IOException {
    Seen seen = lossesDuring(calls, Integer.MAX_VALUE);

    Rounds.say(
        "power loss: %d system calls, %d states, %d bad"
            .formatted(calls.size(), seen.states(), seen.bad().size()));
    assertThat(seen.states()).isGreaterThan(100);
    assertThat(seen.bad().stream().limit(5)).isEmpty();
  }

  @Test
  void it_would_be_noticed_if_a_file_were_not_synced() throws IOException {
    caught("no fsync of files", without(call -> call.is("fsync") && !isFolder(call)));
  }

  @Test
  void it_would_be_noticed_if_folders_were_not_synced() throws IOException {
    caught("no fsync of folders", without(call -> call.is("fsync") && isFolder(call)));
  }

  @Test
  void it_would_be_noticed_if_the_parents_of_a_new_folder_were_not_synced() throws IOException {
    String drafts = practice.home().resolve("state").toString();
    caught(
        "no fsync of a new folder's parent",
        without(call -> call.is("fsync") && call.file().equals(drafts)));
  }

  @Test
  void it_would_be_noticed_if_a_file_were_renamed_before_it_is_written() throws IOException {
    caught(
        "rename before write",
        all -> {
          List<Call> changed = new ArrayList<>(all);
          for (int i = 0; i < all.size(); i++) {
            Call rename = all.get(i);
            if (rename.is("rename") && rename.paths().get(1).endsWith(".draft")) {
              int opened = i;
              while (!isNew(changed.get(opened), rename.paths().get(0))) {
                opened--;
              }
              changed.add(opened + 1, changed.remove(i));
            }
          }
          return changed;
        });
  }

  @Test
  void it_would_be_noticed_if_the_draft_were_removed_before_the_response_is_safe()
      throws IOException {
    caught(
        "draft removed first",
        all -> {
          List<Call> changed = new ArrayList<>(all);
          List<Call> removals =
              all.stream()
                  .filter(c -> c.is("unlink") && c.paths().get(0).contains(".draft"))
                  .toList();
          assertThat(removals).isNotEmpty();
          changed.removeAll(removals);
          int response = 0;
          while (!isNewResponse(changed.get(response))) {
            response++;
          }
          changed.addAll(response, removals);
          return changed;
        });
  }

  private static boolean isNewResponse(Call call) {
    return call.is("open") && call.paths().get(0).endsWith(".response.json.tmp");
  }

  private static boolean isNew(Call call, String path) {
    return call.is("open") && call.paths().get(0).equals(path);
  }

  private static boolean isFolder(Call call) {
    return Files.isDirectory(Path.of(call.file()));
  }

  private static UnaryOperator<List<Call>> without(Predicate<Call> left) {
    return all -> all.stream().filter(left.negate()).toList();
  }

  private void caught(String variant, UnaryOperator<List<Call>> broken) throws IOException {
    List<Call> changed = broken.apply(calls);
    assertThat(changed.equals(calls)).as("nothing was changed").isFalse();
    Seen seen = lossesDuring(changed, 1);
    Rounds.say(
        "power loss, %s: %s after %d states"
            .formatted(variant, seen.bad().isEmpty() ? "not noticed" : "noticed", seen.states()));
    assertThat(seen.bad().size()).as(variant).isPositive();
  }

  /** Replays {@code all}, to its end or until so much is lost. */
  private Seen lossesDuring(List<Call> all, int mostBad) throws IOException {
    Disk disk = new Disk(practice.home());
    int acknowledged = 0;
    boolean finished = false;
    int states = 0;
    List<String> bad = new ArrayList<>();
    for (Call call : all) {
      if (isWritten(call, 2) && call.words().startsWith("Recorded: ")) {
        acknowledged++;
      } else if (isWritten(call, 1) && call.words().contains(".response.json")) {
        finished = true;
      } else {
        disk.follow(call);
      }
      for (Map<String, byte[]> state : disk.afterPowerLoss()) {
        states++;
        int kept = answersIn(state, finished);
        if (kept < acknowledged) {
          bad.add(
              "%s %s: %d of %d in %s"
                  .formatted(
                      call.name(), call.arguments().get(0), kept, acknowledged, state.keySet()));
        }
        if (bad.size() == mostBad) {
          return new Seen(states, bad);
        }
      }
    }
    assertThat(acknowledged).isEqualTo(SCRIPT.lines().size());
    assertThat(finished).isTrue();
    return new Seen(states, bad);
  }

  /** Once a response was told of, the draft does not count any more. */
  private int answersIn(Map<String, byte[]> state, boolean finished) throws IOException {
    Map<String, byte[]> telling = new TreeMap<>();
    state.forEach(
        (path, content) -> {
          if (path.endsWith(".response.json") || (path.endsWith(".draft") && !finished)) {
            telling.put(path, content);
          }
        });
    StringBuilder key = new StringBuilder();
    telling.forEach((p, c) -> key.append(p).append(c.length).append(Arrays.hashCode(c)));
    Integer known = read.get(key.toString());
    if (known == null) {
      known = read(telling);
      read.put(key.toString(), known);
    }
    return known;
  }

  private int read(Map<String, byte[]> files) throws IOException {
    int most = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Optional<Response> found;
      if (file.getKey().endsWith(".draft")) {
        Path drafts = Files.createDirectories(folder.resolve("after/drafts"));
        Files.write(drafts.resolve("one.draft"), file.getValue());
        found = new Drafts(drafts).look("one");
      } else {
        found = ResponseReader.of(file.getKey(), file.getValue()).response();
      }
      most = Math.max(most, found.map(SCRIPT::answersIn).orElse(0));
    }
    return most;
  }
}
