package org.kapscreen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors and code hosts read. */
class SarifReportTest {
  private static final String SCHEMA = "src/test/resources/org/kapscreen/report/sarif.schema.json";

  private static JsonNode sarif(CheckedFile... files) {
    try {
      return new ObjectMapper().readTree(SarifReport.of("1.0.0", List.of(files)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode results(CheckedFile... files) {
    return sarif(files).at("/runs/0/results");
  }

  static List<CheckedFile> everything() {
    return List.of(
        new CheckedFile.Broken(CheckedClinic.FILE, CheckedClinic.problems()),
        CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.noCases()),
        CheckedClinic.sound(CheckedClinic.found(), CheckedClinic.brokenCases()),
        CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.failed()),
        CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.unnoticed()));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void every_report_has_the_shape_of_the_standard(CheckedFile file) throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of(SCHEMA)));
    assertThat(schema.validate(sarif(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void every_result_points_to_its_rule(CheckedFile file) {
    JsonNode run = sarif(file).at("/runs/0");
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty();
    }
  }

  @Test
  void a_problem_stands_at_its_place_with_what_to_do() {
    JsonNode result =
        results(new CheckedFile.Broken(CheckedClinic.FILE, CheckedClinic.problems())).get(0);
    assertThat(result.get("ruleId").asText()).isEqualTo("unknown-word");
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).endsWith("Did you mean 'on'?");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("my%20q/clinic.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(7);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(9);
  }

  @Test
  void an_accepted_finding_is_suppressed_with_its_reason() {
    JsonNode results = results(CheckedClinic.sound(CheckedClinic.found(), CheckedClinic.noCases()));
    assertThat(results)
        .extracting(result -> result.at("/suppressions/0/justification").asText())
        .containsExactly("", "It is there to be read.", "");
    assertThat(results.get(1).at("/suppressions/0/kind").asText()).isEqualTo("inSource");
  }

  @Test
  void a_finding_brings_its_witness() {
    JsonNode person =
        results(CheckedClinic.sound(CheckedClinic.found(), CheckedClinic.noCases()))
            .at("/0/properties/witness/0");
    assertThat(person.at("/answers/age").asInt()).isEqualTo(17);
    assertThat(person.at("/answers/drinks/state").asText()).isEqualTo("not-sure");
    assertThat(person.get("disposition").asText()).isEqualTo("not-now");
  }

  @Test
  void a_failed_case_and_a_flag_that_no_case_raises_are_results() {
    JsonNode results =
        results(CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.failed()));
    assertThat(results)
        .extracting(result -> result.get("ruleId").asText())
        .startsWith("case-failed")
        .contains("flag-never-raised");
    assertThat(results.at("/0/message/text").asText()).contains("expected consult, found not-now");
  }

  @Test
  void cases_are_counted() {
    JsonNode run =
        sarif(CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.failed()))
            .at("/runs/0");
    assertThat(run.at("/properties/files/0/counts/cases").asInt()).isEqualTo(1);
  }

  @Test
  void a_mistake_that_no_case_notices_is_a_result() {
    assertThat(
            results(CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.unnoticed())))
        .extracting(result -> result.get("ruleId").asText())
        .contains("mistake-unnoticed");
  }

  @Test
  void nothing_in_a_report_steers_a_terminal() {
    String text =
        SarifReport.of(
            "1.0.0", List.of(new CheckedFile.Broken(CheckedClinic.FILE, CheckedClinic.problems())));
    assertThat(Stream.of(text.split("\n", -1))).allMatch(line -> line.matches("[ -~]*"));
  }
}
