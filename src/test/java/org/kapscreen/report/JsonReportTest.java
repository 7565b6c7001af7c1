package org.kapscreen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.Golden;

/** What scripts read. */
class JsonReportTest {
  private static JsonNode json(CheckedFile... files) {
    try {
      return new ObjectMapper().readTree(JsonReport.of("1.0.0", List.of(files)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void findings_come_with_people_who_show_them() {
    Golden.assertSame(
        "report/proofs.json",
        JsonReport.of(
                "1.0.0",
                List.of(CheckedClinic.sound(CheckedClinic.found(), CheckedClinic.brokenCases())))
            .replace(Clinic.questionnaire().sha256(), "..."));
  }

  @Test
  void a_broken_file_has_its_problems() {
    JsonNode json = json(new CheckedFile.Broken(CheckedClinic.FILE, CheckedClinic.problems()));
    assertThat(json.get("attention").asBoolean()).isTrue();
    JsonNode problem = json.at("/files/0/problems/0");
    assertThat(problem.get("code").asText()).isEqualTo("unknown-word");
    assertThat(problem.at("/place/column").asInt()).isEqualTo(7);
    assertThat(problem.get("hint").asText()).isEqualTo("Did you mean 'on'?");
  }

  @Test
  void a_file_in_order_needs_no_attention() {
    JsonNode json =
        json(CheckedClinic.sound(CheckedClinic.nothingFound(), CheckedClinic.noCases()));
    assertThat(json.get("attention").asBoolean()).isFalse();
    assertThat(json.at("/files/0/proofs/proved/0/holds").asInt()).isEqualTo(12);
  }

  @Test
  void what_is_not_proved_needs_attention() {
    JsonNode json = json(CheckedClinic.sound(CheckedClinic.found(), CheckedClinic.noCases()));
    assertThat(json.at("/files/0/attention").asBoolean()).isTrue();
    assertThat(json.at("/files/0/proofs/unknown/0").asText())
        .isEqualTo("One thing was not settled.");
  }

  private static JsonNode cases(CheckedCases cases) {
    return json(CheckedClinic.sound(CheckedClinic.nothingFound(), cases)).at("/files/0/cases");
  }

  @Test
  void cases_are_counted() {
    JsonNode cases = cases(CheckedClinic.failed());
    assertThat(cases.at("/counts/cases").asInt()).isEqualTo(1);
    assertThat(cases.at("/counts/cases-as-expected").asInt()).isZero();
    assertThat(cases.at("/counts/flags-raised").asInt()).isEqualTo(1);
    assertThat(cases.at("/failed/0/id").asText()).isEqualTo("one");
    assertThat(cases.at("/failed/0/differences/0/found").asText()).isEqualTo("not-now");
    assertThat(cases.get("never-raised")).isNotEmpty();
    assertThat(cases.at("/left-out/options").size())
        .isEqualTo(
            cases.at("/counts/options").asInt() - cases.at("/counts/options-chosen").asInt());
  }

  @Test
  void mistakes_that_no_case_notices_are_named() {
    JsonNode mistakes = cases(CheckedClinic.unnoticed()).get("mistakes");
    assertThat(mistakes.get("made").asInt()).isPositive();
    assertThat(mistakes.at("/unnoticed/0/message").asText()).startsWith("no case notices: ");
  }
}
