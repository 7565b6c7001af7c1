package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;
import static org.kapscreen.it.Program.HEALTHY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from a pipe, one a line. */
class PipeTest {
  @TempDir Path home;

  private Program take(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "take";
    all[1] = FIRST_LOOK.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return new Program(home, all);
  }

  private Path work(String name) {
    return home.resolve("work").resolve(name);
  }

  @Test
  void a_screening_leaves_a_response_and_a_summary_and_no_draft() throws IOException {
    Program.Run run = take("--reference", "0417").reading(HEALTHY).run().exits(0);

    Path response = work(run.file(".response.json").toString());
    Path summary = work(run.file(".summary.txt").toString());
    assertThat(run.out().lines()).hasSize(2);
    assertThat(response.getFileName().toString()).startsWith("0417-");
    assertThat(Files.readString(response)).contains("\"disposition\" : \"consult\"");
    assertThat(Files.readString(summary)).contains("NEXT STEP: [CONSULT] Talk with the NP");
    assertThat(Program.filesIn(home.resolve(".local"))).containsExactly("questionnaire.yaml");
  }

  @Test
  void every_file_is_for_its_owner_alone() throws IOException {
    Program.Run run = take("--out", "new/folder").reading(HEALTHY).run().exits(0);

    for (String ending : new String[] {".response.json", ".summary.txt"}) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(work(run.file(ending).toString()))))
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work("new/folder"))))
        .isEqualTo("rwx------");
  }

  @Test
  void an_urgent_answer_ends_with_4_and_the_notice_is_said() {
    take()
        .reading("yes", "no", "3", "1")
        .run()
        .exits(4)
        .says("STOP - READ THIS NOW", "988", "Nobody is at the keyboard");
  }

  @Test
  void answers_that_run_out_end_with_65_and_the_draft_is_kept() throws IOException {
    take("--reference", "0417")
        .reading("no", "yes", "118")
        .run()
        .exits(65)
        .says("line 3 of the answers, question diastolic: the answers ran out", "kapscreen resume");

    assertThat(Program.filesIn(home.resolve(".local/state/kapscreen/drafts")))
        .anyMatch(name -> name.startsWith("0417-"));
    assertThat(Program.filesIn(home.resolve("work"))).isEmpty();
  }

  @Test
  void what_is_no_answer_is_named_by_line_and_question_and_never_quoted() {
    Program.Run run = take().reading("no", "maybe-canary").run().exits(65);

    assertThat(run.err())
        .contains("line 2 of the answers, question bp-known")
        .doesNotContain("canary");
  }

  @Test
  void more_lines_than_questions_are_an_error() {
    String[] more = Arrays.copyOf(HEALTHY, HEALTHY.length + 1);
    more[HEALTHY.length] = "1";

    take().reading(more).run().exits(65).says("more lines than questions");
  }

  @Test
  void a_draft_is_resumed_with_the_rest_of_the_answers() {
    take("--reference", "0417").reading("no", "yes", "118").run().exits(65);

    new Program(home, "resume", "--questionnaire", FIRST_LOOK.toString())
        .reading("76", "3", "1")
        .run()
        .exits(0)
        .says("Welcome back. 3 answers are here")
        .prints(".summary.txt");
  }

  @Test
  void with_json_the_response_is_all_that_stands_on_standard_output() {
    Program.Run run = take("--json").reading(HEALTHY).run().exits(0);

    assertThat(run.out()).startsWith("{\n").endsWith("}\n").contains("\"questionnaire\"");
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_before_the_first_question() {
    Program.Run run =
        take("--out", "/proc/kapscreen")
            .reading(HEALTHY)
            .run()
            .exits(73)
            .says("/proc/kapscreen", "--out");

    assertThat(run.err()).doesNotContain("danger");
  }

  @Test
  void a_reference_that_could_be_a_name_with_a_blank_is_refused() {
    take("--reference", "Ada Example")
        .reading(HEALTHY)
        .run()
        .exits(2)
        .says("never a person's name");
  }

  @Test
  void there_is_no_colour_in_a_pipe_unless_it_is_forced() {
    assertThat(take().reading(HEALTHY).run().exits(0).err()).doesNotContain("\u001b");
    assertThat(take().with("CLICOLOR_FORCE", "1").reading(HEALTHY).run().exits(0).err())
        .contains("\u001b[1m");
    assertThat(
            take()
                .with("CLICOLOR_FORCE", "1")
                .with("NO_COLOR", "1")
                .reading(HEALTHY)
                .run()
                .exits(0)
                .err())
        .doesNotContain("\u001b");
  }

  @Test
  void accents_come_through_in_any_locale() throws IOException {
    Path questionnaire = Files.createDirectories(home.resolve("Fragebögen")).resolve("é.yaml");
    Files.writeString(
        questionnaire, Files.readString(FIRST_LOOK).replace("A first look", "Ein erster Blick, é"));

    new Program(home, "take", questionnaire.toString())
        .with("LC_ALL", "C")
        .reading(HEALTHY)
        .run()
        .exits(0)
        .says("Ein erster Blick, é");
  }

  @Test
  void the_summary_is_written_again_and_explained() {
    Program.Run run = take().reading("no", "yes", "160", "76", "3", "1").run().exits(0);
    String response = run.file(".response.json").toString();
    String questionnaire = FIRST_LOOK.toString();

    new Program(home, "summary", response, "-q", questionnaire, "--format", "md")
        .run()
        .exits(0)
        .prints("# ", "High blood pressure reading");
    new Program(home, "explain", response, "high-reading", "-q", questionnaire)
        .run()
        .exits(0)
        .prints("RAISED", "160 mmHg", "first-look.yaml:");
    new Program(home, "explain", response, "high-raeding", "-q", questionnaire)
        .run()
        .exits(2)
        .says("there is no flag high-raeding", "Did you mean 'high-reading'?");
  }

  @Test
  void a_response_from_a_pipe_is_never_on_the_disk() throws IOException {
    Program.Run run = take().reading("no", "yes", "160", "76", "3", "1").run().exits(0);
    String response = Files.readString(work(run.file(".response.json").toString()));

    new Program(home, "summary", "-", "-q", FIRST_LOOK.toString())
        .reading(response)
        .run()
        .exits(0)
        .prints("High blood pressure reading");
  }

  @Test
  void an_encrypted_response_is_told_from_a_damaged_one() throws IOException {
    Files.createDirectories(work(""));
    Files.writeString(work("a.response.json.age"), "age-encryption.org/v1\n");

    new Program(home, "explain", "a.response.json.age")
        .run()
        .exits(65)
        .says("a.response.json.age is encrypted", "age -d -i KEY-FILE");
  }

  @Test
  void results_that_cannot_be_written_end_with_74() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", "'" + Program.LAUNCHER + "' --help >/dev/full")
            .redirectError(home.resolve("stderr").toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(74);
    assertThat(Files.readString(home.resolve("stderr"))).contains("could not be written");
  }
}
