package org.kapscreen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;

/** What is written for each record, and what a day says about it. */
class ScoredOutputTest {
  private static List<CsvRecord> cells(Batch.Outcome outcome) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(outcome.scored())) {
      return reader.stream().toList();
    }
  }

  @Test
  void no_cell_from_outside_is_taken_for_a_formula() throws IOException {
    for (String begin : List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")) {
      String reference = begin + "SUM(A1:A9)\"";
      Batch.Outcome outcome =
          Batch.clinic()
              .writing(OutputForm.CSV)
              .score("reference,age\n\"" + reference.replace("\"", "\"\"") + "\",52\n");
      assertThat(cells(outcome).get(1).getField(2)).isEqualTo("'" + reference);
      assertThat(Batch.clinic().score("reference,age\n" + begin + "1,52\n").scored())
          .as("JSON runs nothing, and keeps it as it is")
          .contains("\"reference\":\"" + begin + "1\"");
    }
    for (String begin : List.of("\t", "\r", "\n", "\0")) {
      assertThat(CsvWriter.safe(begin + "=1")).startsWith("'");
    }
    assertThat(CsvWriter.safe("0417")).isEqualTo("0417");
    assertThat(CsvWriter.safe("")).isEmpty();
  }

  @Test
  void a_reference_with_everything_in_it_stays_one_cell_and_one_line_of_json() throws IOException {
    String json = "{\"reference\":\"a,b;\\\"c\\\"\\n\\u001b[2Jd\\u2028\",\"age\":52}\n";

    List<CsvRecord> csv = cells(Batch.clinic().writing(OutputForm.CSV).score(json));
    assertThat(csv).hasSize(2);
    assertThat(csv.get(1).getField(2)).isEqualTo("a,b;\"c\"\n\u001b[2Jd\u2028");
    String line = Batch.clinic().score(json).scored();
    assertThat(line.chars().filter(c -> c < ' ')).containsExactly((int) '\n');
  }

  @Test
  void the_columns_are_the_same_for_every_record() throws IOException {
    Batch.Outcome outcome =
        Batch.clinic()
            .writing(OutputForm.CSV)
            .score(
                "reference,age,drinks,per-day,dark-thoughts\n1,52,daily,4,no\n2,,,,yes\n3,,never,,\n");
    List<CsvRecord> csv = cells(outcome);
    assertThat(csv).hasSize(4).allMatch(r -> r.getFieldCount() == csv.get(0).getFieldCount());
    assertThat(csv.get(0).getFields())
        .startsWith("source", "line", "reference", "disposition", "at-least", "could-be")
        .endsWith("active-part-low", "active-part-high", "active-part-band");
  }

  @Test
  void the_urgent_are_named_with_their_line() {
    Batch.Outcome outcome =
        Batch.clinic().score("reference,dark-thoughts,today\n1,no,\n2,yes,yes\n,yes,yes\n");

    assertThat(outcome.urgent())
        .containsExactly(new Urgent(3, Optional.of("2")), new Urgent(4, Optional.empty()));
  }

  @Test
  void answers_on_safety_of_no_known_day_are_stale() {
    Batch.Outcome outcome =
        Batch.clinic().asOf("2026-05-04").score("reference,dark-thoughts,age\n1,no,\n2,,52\n");

    assertThat(outcome.records().get(0)).contains("\"stale\":true");
    assertThat(outcome.records().get(1)).as("says nothing on safety").doesNotContain("stale");
    assertThat(outcome.tally().stale()).isEqualTo(1);
    assertThat(Batch.clinic().score("dark-thoughts\nno\n").scored()).doesNotContain("stale");
  }

  @Test
  void answers_on_safety_are_stale_when_they_are_more_than_a_day_older() {
    String resource =
        "{\"resourceType\":\"QuestionnaireResponse\",\"authored\":\"%s\",\"item\":"
            + "[{\"linkId\":\"dark-thoughts\",\"answer\":[{\"valueBoolean\":false}]}]}\n";
    for (String fresh :
        List.of("2026-05-04T23:00:00Z", "2026-05-03", "2026-05-03T00:00:00-04:00")) {
      assertThat(Batch.clinic().asOf("2026-05-04").score(resource.formatted(fresh)).scored())
          .doesNotContain("stale");
    }
    for (String old : List.of("2026-05-02T23:59:59Z", "2025-05-04")) {
      assertThat(Batch.clinic().asOf("2026-05-04").score(resource.formatted(old)).scored())
          .contains("\"stale\":true");
    }
  }

  @Test
  void a_question_that_is_not_asked_has_no_say_and_no_state_of_a_record_stays_for_the_next() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score(
                """
                reference,dark-thoughts,today,bp-known,systolic,diastolic
                1,no,yes,no,250,140
                2,yes,yes,yes,180,120
                3,,,,,
                4,not-sure,declined,not-sure,,
                5,no,,no,,
                """);

    assertThat(outcome.rejects()).isEmpty();
    assertThat(outcome.records().get(0)).as("stale answers").contains("\"at-least\":\"consult\"");
    assertThat(outcome.records().get(1)).contains("\"disposition\":\"urgent\"");
    assertThat(outcome.records().get(2))
        .contains("\"at-least\":\"consult\"", "\"could-be\":\"urgent\"", "\"raised\":[]");
    assertThat(outcome.records().get(3)).contains("\"could-be\":\"urgent\"", "danger-today");
    assertThat(outcome.records().get(4)).doesNotContain("danger-today", "high-pressure");
  }

  @Test
  void answers_that_contradict_one_another_are_refused_as_in_the_interview() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score("bp-known,systolic,diastolic\nyes,80,120\nyes,,120\nno,80,120\nyes,120,80\n");

    assertThat(outcome.rejects()).containsExactly("2: systolic: does not fit with another answer");
    assertThat(outcome.records()).as("not given or not asked contradicts nothing").hasSize(3);
    assertThat(Clinic.questionnaire().question("systolic").orElseThrow().checks()).isNotEmpty();
  }
}
