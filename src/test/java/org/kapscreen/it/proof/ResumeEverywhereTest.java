package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaking off at any question changes nothing but the times. */
class ResumeEverywhereTest {
  private static final Script SCRIPT = Script.firstLook();
  private static final String[] FORMATS = {"--format", "txt,md", "--reference", "0417"};
  @TempDir Path folder;

  @Test
  void the_files_are_the_same_wherever_the_screening_broke_off() throws Exception {
    Practice straight = Practice.in(folder.resolve("straight"));
    finish(straight, Sitting.whole(straight, straight.take(SCRIPT, FORMATS), SCRIPT.linesAfter(0)));
    Map<String, String> expected = files(straight);
    assertThat(expected).hasSize(3);

    for (int k = 1; k < SCRIPT.lines().size(); k++) {
      Practice practice = Practice.in(folder.resolve("broken-off-" + k));
      breakOff(practice, k);
      finish(
          practice,
          Sitting.whole(practice, practice.resume("--format", "txt,md"), SCRIPT.linesAfter(k)));
      assertThat(files(practice)).as("broken off after %d answers", k).isEqualTo(expected);
    }
    Rounds.say(
        "resumed at each of %d questions: the same files".formatted(SCRIPT.lines().size() - 1));
  }

  private static void breakOff(Practice practice, int k) throws Exception {
    String[] lines = SCRIPT.lines().subList(0, k).toArray(new String[0]);
    try (Sitting first = Sitting.begin(practice, practice.take(SCRIPT, FORMATS), lines)) {
      first.types("stop");
      first.typesNoMore();
      assertThat(first.exitCode()).as(first.screen()).isZero();
    }
  }

  private static void finish(Practice practice, Sitting sitting) throws Exception {
    assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
    assertThat(practice.draft()).isEmpty();
  }

  /** A time in a response or a page; Markdown has a backslash before its marks. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}\\\\?-\\d{2}\\\\?-\\d{2}([T ])\\d{2}\\\\?:\\d{2}(:\\d{2})?([.0-9]*Z)?");

  /** The finished files by their endings, with one time for all times and no seal over it. */
  private static Map<String, String> files(Practice practice) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : practice.files()) {
      String name = String.valueOf(file.getFileName());
      if (name.startsWith("0417-")) {
        files.put(
            name.replaceFirst("0417-\\d{8}-\\d{6}-\\w{3}", ""),
            TIME.matcher(Files.readString(file))
                .replaceAll("TIME")
                .replaceAll("(\"seal\" : )\"\\w+\"", "$1SEAL"));
      }
    }
    return files;
  }
}
