package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;
import static org.kapscreen.it.Program.HEALTHY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screenings that broke off. */
class DraftTest {
  @TempDir Path home;
  private Path questionnaire;

  @BeforeEach
  void a_practice_with_a_questionnaire_of_its_own() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".config/kapscreen/questionnaires"));
    questionnaire = Files.copy(FIRST_LOOK, folder.resolve("first-look.yaml"));
  }

  private Program kapscreen(String... arguments) {
    return new Program(home, arguments);
  }

  private void breakOff() {
    kapscreen("take", "first-look", "--reference", "0417")
        .reading("no", "yes", "118")
        .run()
        .exits(65);
  }

  private Path drafts() {
    return home.resolve(".local/state/kapscreen/drafts");
  }

  private Path draft() throws IOException {
    try (var files = Files.list(drafts())) {
      return files.filter(f -> f.toString().endsWith(".draft")).findFirst().orElseThrow();
    }
  }

  @Test
  void several_drafts_are_listed_without_any_answer() {
    breakOff();
    kapscreen("take", "first-look", "--reference", "0418").reading("no").run().exits(65);

    Program.Run run = kapscreen("resume").run().exits(0);

    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(l -> l.matches(".*first-look  began .*answered"));
    assertThat(run.out().replaceAll("-\\d{8}-\\d{6}-\\w+", "-STARTED"))
        .contains("3 answered", "1 answered")
        .doesNotContain("118");
  }

  @Test
  void only_the_owner_can_read_what_is_kept() throws IOException {
    breakOff();

    try (var files = Files.walk(home.resolve(".local"))) {
      assertThat(files.filter(f -> !f.equals(home.resolve(".local"))))
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .as(file.toString())
                      .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }
  }

  @Test
  void it_goes_on_with_the_questionnaire_that_it_began_with() throws IOException {
    breakOff();
    Files.writeString(
        questionnaire,
        Files.readString(questionnaire)
            .replace("version: 1.0.0", "version: 1.1.0")
            .replace("id: passive-hope", "id: hope")
            .replace("ask: What was the top number?", "ask: What was the upper number?"));

    Program.Run run = kapscreen("resume").reading("76", "3", "1").run().exits(0);

    run.says("first-look has changed since (1.0.0 -> 1.1.0)", "questions changed systolic");
    run.says("new flags hope", "flags taken out passive-hope", "goes on with version 1.0.0");
  }

  @Test
  void without_the_questionnaire_that_it_began_with_it_asks_before_it_goes_on_with_todays()
      throws Exception {
    breakOff();
    Files.writeString(
        questionnaire,
        Files.readString(questionnaire)
            .replace("version: 1.0.0", "version: 2.0.0")
            .replace("range: 70..260", "range: 150..260"));
    deleteCopies();

    kapscreen("resume").reading("76", "3", "1").run().exits(65).says("--questionnaire FILE");
    try (Typist nurse = new Typist(home, 80, Map.of("NO_COLOR", "1"), "resume")) {
      nurse.sees("systolic.");
      nurse.sees("Type yes");
      nurse.types("yes");
      nurse.sees("What was the top number?");
      nurse.answers("> ", "stop");
      nurse.sees("kapscreen resume");
    }
    assertThat(Program.filesIn(drafts())).anyMatch(name -> name.endsWith(".draft.aside"));
  }

  private void deleteCopies() throws IOException {
    try (var files = Files.walk(drafts().resolve("questionnaires"))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void a_damaged_draft_is_never_used_and_the_state_before_is_offered() throws IOException {
    breakOff();
    byte[] bytes = Files.readAllBytes(draft());
    bytes[bytes.length / 2] ^= 1;
    Files.write(draft(), bytes);

    kapscreen("resume").run().exits(65).says("is damaged", "--earlier");
    kapscreen("resume", "--earlier")
        .reading("118", "76", "3", "1")
        .run()
        .exits(0)
        .says("Welcome back. 2 answers are here");
  }

  @Test
  void it_is_removed_for_good_only_after_a_yes() throws IOException {
    breakOff();

    kapscreen("resume", "--discard").reading("no").run().exits(1).says("It was not removed.");
    kapscreen("resume", "--discard").reading("yes").run().exits(0).says("Removed.");
    assertThat(Program.filesIn(drafts())).containsExactly("questionnaire.yaml");
  }

  @Test
  void whoever_comes_second_is_told_who_has_it_open() throws Exception {
    breakOff();
    try (Typist first = new Typist(home, 80, Map.of("NO_COLOR", "1"), "resume")) {
      first.sees("> ");

      kapscreen("resume")
          .reading("76", "3", "1")
          .run()
          .exits(75)
          .says("is open in process ", "since ");
    }
  }

  @Test
  void the_staff_at_the_keyboard_stand_beside_each_answer_and_change() throws IOException {
    Program.Run run =
        kapscreen("take", "first-look", "--staff", "KE")
            .reading("no", "yes", "118", "back", "121", "76", "3", "1")
            .run()
            .exits(0);

    String response =
        Files.readString(home.resolve("work").resolve(run.file(".response.json").toString()));
    assertThat(response)
        .containsPattern("\"number\" : 121,\\s+\"at\" : \"[^\"]+\",\\s+\"by\" : \"KE\"");
    assertThat(response)
        .containsPattern(
            "\"history\" : \\[ \\{\\s+\"at\" : \"[^\"]+\",\\s+\"by\" : \"KE\",\\s+\"state\" : \"answered\",\\s+\"number\" : 118");
  }

  @Test
  void a_crash_between_the_two_files_is_healed_by_going_on() throws IOException {
    breakOff();
    Path half = home.resolve("work").resolve(name() + ".response.json");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "left by a crash");

    kapscreen("resume").reading("76", "3", "1").run().exits(0);

    assertThat(Files.readString(half)).startsWith("{");
  }

  private String name() throws IOException {
    String file = draft().getFileName().toString();
    return file.substring(0, file.length() - ".draft".length());
  }

  @Test
  void with_a_key_nothing_readable_is_written_but_the_draft() throws IOException {
    String key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    Program.Run run =
        kapscreen("take", "first-look", "--encrypt-to", key).reading(HEALTHY).run().exits(0);

    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.endsWith(".age"));
    assertThat(Program.filesIn(home.resolve("work"))).allMatch(name -> name.endsWith(".age"));
    assertThat(
            Files.readString(
                home.resolve("work").resolve(run.file(".response.json.age").toString()),
                java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1\n")
        .doesNotContain("first-look");
  }

  @Test
  void a_key_that_is_none_is_refused_before_the_first_question() {
    kapscreen("take", "first-look", "--encrypt-to", "age1nobody")
        .reading(HEALTHY)
        .run()
        .exits(2)
        .says("expected a public age key");
  }

  @Test
  void what_is_encrypted_is_not_printed_in_the_clear() {
    String key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    kapscreen("take", "first-look", "--encrypt-to", key, "--json")
        .reading(HEALTHY)
        .run()
        .exits(2)
        .says("in the clear");
  }
}
