package org.kapscreen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapscreen compare}: exit codes, files, and what stops it. */
class CompareCommandTest {
  private static final Path FIRST_LOOK =
      Path.of("src/test/resources/org/kapscreen/it/first-look.yaml");
  @TempDir Path folder;
  private String older = "";

  @BeforeEach
  void the_first_look() throws IOException {
    older = Files.copy(FIRST_LOOK, folder.resolve("old.yaml")).toString();
  }

  private String newer(String from, String to) throws IOException {
    String text = Files.readString(FIRST_LOOK);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("new.yaml"), text.replace(from, to), UTF_8).toString();
  }

  private void cases(String file, String from, String to) throws IOException {
    String text = Files.readString(FIRST_LOOK.resolveSibling("first-look.cases.yaml"));
    Files.writeString(folder.resolve(file), text.replace(from, to), UTF_8);
  }

  private String response(String name, String questionnaire) throws IOException {
    String json =
        """
        {
          "format" : 1,
          "questionnaire" : {"id" : "%s", "version" : "1.0.0", "sha256" : "00"},
          "program" : "1.0.0",
          "channel" : "self",
          "language" : "en",
          "started" : "2026-05-04T14:10:00Z",
          "entries" : [ {"question" : "systolic", "state" : "answered", "number" : 157} ],
          "interruptions" : [ ]
        }
        """;
    return Files.writeString(folder.resolve(name), json.formatted(questionnaire), UTF_8).toString();
  }

  private static void ends(Invocation ran, ExitCode code) {
    assertThat(ran.exitCode()).as("%s%n%s", ran.out(), ran.err()).isEqualTo(code.code());
  }

  @Test
  void the_same_questionnaire_needs_no_attention() {
    Invocation ran = Invocation.of("compare", older, older);

    ends(ran, ExitCode.DONE);
    assertThat(ran.out()).contains("Changes of meaning: 0", "Changes of wording only: 0");
  }

  @Test
  void another_limit_is_told_with_the_cases_it_concerns() throws IOException {
    cases("new.cases.yaml", "", "");

    Invocation ran = Invocation.of("compare", older, newer(">= 160", ">= 150"));

    ends(ran, ExitCode.ATTENTION);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("flag high-reading: raised now if: systolic is 150 or more")
        .contains("6 cases: 5 the same, 1 otherwise (consult -> clearance: 1).")
        .contains("just-below-high: Her last reading was just below the limit.")
        .contains("OLD: consult -> NEW: clearance", "flag high-reading: clear -> raised");
  }

  @Test
  void cases_that_fit_the_other_version_only_are_put_to_both() throws IOException {
    cases("new.cases.yaml", "", "");

    Invocation ran = Invocation.of("compare", older, newer("id: passive-hope", "id: magic-pill"));

    assertThat(ran.out()).contains("flag passive-hope: raised -> not there");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void cases_that_fit_neither_version_are_left_out_and_said() throws IOException {
    cases("old.cases.yaml", "systolic: 118", "pulse: 70");

    Invocation ran = Invocation.of("compare", older, older);

    ends(ran, ExitCode.DONE);
    assertThat(ran.err()).contains("old.cases.yaml fits neither version");
  }

  @Test
  void every_response_of_a_folder_is_put_to_both() throws IOException {
    response("0417.response.json", "first-look");
    response("0418.response.json", "another");
    Files.writeString(folder.resolve("0419.response.json"), "{\"number\" : 157");
    Files.writeString(folder.resolve("0420.response.json.age"), "age");

    Invocation ran = Invocation.of("compare", older, newer(">= 160", ">= 150"), folder.toString());

    ends(ran, ExitCode.ATTENTION);
    assertThat(ran.out().replace(folder.toString(), "").replaceAll("\\s+", " "))
        .contains("4 responses: 0 the same, 1 otherwise (discuss -> clearance: 1), 3 cannot be")
        .contains("flag high-reading: unresolved -> raised")
        .contains("it is a response to another questionnaire, another", "is encrypted")
        .doesNotContain("157");
  }

  @Test
  void a_response_that_cannot_be_read_needs_attention() throws IOException {
    Invocation ran =
        Invocation.of("compare", older, older, response("0418.response.json", "another"));

    ends(ran, ExitCode.ATTENTION);
  }

  @Test
  void scripts_get_one_document() throws IOException {
    Invocation ran = Invocation.of("compare", "--json", older, newer(">= 160", ">= 150"));

    ends(ran, ExitCode.ATTENTION);
    assertThat(ran.out())
        .startsWith("{\n")
        .endsWith("}\n")
        .contains("\"needs-attention\" : true", "\"kind\" : \"meaning\"", "new.yaml:97:5\"");
  }

  @Test
  void a_questionnaire_with_problems_cannot_be_compared() throws IOException {
    Invocation ran =
        Invocation.of("compare", older, newer("active-part: barrier}", "active-part: barier}"));

    ends(ran, ExitCode.BAD_DATA);
    assertThat(ran.err()).contains("Did you mean 'barrier'?");
  }

  @Test
  void a_questionnaire_that_is_not_there_ends_with_66() {
    ends(Invocation.of("compare", older, "nowhere.yaml"), ExitCode.CANNOT_READ);
  }

  @Test
  void two_questionnaires_are_needed() {
    Invocation ran = Invocation.of("compare", older);

    ends(ran, ExitCode.USAGE);
    assertThat(ran.err()).contains("missing argument: NEW");
  }
}
