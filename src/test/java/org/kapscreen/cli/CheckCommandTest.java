package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Path FIRST_LOOK =
      Path.of("src/test/resources/org/kapscreen/it/first-look.yaml");

  @TempDir Path folder;

  private static JsonNode json(Invocation ran) {
    assertThat(ran.err()).isEmpty();
    try {
      return new ObjectMapper().readTree(ran.out());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private String broken() throws IOException {
    return Files.writeString(
            folder.resolve("broken.yaml"),
            Files.readString(FIRST_LOOK).replace("disposition: urgent", "disposition: urgnt"))
        .toString();
  }

  @Test
  void one_document_tells_of_all_files() throws IOException {
    Invocation ran = Invocation.of("check", "--json", FIRST_LOOK.toString(), broken());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.ATTENTION.code());
    JsonNode files = json(ran).get("files");
    assertThat(files)
        .extracting(file -> file.get("attention").asBoolean())
        .containsExactly(false, true);
    assertThat(files.at("/0/cases/counts/cases-as-expected").asInt()).isEqualTo(6);
    assertThat(files.at("/1/problems/0/code").asText()).isEqualTo("unknown-word");
  }

  @Test
  void a_file_in_order_is_a_report_without_results() {
    Invocation ran = Invocation.of("check", "--sarif", FIRST_LOOK.toString());
    assertThat(ran.exitCode()).isZero();
    assertThat(json(ran).at("/runs/0/results")).isEmpty();
  }

  @Test
  void mistakes_that_no_case_notices_are_in_the_report() {
    Invocation ran = Invocation.of("check", "--json", "--mutate", FIRST_LOOK.toString());
    assertThat(json(ran).at("/files/0/cases/mistakes/made").asInt()).isPositive();
  }

  @Test
  void a_file_that_cannot_be_read_leaves_no_half_of_a_report() {
    Invocation ran = Invocation.of("check", "--json", FIRST_LOOK.toString(), "nowhere.yaml");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.CANNOT_READ.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("cannot read nowhere.yaml");
  }

  @Test
  void a_report_is_of_one_kind() {
    Invocation ran = Invocation.of("check", "--json", "--sarif", FIRST_LOOK.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("choose one of --json and --sarif");
  }
}
