package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be told to standard output is not passed over in silence. */
class FullStreamTest {
  private static final Script SCRIPT = Script.firstLook();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {">/dev/full", ">&-", "--json >/dev/full", "--json >&-"})
  void it_ends_with_74_and_the_files_are_there(String redirection) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Practice practice = Practice.in(folder);
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" " + redirection, "sh"));
    command.addAll(practice.take(SCRIPT));
    try (Sitting sitting = Sitting.whole(practice, command, SCRIPT.linesAfter(0))) {
      assertThat(sitting.exitCode()).as(sitting.screen()).isEqualTo(74);
      assertThat(sitting.words()).contains("could not be written to standard output");
    }
    practice.hasFinished(SCRIPT);
  }
}
