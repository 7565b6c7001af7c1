package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapscreen check}, on the shipped questionnaire and on broken ones. */
class CheckTest {
  @TempDir Path home;

  @Test
  void the_shipped_questionnaire_is_without_problems_and_its_cases_hold() {
    new Program(home, "check").run().exits(0).prints("no problems", "otherwise: 0");
  }

  @Test
  void all_problems_of_a_file_are_shown_with_their_places() throws IOException {
    Path broken = home.resolve("broken.yaml");
    Files.writeString(
        broken,
        Files.readString(FIRST_LOOK)
            .replace("active-part: barrier}", "active-part: barier}")
            .replace("disposition: urgent", "disposition: urgnt"));

    Program.Run run = new Program(home, "check", broken.toString()).run().exits(1);

    assertThat(run.out())
        .contains("broken.yaml:54:26", "Did you mean 'urgent'?")
        .contains("Did you mean 'barrier'?", "2 problems found.");
  }

  @Test
  void a_mistake_of_logic_is_shown_with_people_as_in_the_readme() throws IOException {
    Path work = Files.createDirectories(home.resolve("work"));
    Files.writeString(
        work.resolve("draft.yaml"),
        Files.readString(FIRST_LOOK)
            .replace(
                "title: Heart\n    kind: contraindication\n",
                "title: Heart\n    kind: contraindication\n    ask-if: {danger-now: no}\n"));
    Files.copy(
        FIRST_LOOK.resolveSibling("first-look.cases.yaml"), work.resolve("draft.cases.yaml"));
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("draft.yaml:47:13: finding[lost-flag]");

    Program.Run run = new Program(home, "check", "draft.yaml").run().exits(1);

    assertThat(run.out()).contains(readme.substring(begin, readme.indexOf("```\n", begin)));
  }

  @Test
  void a_case_that_comes_out_otherwise_needs_attention() throws IOException {
    Path folder = Files.createDirectories(home.resolve("q"));
    Files.copy(FIRST_LOOK, folder.resolve("first-look.yaml"));
    Files.writeString(
        folder.resolve("first-look.cases.yaml"),
        Files.readString(FIRST_LOOK.resolveSibling("first-look.cases.yaml"))
            .replace("{disposition: clearance, flags: [high-reading]}", "{disposition: consult}"));

    new Program(home, "check", folder.resolve("first-look.yaml").toString())
        .run()
        .exits(1)
        .prints(
            "case high-reading",
            "expected consult, found clearance",
            "as expected: 5, otherwise: 1",
            "RAISED [CLEARANCE]: high-reading");
  }

  @Test
  void the_cases_of_the_shipped_questionnaire_notice_nearly_every_mistake_made_on_purpose() {
    new Program(home, "check", "--mutate").run().exits(0).prints("that a case notices:");
  }

  @Test
  void scripts_read_one_json_document_and_nothing_else() throws IOException {
    Program.Run run = new Program(home, "check", "--json").run().exits(0);

    JsonNode file = new ObjectMapper().readTree(run.out()).at("/files/0");
    assertThat(file.get("attention").asBoolean()).isFalse();
    assertThat(file.at("/questionnaire/id").asText()).isEqualTo("kap-candidacy");
    assertThat(file.at("/cases/counts/cases").asInt()).isGreaterThan(200);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void editors_read_problems_as_sarif() throws IOException {
    Path broken = Files.createDirectories(home.resolve("work")).resolve("broken.yaml");
    Files.writeString(
        broken,
        Files.readString(FIRST_LOOK).replace("active-part: barrier}", "active-part: barier}"));

    Program.Run run = new Program(home, "check", "--sarif", "broken.yaml").run().exits(1);

    JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
    assertThat(result.get("ruleId").asText()).isEqualTo("unknown-band");
    assertThat(result.at("/message/text").asText()).contains("Did you mean 'barrier'?");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("broken.yaml");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_ends_with_66() {
    new Program(home, "check", "nowhere.yaml")
        .run()
        .exits(66)
        .says("cannot read nowhere.yaml: there is no such file or folder");
  }

  @Test
  void a_name_that_is_not_found_lists_those_that_are() {
    Program.Run run = new Program(home, "take", "kap-canddacy").run().exits(66);

    assertThat(run.err()).contains("one of these names: kap-candidacy").doesNotContain("medicines");
  }

  @Test
  void the_practices_own_folder_comes_before_the_shipped_questionnaires() throws IOException {
    Path own = home.resolve(".config/kapscreen/questionnaires/kap-candidacy.yaml");
    Files.createDirectories(own.getParent());
    Files.copy(FIRST_LOOK, own);

    new Program(home, "check").run().exits(0).prints("questions: 6");
  }
}
