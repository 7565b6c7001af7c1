package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first call, and the full form after it: {@code kapscreen take --continue}. */
class ContinueTest {
  @TempDir Path home;
  private Path first;

  @BeforeEach
  void a_first_call() {
    Program.Run run =
        kapscreen("take", "kap-prescreen", "-c", "phone", "-r", "0417", "--staff", "KE")
            .reading(
                "(248) 555-0142",
                "12 Elm Street",
                "y",
                "52",
                "none",
                "n",
                "n",
                "n",
                "n",
                "n",
                "none",
                "n",
                "none",
                "n",
                "very true",
                "not true")
            .run()
            .exits(0);
    first = home.resolve("work").resolve(run.file(".response.json").toString());
  }

  private Program kapscreen(String... arguments) {
    return new Program(home, arguments);
  }

  /** What the full form still asks of a healthy person, in its order. */
  private static List<String> rest() {
    List<String> answers = new ArrayList<>(List.of("none", "n", "3"));
    answers.addAll(Collections.nCopies(7, "n")); // pressure, brain, body, bladder, breath, size
    answers.addAll(List.of("n", "n", "none", "never", "n", "none", "never", "n", "none", "none"));
    answers.addAll(List.of("1 3", "1 2", "n", "not true"));
    answers.addAll(Collections.nCopies(15, "mostly"));
    answers.addAll(List.of("1", "1", "1", "y", "1", "2", "Walk the dog again.", "How long is it?"));
    return answers;
  }

  private String text(Program.Run run, String ending) throws IOException {
    return Files.readString(home.resolve("work").resolve(run.file(ending).toString()));
  }

  @Test
  void whoever_goes_on_is_not_asked_twice_and_the_page_says_where_the_answers_come_from()
      throws IOException {
    List<String> answers = new ArrayList<>(List.of("myself"));
    answers.addAll(rest());

    Program.Run run =
        kapscreen("take", "--continue", first.toString())
            .reading(answers.toArray(new String[0]))
            .run()
            .exits(0)
            .says("16 answers to kap-prescreen 1.1.0 of", "are taken over and not asked again");

    assertThat(run.err()).doesNotContain("How old are you?", "Do you have any of these right now?");
    assertThat(text(run, ".summary.txt").replaceAll("\\s+", " "))
        .contains("Reference 0417, age 52 years, screened by phone")
        .contains("16 answers come from kap-prescreen 1.1.0 of")
        .contains("TAKEN OVER 16 answers as they were given to kap-prescreen 1.1.0 (SHA-256")
        .contains("NEXT STEP: [CONSULT]");
    assertThat(text(run, ".response.json")).contains("\"taken-over\"", "\"by\" : \"KE\"");
    String response = run.file(".response.json").toString();
    kapscreen("verify", home.resolve("work").resolve(response).toString())
        .run()
        .exits(0)
        .prints("as written: 1");
  }

  @Test
  void a_call_that_is_killed_goes_on_with_what_was_taken_over() throws Exception {
    try (Typist nurse =
        new Typist(home, 80, Map.of("NO_COLOR", "1"), "take", "--continue", first.toString())) {
      nurse.sees("are taken over");
      nurse.sees("Who are you answering for?");
      nurse.answers("> ", "1");
      nurse.sees("Recorded: Myself");
    }

    Program.Run run = kapscreen("resume").reading(rest().toArray(new String[0])).run().exits(0);

    assertThat(run.err()).contains("Welcome back").doesNotContain("How old are you?");
    assertThat(text(run, ".summary.txt")).contains("16 answers come from kap-prescreen 1.1.0");
  }

  @Test
  void two_people_are_not_mixed() {
    kapscreen("take", "--continue", first.toString(), "-r", "0418")
        .run()
        .exits(2)
        .says("another reference");
  }

  @Test
  void what_was_changed_by_hand_is_not_gone_on_from() throws IOException {
    Files.writeString(first, Files.readString(first).replace("\"number\" : 52", "\"number\" : 25"));

    Program.Run run = kapscreen("take", "--continue", first.toString()).run().exits(65);

    run.says("it was changed by hand, or damaged");
    assertThat(run.err().replace(first.toString(), "RESPONSE")).doesNotContain("25");
  }

  @Test
  void an_earlier_version_of_the_same_form_is_gone_on_from() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/kapscreen/questionnaires"));
    Path file = Files.copy(Program.FIRST_LOOK, folder.resolve("first-look.yaml"));
    Program.Run old =
        kapscreen("take", "first-look", "-r", "0417").reading(Program.HEALTHY).run().exits(0);
    Files.writeString(
        file,
        Files.readString(file)
            .replace("version: 1.0.0", "version: 1.1.0")
            .replace("id: somewhat-true", "id: half-true"));

    kapscreen("take", "first-look", "--continue", old.file(".response.json").toString())
        .run()
        .says("4 answers to first-look 1.0.0", "I expect to do work between sessions.");
  }

  @Test
  void a_draft_is_no_finished_response() throws IOException {
    kapscreen("take", "kap-prescreen").reading("52").run().exits(65);
    Path drafts = home.resolve(".local/state/kapscreen/drafts");
    try (var files = Files.list(drafts)) {
      Path draft = files.filter(f -> f.toString().endsWith(".draft")).findFirst().orElseThrow();
      kapscreen("take", "--continue", draft.toString()).run().exits(65).says("cannot be used");
    }
  }
}
