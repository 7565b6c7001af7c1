package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerSheet;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.response.Value;

/** Each shape of JSON that answers come in, and what stands in none of them. */
class DocumentsTest {
  private static final String RESOURCE =
      "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[%s]}";

  private static String item(String question, String answers) {
    return "{\"linkId\":\"" + question + "\",\"answer\":[" + answers + "]}";
  }

  private static Batch.Outcome fhir(String items) {
    return Batch.clinic().score(RESOURCE.formatted(items) + "\n");
  }

  private static Answer number(String text) {
    return new Answer.Answered(new Value.Amount(new java.math.BigDecimal(text)));
  }

  private static void isRefused(Batch.Outcome outcome, Refusal why) {
    assertThat(outcome.rejects()).hasSize(1).allMatch(r -> r.endsWith(Batch.words(why)));
  }

  @Test
  void an_array_a_pretty_document_and_lines_are_the_same_records() {
    String lines = "{\"reference\":\"1\",\"age\":52}\n{\"reference\":\"2\",\"age\":\"x\"}\n";
    String array = "[" + lines.strip().replace("\n", ",\n") + "]";
    String pretty =
        """
        [
          {
            "reference": "1",
            "age": 52
          },
          {
            "reference": "2",
            "age": "x"
          }
        ]
        """;
    String odata = "{\"@context\":\"c\",\"value\":" + array + ",\"more\":{\"a\":[1]}}";
    Batch.Outcome expected = Batch.clinic().score(lines);
    assertThat(expected.rejects()).containsExactly("2: age: text where a number is meant");
    for (String export : List.of(array, pretty, odata)) {
      Batch.Outcome outcome = Batch.clinic().score(export);
      assertThat(outcome.responses()).isEqualTo(expected.responses());
      assertThat(outcome.rejected()).isEqualTo(expected.rejected());
    }
    assertThat(Batch.clinic().score(pretty).rejects())
        .containsExactly("6: age: text where a number is meant");
    assertThat(Batch.clinic().score(lines + "\r\n\n" + lines).records()).hasSize(2);
  }

  @Test
  void a_number_that_no_program_can_hold_spoils_no_other_record_of_an_array() {
    Batch.Outcome outcome = Batch.clinic().score("[{\"age\":999999999e99999999999},{\"age\":52}]");

    assertThat(outcome.rejects()).containsExactly("1: age: not a number");
    assertThat(outcome.tally().scored()).isEqualTo(1);
  }

  @Test
  void of_several_records_in_one_line_only_the_rejected_come_back() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score("[{\"age\":52},{\"age\":\"x\"},{\"age\":53},{\"age\":true},{\"age\":54}]");

