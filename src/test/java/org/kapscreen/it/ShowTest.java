package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapscreen show}, in every way. */
class ShowTest {
  @TempDir Path home;

  private Program.Run show(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "show";
    command[1] = FIRST_LOOK.toString();
    System.arraycopy(options, 0, command, 2, options.length);
    return new Program(home, command).run().exits(0);
  }

  @Test
  void the_outline_of_the_shipped_questionnaire_fits_80_columns() {
    Program.Run run = new Program(home, "show").run().exits(0).prints("[NOT NOW] aneurysm");

    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_script_tells_how_long_the_call_of_the_healthy_person_takes() {
    show("--script").prints("Only if bp known is \"Yes\"", "6 questions, about 15 keystrokes");
  }

  @Test
  void an_empty_answer_sheet_has_a_column_for_each_question() {
    assertThat(show("--sheet", "csv").out())
        .isEqualTo(
            "reference,danger-now,bp-known,systolic,diastolic,between-sessions,done-for-me\r\n");
  }

  @Test
  void the_chart_is_drawn_in_two_languages() {
    show("--chart", "mermaid").prints("flowchart LR");
    show("--chart", "svg").prints("<svg", "</svg>");
  }

  @Test
  void what_a_practice_commits_to_is_a_list_to_hand_out() {
    Program.Run run =
        new Program(home, "show", "practice-commitment", "--commitments").run().exits(0);

    run.prints("This is our half", "- A trained person stays with you", "Ask: Kim Erison");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_list_to_hand_out_can_be_had_in_spanish() {
    Program.Run run =
        new Program(home, "show", "practice-commitment", "--commitments", "--language", "es")
            .run()
            .exits(0);

    run.prints("Esta es nuestra mitad", "Pregunte a: Kim Erison, enfermera practicante", "AYUDA");
    assertThat(run.out()).doesNotContain("This is our half", "Ask:", "A trained person");
  }

  @Test
  void only_the_list_to_hand_out_has_a_language() {
    new Program(home, "show", "--script", "--language", "es")
        .run()
        .exits(2)
        .says("--language goes with --commitments only");
  }

  @Test
  void only_a_practice_has_commitments() {
    new Program(home, "show", "--commitments").run().exits(2).says("does not ask a practice");
  }

  @Test
  void the_outline_tells_how_long_it_takes() {
    new Program(home, "show", "kap-prescreen").run().exits(0).prints("and about 3 minutes");
  }

  @Test
  void one_thing_is_shown_at_a_time() {
    new Program(home, "show", "--script", "--sheet", "csv").run().exits(2).says("choose one");
  }

  @Test
  void a_reader_that_wants_no_more_is_no_fault_to_be_told_of() throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", "'" + Program.LAUNCHER + "' show 2>err | head -1")
            .directory(home.toFile())
            .start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();

    assertThat(out).isEqualTo("Ketamine Assisted Psychotherapy - candidacy screening\n");
    assertThat(home.resolve("err")).isEmptyFile();
  }
}
