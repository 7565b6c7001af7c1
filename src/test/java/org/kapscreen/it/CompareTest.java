package org.kapscreen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapscreen compare}, as the README shows it. */
class CompareTest {
  private static final String COMMAND = "kapscreen compare first-look.yaml new.yaml screenings";
  @TempDir Path home;
  private Path work;

  @BeforeEach
  void two_versions_and_a_screening() throws IOException {
    work = Files.createDirectories(home.resolve("work"));
    Files.copy(FIRST_LOOK, work.resolve("first-look.yaml"));
    Files.copy(FIRST_LOOK.resolveSibling("first-look.cases.yaml"), work.resolve("new.cases.yaml"));
    Files.writeString(
        work.resolve("new.yaml"),
        Files.readString(FIRST_LOOK)
            .replace("version: 1.0.0", "version: 1.1.0")
            .replace("What was the top number?", "What was the upper number?")
            .replace("\">= 160\"", "\">= 150\""),
        UTF_8);
    Program.Run taken =
        new Program(home, "take", "--reference", "0417", FIRST_LOOK.toString())
            .reading("no", "yes", "156", "76", "3", "1")
            .run()
            .exits(0);
    Path folder = Files.createDirectories(work.resolve("screenings"));
    Files.move(
        work.resolve(taken.file(".response.json").toString()),
        folder.resolve("0417.response.json"));
  }

  @Test
  void it_says_what_the_readme_shows() throws IOException {
    String[] arguments = COMMAND.replaceFirst("kapscreen ", "").split(" ", -1);

    Program.Run run = new Program(home, arguments).run().exits(1);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(example());
  }

  /** What the README shows below the command. */
  private static String example() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("\n$ " + COMMAND + "\n") + COMMAND.length() + 4;
    return readme.substring(begin, readme.indexOf("```\n", begin));
  }

  @Test
  void the_same_version_needs_no_attention() {
    new Program(home, "compare", "kap-candidacy", "kap-candidacy")
        .run()
        .exits(0)
        .prints("Changes of meaning: 0", "0 otherwise");
  }
}
