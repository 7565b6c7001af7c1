package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Value;

/**
 * What could not be scored comes back as it was, with the reason, to be mended and scored again.
 */
class RejectsTest {
  @Test
  void a_csv_record_comes_back_in_its_own_shape_and_the_mended_file_is_scored() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score(
                "reference;age;reason\r\n1;52;calm\r\n2;fifty;\"a \"\"quiet\r\nmind\"\"\"\r\n3;53;\r\n");

    assertThat(outcome.rejects()).containsExactly("3: age: not a number");
    assertThat(outcome.rejected())
        .isEqualTo(
            "reference;age;reason;kapscreen-reason\r\n"
                + "2;fifty;\"a \"\"quiet\r\nmind\"\"\";\"age: not a number\"\r\n");

    Batch.Outcome again = Batch.clinic().score(outcome.rejected().replace("fifty", "50"));
    assertThat(again.rejects()).isEmpty();
    assertThat(again.scored()).contains("\"reference\":\"2\"");
  }

  @Test
  void a_json_record_comes_back_with_all_that_stood_in_it() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score(
                """
                {"reference":"1","age":52}
                {"reference":"2","age":"fifty","reason":"caf\\u00e9","weight":70.50}
                """);

    assertThat(outcome.rejected())
        .isEqualTo(
            "{\"reference\":\"2\",\"age\":\"fifty\",\"reason\":\"café\",\"weight\":70.50,"
                + "\"kapscreen-reason\":\"age: text where a number is meant\"}\n");

    Batch.Outcome still = Batch.clinic().score(outcome.rejected());
    assertThat(still.rejected()).as("one reason, not two").isEqualTo(outcome.rejected());

    Batch.Outcome again = Batch.clinic().score(outcome.rejected().replace("\"fifty\"", "50"));
    assertThat(again.rejects()).isEmpty();
    assertThat(again.scored()).contains("\"reference\":\"2\"");
  }

  @Test
  void a_number_that_no_program_can_hold_comes_back_as_it_was_written() {
    String line = "{\"age\":999999999e99999999999,\"weight\":1e5,\"deep\":[{\"a\":-0.0E+1}]";

    Batch.Outcome outcome = Batch.clinic().score("{\"age\":52}\n" + line + "}\n");

    assertThat(outcome.rejected()).startsWith(line + ",\"kapscreen-reason\":\"age: not a number;");
  }

  @Test
  void a_line_that_is_no_json_is_kept_as_text() {
    Batch.Outcome outcome = Batch.clinic().score("{\"age\":52}\n{\"age\":\n\"a\\\n");

    assertThat(outcome.rejects()).containsExactly("2: not a record", "3: not a record");
    assertThat(outcome.rejected())
        .isEqualTo(
            """
            {"kapscreen-text":"{\\"age\\":","kapscreen-reason":"not a record"}
            {"kapscreen-text":"\\"a\\\\","kapscreen-reason":"not a record"}
            """);
  }

  @Test
  void each_rejected_record_comes_back_also_where_line_ends_are_mixed() {
    Batch.Outcome outcome =
        Batch.clinic().score("reference,age\n1,a\r2,b\r\n\"3\r\",c\n4,52\n5,d\n");

    assertThat(outcome.rejects())
        .containsExactly(
            "2: age: not a number",
            "3: age: not a number",
            "4: age: not a number",
            "7: age: not a number");
    assertThat(outcome.rejected())
        .isEqualTo(
            """
            reference,age,kapscreen-reason
            1,a,"age: not a number"
            2,b,"age: not a number"
            "3\r",c,"age: not a number"
            5,d,"age: not a number"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void the_bytes_of_a_rejected_record_are_those_of_the_export_in_utf_8() {
    byte[] windows =
        "reference,age\nZoë,fifty\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(Batch.clinic().score(windows).rejected().getBytes(UTF_8))
        .isEqualTo(
            "reference,age,kapscreen-reason\r\nZoë,fifty,\"age: not a number\"\r\n"
                .getBytes(UTF_8));
  }

  @Test
  void words_on_several_lines_are_kept_on_one() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score(
                "reason,medicines\n\"calm \r\n\r\n and\nsleep\",\"lisinopril\noxycodone\r\n\"\n");

    assertThat(outcome.answers().to("reason"))
        .isEqualTo(new Answer.Answered(new Value.Words("calm and sleep")));
    assertThat(outcome.answers().to("medicines"))
        .isEqualTo(new Answer.Answered(new Value.Entries(List.of("lisinopril", "oxycodone"))));
  }

  @Test
  void all_reasons_are_told_and_no_answer_is() {
    Batch.Outcome outcome =
        Batch.clinic().score("reference,age,drinks,weight\n0417,plover,heron,avocet\n");

    assertThat(outcome.rejects())
        .containsExactly(
            "2: age: not a number; "
                + "drinks: none of the answers that this column can have; "
                + "weight: not a number");
  }

  @Test
  void a_record_with_other_fields_than_the_header_is_not_scored() {
    Batch.Outcome outcome =
        Batch.clinic()
            .score(
                "reference,support,age\n1,family,52\n2,family\n3,family,52,\n4,family,friends,52\n5,a,b,c,d\n");

    assertThat(outcome.records()).as("a separator at the end of a line is no field").hasSize(2);
    assertThat(outcome.rejects()).hasSize(3).allMatch(r -> r.contains("fields than the header"));
  }

  @Test
  void two_references_that_differ_are_not_chosen_from() {
    assertThat(
            Batch.clinic()
                .score("{\"reference\":\"1\",\"reference\":\"2\",\"age\":52}\n")
                .rejects())
        .containsExactly("1: reference: two answers that differ to one question");
    assertThat(Batch.clinic().refusal("reference,reference,age\n1,1,52\n".getBytes(UTF_8)))
        .contains("two columns have the same name: reference");
  }

  @Test
  void a_header_that_is_no_csv_is_told() {
    assertThat(Batch.clinic().refusal("reference,\"age\" \n1,52\n".getBytes(UTF_8)))
        .startsWith("export:1: this is no CSV record");
  }

  @Test
  void an_unknown_column_is_not_passed_over() {
    assertThat(Batch.clinic().refusal("reference,agee\n1,52\n".getBytes(UTF_8)))
        .contains("nobody knows what these columns mean: agee");
    assertThat(Batch.clinic().score("{\"agee\":52}\n").rejects())
        .containsExactly("1: agee: an unknown column");
  }
}
