package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says stands in the draft, the response and the summary, and nowhere else. */
class CanaryTest {
  @TempDir Path folder;
  private Practice practice;
  private Script script;

  @BeforeEach
  void a_questionnaire_that_asks_for_words() throws IOException {
    practice = Practice.in(folder.resolve("practice"));
    script = new Script(Canaries.questionnaire(folder), Canaries.lines(), Map.of());
  }

  private Sitting atTheLastQuestion() throws Exception {
    Sitting sitting = Sitting.begin(practice, practice.take(script), script.linesAfter(0));
    sitting.sees("How often?");
    return sitting;
  }

  @Test
  void while_it_runs_the_system_shows_none_of_it() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc");
    try (Sitting sitting = atTheLastQuestion()) {
      Path process = Path.of("/proc", Long.toString(sitting.pid()));
      for (String file : List.of("cmdline", "environ", "comm", "status")) {
        String shown = Files.readString(process.resolve(file), ISO_8859_1);
        assertThat(Canaries.in(shown)).as(file).isEmpty();
      }
      assertThat(Files.readString(process.resolve("cmdline"), ISO_8859_1)).contains("cli.Main");
      Path performance =
          Path.of("/tmp/hsperfdata_" + System.getProperty("user.name"), sitting.pid() + "");
      assertThat(performance).doesNotExist();
      onlyTheDraftHasThem();
    }
  }

  private void onlyTheDraftHasThem() throws IOException {
    assertThat(Canaries.filesWith(practice.home()))
        .isNotEmpty()
        .allMatch(file -> file.startsWith(practice.drafts()))
        .allMatch(file -> file.toString().matches(".*\\.draft(\\.1)?"));
  }

  @Test
  void an_answer_that_does_not_fit_is_quoted_nowhere() throws Exception {
    try (Sitting sitting = atTheLastQuestion()) {
      String before = sitting.screen();
      sitting.types(Canaries.WRONG);
      sitting.typesNoMore();
      assertThat(sitting.exitCode()).isEqualTo(65);
      String after = sitting.screen().substring(before.length());
      assertThat(after)
          .contains("question number")
          .satisfies(said -> assertThat(Canaries.in(said)).isEmpty());
      assertThat(sitting.output()).isEmpty();
      onlyTheDraftHasThem();
      assertThat(Canaries.filesWith(practice.home()))
          .noneMatch(file -> contentOf(file).contains(Canaries.WRONG));
    }
    try (Sitting list = Sitting.whole(practice, practice.resume("--questionnaire", "nowhere"))) {
      assertThat(Canaries.in(list.screen() + list.output())).isEmpty();
    }
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_crash_of_java_itself_leaves_no_report_with_it() throws Exception {
    try (Sitting sitting = atTheLastQuestion()) {
      new ProcessBuilder("kill", "-SEGV", Long.toString(sitting.pid())).start().waitFor();
      assertThat(sitting.exitCode()).isNotZero();
      assertThat(Canaries.in(sitting.output())).isEmpty();
      onlyTheDraftHasThem();
      try (var files = Files.list(practice.home().resolve("work"))) {
        assertThat(files).as("no report, no memory image").isEmpty();
      }
    }
  }

  @Test
  void the_finished_files_have_it_and_nothing_else() throws Exception {
    try (Sitting sitting = atTheLastQuestion()) {
      sitting.types("3");
      sitting.typesNoMore();
      assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
      assertThat(Canaries.in(sitting.output())).isEmpty();
    }
    List<Path> files = Canaries.filesWith(practice.home());
    assertThat(files)
        .isNotEmpty()
        .allMatch(file -> file.startsWith(practice.out()))
        .allMatch(file -> file.toString().matches(".*\\.(response\\.json|summary\\.txt)"));
    String response =
        contentOf(
            files.stream().filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow());
    assertThat(Canaries.in(response)).hasSize(Canaries.all().size() - 1);
    Rounds.say(
        "%d planted words: nowhere but in draft, response and summary"
            .formatted(Canaries.all().size()));
  }
}
