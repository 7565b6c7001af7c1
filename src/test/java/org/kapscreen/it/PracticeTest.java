package org.kapscreen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;
import static org.kapscreen.it.Program.HEALTHY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;

/** What the practice answers about itself, and where it shows. */
class PracticeTest {
  @TempDir Path home;
  private Path practice;

  @BeforeEach
  void a_practice_that_still_has_something_to_arrange() {
    List<String> answers = new ArrayList<>(List.of("in place", "being arranged"));
    answers.addAll(Collections.nCopies(17, "in place"));
    answers.addAll(List.of("not sure", "Practice manager", "The manager, by June."));
    Program.Run run =
        kapscreen("take", "practice-commitment").reading(answers.toArray(new String[0])).run();
    practice = home.resolve("work").resolve(run.exits(0).file(".response.json").toString());
  }

  private Program kapscreen(String... arguments) {
    return new Program(home, arguments);
  }

  private String text(Program.Run run, String ending) throws IOException {
    return Files.readString(home.resolve("work").resolve(run.file(ending).toString()));
  }

  private Program takeWith(Path response, String... more) {
    List<String> command =
        new ArrayList<>(List.of("take", FIRST_LOOK.toString(), "--practice", response.toString()));
    command.addAll(List.of(more));
    return kapscreen(command.toArray(new String[0])).reading(HEALTHY);
  }

  private static String words(String page) {
    return page.replaceAll("\\s+", " ");
  }

  @Test
  void what_is_still_to_arrange_stands_on_the_persons_page_and_changes_nothing_else()
      throws IOException {
    Program.Run run = takeWith(practice, "--format", "txt,md").run().exits(0);

    assertThat(words(text(run, ".summary.txt")))
        .contains("What the practice still has to arrange, by its own answers of")
        .contains("Being arranged: Named therapist")
        .contains("Not known: Course and end agreed")
        .contains("NEXT STEP: [CONSULT]");
    assertThat(text(run, ".summary.md")).contains("## PRACTICE");
    assertThat(text(run, ".response.json")).doesNotContain("therapist");
  }

  @Test
  void whoever_stops_is_told_to_give_it_again() throws IOException {
    Program.Run stopped =
        kapscreen("take", FIRST_LOOK.toString(), "--practice", practice.toString())
            .reading(HEALTHY[0])
            .run()
            .exits(65);

    assertThat(stopped.err())
        .containsPattern("kapscreen resume first-look-.* --practice '?" + practice);
    Program.Run resumed =
        kapscreen("resume", "--practice", practice.toString())
            .reading(Arrays.copyOfRange(HEALTHY, 1, HEALTHY.length))
            .run()
            .exits(0);
    assertThat(words(text(resumed, ".summary.txt"))).contains("Being arranged: Named therapist");
  }

  @Test
  void it_can_be_set_once_for_all() throws IOException {
    Path settings = Files.createDirectories(home.resolve(".config/kapscreen"));
    Files.writeString(settings.resolve("settings.yaml"), "format: 1\npractice: " + practice + "\n");

    Program.Run run = kapscreen("take", FIRST_LOOK.toString()).reading(HEALTHY).run().exits(0);

    assertThat(words(text(run, ".summary.txt"))).contains("Being arranged: Named therapist");
    String response = home.resolve("work").resolve(run.file(".response.json")).toString();
    kapscreen("summary", response).run().prints("Being arranged: Named therapist");
  }

  @Test
  void a_persons_response_is_refused() {
    Program.Run person = kapscreen("take", FIRST_LOOK.toString()).reading(HEALTHY).run().exits(0);

    takeWith(person.file(".response.json"))
        .run()
        .exits(65)
        .says("is no response of a practice about itself");
  }

  @Test
  void answers_of_two_years_ago_are_said_to_be_old() throws IOException {
    String now = "\"" + Year.now(ZoneOffset.UTC) + "-";
    String old = "\"" + Year.now(ZoneOffset.UTC).minusYears(2) + "-";
    byte[] open =
        Files.readString(practice)
            .replace(now, old)
            .replaceFirst(",\\n {2}\"seal\" : \"[0-9a-f]+\"", "")
            .getBytes(UTF_8);
    Files.write(
        practice,
        ResponseWriter.sealed(ResponseReader.of("practice", open).response().orElseThrow()));

    Program.Run run = takeWith(practice).run().exits(0).says("more than a year old");

    assertThat(words(text(run, ".summary.txt"))).contains("These answers are more than a year old");
  }

  @Test
  void a_person_is_not_asked_what_the_practice_is() {
    kapscreen("take", "practice-commitment", "--channel", "phone")
        .run()
        .exits(2)
        .says("is not meant for the channel phone");
  }

  @Test
  void the_practices_own_page_reads_like_one() throws IOException {
    Program.Run run = kapscreen("summary", practice.toString()).run().exits(0);

    run.prints(
        "STILL TO ARRANGE (1)", "The practice's own account", "[DISCUSS] No named therapist");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