    assertThat(outcome.records()).hasSize(3);
    assertThat(outcome.rejects()).hasSize(2);
    assertThat(outcome.rejected().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"age\":\"x\",") || line.startsWith("{\"age\":true,"));
  }

  @Test
  void a_filled_in_sheet_is_scored() {
    String sheet =
        AnswerSheet.json(Clinic.questionnaire())
            .replace("\"age\" : null", "\"age\" : 52")
            .replace("\"age\": null", "\"age\": 52");

    assertThat(Batch.clinic().score(sheet).answers().to("age")).isEqualTo(number("52"));
    String csv = AnswerSheet.csv(Clinic.questionnaire());
    assertThat(Batch.clinic().score(csv + ",".repeat(csv.split(",", -1).length - 1)).records())
        .hasSize(1);
  }

  @Test
  void a_bundle_and_lines_of_resources_are_the_same_records() {
    String one = RESOURCE.formatted(item("age", "{\"valueInteger\":52}"));
    String patient = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Invented\"}]}";
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"u\",\"resource\":"
            + one
            + ",\"search\":{\"mode\":\"match\"}},{\"resource\":"
            + patient
            + "}]}";
    Batch.Outcome lines = Batch.clinic().score(one + "\n" + patient + "\n");

    assertThat(lines.tally().leftOut()).isEqualTo(1);
    assertThat(lines.answers().to("age")).isEqualTo(number("52"));
    assertThat(Batch.clinic().score(bundle).responses())
        .usingRecursiveComparison()
        .isEqualTo(lines.responses());
    assertThat(Batch.clinic().score(bundle).tally().leftOut()).isEqualTo(1);
  }

  @Test
  void a_resource_gives_each_type_of_answer_as_it_stands_there() {
    Answers answers =
        fhir(String.join(
                ",",
                item("dark-thoughts", "{\"valueBoolean\":false}"),
                item(
                    "aneurysm",
                    "{\"valueCoding\":{\"system\":\"s\",\"code\":\"no\",\"display\":\"d\"}}"),
                item("age", "{\"valueInteger\":52}"),
                item("weight", "{\"valueQuantity\":{\"value\":70.5,\"unit\":\"kg\"}}"),
                item("reading-day", "{\"valueDate\":\"2026-04-30\"}"),
                item("reason", "{\"valueString\":\"Sleep\"}"),
                item(
                    "medicines",
                    "{\"valueString\":\"lisinopril\"},{\"valueString\":\"oxycodone\"}"),
                item(
                    "support",
                    "{\"valueCoding\":{\"code\":\"family\"}},{\"valueCoding\":{\"code\":\"friends\"}}"),
                item(
                    "drinks",
                    "{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"asked-declined\"}]}"),
                "{\"linkId\":\"works-between\"}"))
            .answers();

    assertThat(answers)
        .isEqualTo(
            withoutStates(
                Clinic.answers(
                    "dark-thoughts: no",
                    "aneurysm: no",
                    "age: 52",
                    "weight: 70.5",
                    "reading-day: 2026-04-30",
                    "reason: Sleep",
                    "medicines: lisinopril, oxycodone",
                    "support: family, friends",
                    "drinks: declined"),
                answers));
  }

  /** The same, with what {@code like} has for questions without an answer. */
  private static Answers withoutStates(Answers answers, Answers like) {
    Answers all = Answers.NONE;
    for (String question : like.byQuestion().keySet()) {
      Answer given = answers.to(question);
      all = all.with(question, given.equals(Answer.UNANSWERED) ? like.to(question) : given);
    }
    return all;
  }

  @Test
  void a_quantity_in_another_unit_or_only_about_is_no_number() {
    isRefused(
        fhir(item("weight", "{\"valueQuantity\":{\"value\":150,\"unit\":\"lb\"}}")),
        Refusal.OTHER_UNIT);
    isRefused(
        fhir(item("weight", "{\"valueQuantity\":{\"value\":150,\"code\":\"[lb_av]\"}}")),
        Refusal.OTHER_UNIT);
    isRefused(
        fhir(item("weight", "{\"valueQuantity\":{\"value\":70,\"comparator\":\"<\"}}")),
        Refusal.NOT_A_NUMBER);
    isRefused(
        fhir(item("weight", "{\"valueQuantity\":{\"value\":\"70\"}}")), Refusal.TEXT_NOT_NUMBER);
    assertThat(
            fhir(item(
                    "systolic",
                    "{\"valueQuantity\":{\"value\":120,\"unit\":\"millimeters of mercury\",\"code\":\"mm[Hg]\"}}"))
                .answers()
                .to("systolic"))
        .isEqualTo(number("120"));
  }

  @Test
  void a_value_of_another_type_is_refused() {
    isRefused(fhir(item("age", "{\"valueString\":\"52\"}")), Refusal.TEXT_NOT_NUMBER);
    isRefused(fhir(item("age", "{\"valueBoolean\":true}")), Refusal.WRONG_TYPE);
    isRefused(fhir(item("age", "{\"valueDecimal\":52.5}")), Refusal.NOT_WHOLE);
    isRefused(fhir(item("age", "{\"valueDecimal\":1e999}")), Refusal.NOT_A_NUMBER);
    isRefused(fhir(item("reason", "{\"valueBoolean\":true}")), Refusal.WRONG_TYPE);
    isRefused(
        fhir(item("drinks", "{\"valueCoding\":{\"display\":\"Never\"}}")), Refusal.WRONG_TYPE);
    isRefused(
        fhir(item("medicines", "{\"valueString\":\"lisinopril\"},{\"valueInteger\":1}")),
        Refusal.WRONG_TYPE);
    isRefused(fhir(item("age", "{\"valueInteger\":52},{\"valueInteger\":53}")), Refusal.WRONG_TYPE);
  }

  @Test
  void a_resource_that_is_none_is_refused_and_the_next_is_scored() {
    List<String> broken =
        List.of(
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[1]}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[[]]}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":{}}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"age\",\"answer\":[1]}]}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"age\",\"answer\":{}}]}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"age\",\"answer\":[{\"extension\":[1]}]}]}",
            "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[]",
            "{\"resourceType\":\"QuestionnaireResponse\"}}",
            "{\"dark-thoughts\":\"yes\",\"age\":52}",
            "[]",
            "7");
    String sound = RESOURCE.formatted(item("age", "{\"valueInteger\":52}"));
    for (String one : broken) {
      Batch.Outcome outcome = Batch.clinic().score(sound + "\n" + one + "\n" + sound + "\n");
      assertThat(outcome.rejects())
          .as(one)
          .containsExactly("2: " + Batch.words(Refusal.NOT_A_RECORD));
      assertThat(outcome.records()).as(one).hasSize(2);
    }
  }

  private static byte[] response(Answers answers) {
    List<Response.Entry> entries = new ArrayList<>();
    for (Question question : Clinic.questionnaire().questions()) {
      entries.add(
          new Response.Entry(
              question.id(),
              answers.to(question.id()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
    return ResponseWriter.bytes(
        new Response(
            new Response.Used("clinic", "1.2.0", "0".repeat(64)),
            "1.0.0",
            Channel.PHONE,
            "en",
            List.of(),
            Optional.of("0417"),
            Optional.empty(),
            Instant.parse("2026-05-04T14:10:00Z"),
            Optional.of(
                new Response.Ending(Response.How.COMPLETED, Instant.parse("2026-05-04T14:20:00Z"))),
            entries,
            List.of(),
            Optional.of(Clinic.screener().assess(answers))));
  }

  @Test
  void a_response_of_an_interview_is_scored_as_it_was_then() {
    Answers answers =
        Clinic.answers(Clinic.WELL, "dark-thoughts: yes", "today: declined", "weight: 70.25");

    Batch.Outcome outcome = Batch.clinic().score(response(answers));

    assertThat(outcome.rejects()).isEmpty();
    assertThat(outcome.responses().get(0).assessment().orElseThrow())
        .isEqualTo(Clinic.screener().assess(answers));
    assertThat(outcome.scored()).contains("\"reference\":\"0417\"");
  }

  @Test
  void what_a_response_calls_not_asked_clears_nothing_that_is_asked_now() {
    Answers answers =
        Clinic.answers(Clinic.WELL)
            .with("aneurysm", Answer.NOT_ASKED)
            .with("dark-thoughts", Answer.NOT_ASKED);

    Batch.Outcome outcome = Batch.clinic().score(response(answers));

    assertThat(outcome.scored())
        .contains("\"could-be\":\"urgent\"", "\"unresolved\":[\"dark-thoughts\"")
        .contains("\"aneurysm\"");
  }

  @Test
  void a_response_to_another_questionnaire_is_refused() {
    String other =
        new String(response(Clinic.answers(Clinic.WELL)), UTF_8)
            .replace("\"id\" : \"clinic\"", "\"id\" : \"another\"");

    isRefused(Batch.clinic().score(other), Refusal.OTHER_QUESTIONNAIRE);
  }

  @Test
  void a_document_that_holds_no_records_is_refused_with_its_line() {
    assertThat(Batch.clinic().refusal("[\n  1\n]".getBytes(UTF_8)))
        .isEqualTo("export:2: here should be an object with answers");
    assertThat(Batch.clinic().refusal("[\n{\"age\":52},\n{\"age\":52\n".getBytes(UTF_8)))
        .isEqualTo("export:4: this is no JSON");
    assertThat(Batch.clinic().score("[]").tally().all()).isZero();
    assertThat(Batch.clinic().refusal(new byte[0])).contains("there is no header");
    assertThat(Batch.clinic().refusal("\n\n".getBytes(UTF_8))).contains("there is no header");
  }

  @Test
  void what_is_too_large_or_too_deep_for_a_record_is_refused() {
    String much = "a".repeat(StreamBlocks.LONGEST_RECORD + 10);
    String many = "{\"reason\":\"a\"},".repeat(StreamBlocks.LONGEST_RECORD / 12);
    String deep = "[".repeat(5_000);
    for (String value : List.of("\"" + much + "\"", "[" + many + "1]", "{\"b\":[" + many + "1]}")) {
      assertThat(Batch.clinic().refusal(("{\n\"reason\":" + value + "}").getBytes(UTF_8)))
          .contains("too long for a record");
    }
    assertThat(Batch.clinic().refusal(("{\n\"reason\":" + deep + "}").getBytes(UTF_8)))
        .isNotEmpty();
    isRefused(
        Batch.clinic().score("{\"age\":52}\n{\"reason\":" + deep + "}\n"), Refusal.NOT_A_RECORD);
    assertThat(Batch.clinic().refusal((much + "\n").getBytes(UTF_8)))
        .isEqualTo("export: this line is too long for a header".replace("export:", "export:1:"));
    assertThat(Batch.clinic().refusal(("reason\n" + much + "\n").getBytes(UTF_8)))
        .contains("export:2:");
  }
}
