package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;

/**
 * What each kind of value is for each type of question: an answer exactly as it stands there, no
 * answer, or a reason why the record is not scored. Never a guess.
 */
class CoercionTest {
  /** One question of each type: yes-no, choice, choices, integer, decimal, date, text, list. */
  private static final List<String> QUESTIONS =
      List.of(
          "dark-thoughts",
          "drinks",
          "support",
          "age",
          "weight",
          "reading-day",
          "reason",
          "medicines");

  /** A word alone stands for it in every column; "-" is no answer, "=..." an answer. */
  private static final String JSON =
      """
      (missing)              | -
      null                   | -
      ""                     | -
      " "                    | -
      "\\t\\n"               | -
      []                     | -
      {}                     | not-one
      {"value":52}           | not-one
      [52]                   | wrong-type
      [null]                 | wrong-type
      [["yes"]]              | wrong-type
      52                     | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | wrong-type | wrong-type
      052                    | not-a-record
      +52                    | not-a-record
      52.0                   | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | wrong-type | wrong-type
      1.9                    | unknown-option | unknown-option | unknown-option | not-whole | out-of-range | not-a-date | wrong-type | wrong-type
      52.5                   | unknown-option | unknown-option | unknown-option | not-whole | =52.5 | not-a-date | wrong-type | wrong-type
      -1                     | unknown-option | unknown-option | unknown-option | out-of-range | out-of-range | not-a-date | wrong-type | wrong-type
      52.0000001             | unknown-option | unknown-option | unknown-option | too-precise | too-precise | not-a-date | wrong-type | wrong-type
      1e999                  | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | wrong-type | wrong-type
      5.2e1                  | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | wrong-type | wrong-type
      99999999999999999999   | unknown-option | unknown-option | unknown-option | out-of-range | out-of-range | not-a-date | wrong-type | wrong-type
      4294967348             | unknown-option | unknown-option | unknown-option | out-of-range | out-of-range | not-a-date | wrong-type | wrong-type
      NaN                    | not-a-record
      Infinity               | not-a-record
      'yes'                  | not-a-record
      true                   | unknown-option | unknown-option | unknown-option | wrong-type | wrong-type | not-a-date | wrong-type | wrong-type
      false                  | unknown-option | unknown-option | unknown-option | wrong-type | wrong-type | not-a-date | wrong-type | wrong-type
      "52"                   | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =52 | =52
      "\u0665\u0662"         | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =\u0665\u0662 | =\u0665\u0662
      "yes"                  | =yes | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =yes | =yes
      "Yes"                  | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =Yes | =Yes
      " yes "                | =yes | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =yes | =yes
      "1"                    | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =1 | =1
      ["yes"]                | not-one | not-one | unknown-option | not-one | not-one | not-one | not-one | =yes
      "daily"                | unknown-option | =daily | unknown-option | text-not-number | text-not-number | not-a-date | =daily | =daily
      "family"               | unknown-option | unknown-option | =family | text-not-number | text-not-number | not-a-date | =family | =family
      "friends; family"      | unknown-option | unknown-option | =family+friends | text-not-number | text-not-number | not-a-date | =friends; family | =friends+family
      ["friends","family"]   | not-one | not-one | =family+friends | not-one | not-one | not-one | not-one | =friends+family
      ["family","nobody"]    | not-one | not-one | exclusive | not-one | not-one | not-one | not-one | =family+nobody
      "family,nobody"        | unknown-option | unknown-option | exclusive | text-not-number | text-not-number | not-a-date | =family,nobody | =family+nobody
      ["family","pets"]      | not-one | not-one | unknown-option | not-one | not-one | not-one | not-one | =family+pets
      "2026-04-30"           | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | =2026-04-30 | =2026-04-30 | =2026-04-30
      "2026-02-30"           | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =2026-02-30 | =2026-02-30
      "30.04.2026"           | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =30.04.2026 | =30.04.2026
      "2031-04-30"           | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | out-of-range | =2031-04-30 | =2031-04-30
      "none"                 | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =none | =
      ["none"]               | not-one | not-one | unknown-option | not-one | not-one | not-one | not-one | =
      "not-sure"             | not-sure | not-sure | not-sure | text-not-number | not-sure | not-sure | not-sure | not-sure
      "declined"             | declined | declined | declined | text-not-number | declined | declined | declined | declined
      ["declined"]           | not-one | not-one | declined | not-one | not-one | not-one | not-one | declined
      ["not-sure","family"]  | not-one | not-one | two-answers | not-one | not-one | not-one | not-one | two-answers
      "unanswered"           | -
      "not-asked"            | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | =not-asked | =not-asked
      "\\u0007"              | -
      "yes\\u0007no"         | unknown-option | unknown-option | unknown-option | text-not-number | text-not-number | not-a-date | not-text | not-text
      """;

  private static final String CSV =
      """
      (missing)              | -
                             | -
      ""                     | -
      "   "                  | -
      52                     | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | =52 | =52
      "52"                   | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | =52 | =52
      052                    | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | =052 | =052
      +52                    | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =+52 | =+52
      52.0                   | unknown-option | unknown-option | unknown-option | =52 | =52 | not-a-date | =52.0 | =52.0
      1.9                    | unknown-option | unknown-option | unknown-option | not-whole | out-of-range | not-a-date | =1.9 | =1.9
      52.5                   | unknown-option | unknown-option | unknown-option | not-whole | =52.5 | not-a-date | =52.5 | =52.5
      "52,5"                 | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =52,5 | =52+5
      -1                     | unknown-option | unknown-option | unknown-option | out-of-range | out-of-range | not-a-date | =-1 | =-1
      "1,000"                | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =1,000 | =1+000
      1e999                  | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =1e999 | =1e999
      0x34                   | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =0x34 | =0x34
      4294967348             | unknown-option | unknown-option | unknown-option | out-of-range | out-of-range | not-a-date | =4294967348 | =4294967348
      NaN                    | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =NaN | =NaN
      null                   | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =null | =null
      NULL                   | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =NULL | =NULL
      true                   | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =true | =true
      \u0665\u0662           | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =\u0665\u0662 | =\u0665\u0662
      \uFF15\uFF12           | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =\uFF15\uFF12 | =\uFF15\uFF12
      yes                    | =yes | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =yes | =yes
      YES                    | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =YES | =YES
      1                      | unknown-option | unknown-option | unknown-option | =1 | out-of-range | not-a-date | =1 | =1
      daily                  | unknown-option | =daily | unknown-option | not-a-number | not-a-number | not-a-date | =daily | =daily
      friends;family         | unknown-option | unknown-option | =family+friends | not-a-number | not-a-number | not-a-date | =friends;family | =friends+family
      "friends,family"       | unknown-option | unknown-option | =family+friends | not-a-number | not-a-number | not-a-date | =friends,family | =friends+family
      nobody;family          | unknown-option | unknown-option | exclusive | not-a-number | not-a-number | not-a-date | =nobody;family | =nobody+family
      family;not-sure        | unknown-option | unknown-option | two-answers | not-a-number | not-a-number | not-a-date | =family;not-sure | two-answers
      family;pets            | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =family;pets | =family+pets
      2026-04-30             | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | =2026-04-30 | =2026-04-30 | =2026-04-30
      4/30/2026              | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =4/30/2026 | =4/30/2026
      none                   | unknown-option | unknown-option | unknown-option | not-a-number | not-a-number | not-a-date | =none | =
      not-sure               | not-sure | not-sure | not-sure | not-a-number | not-sure | not-sure | not-sure | not-sure
      declined               | declined | declined | declined | not-a-number | declined | declined | declined | declined
      unanswered             | -
      """;

  @TestFactory
  Stream<DynamicTest> json() {
    return tests(JSON, (question, value) -> json(question, value));
  }

  @TestFactory
  Stream<DynamicTest> csv() {
    return tests(CSV, (question, value) -> csv(question, value));
  }

  @TestFactory
  Stream<DynamicTest> the_second_of_two_values_in_json_is_never_passed_over() {
    return twice(
        (question, a, b) ->
            "{\"reference\":\"0417\",\"%s\":%s,\"%s\":%s}%n".formatted(question, a, question, b));
  }

  @Test
  void two_columns_of_a_name_are_never_chosen_from() {
    for (String question : QUESTIONS) {
      assertThat(Batch.clinic().refusal("%s,%s%n,%n".formatted(question, question).getBytes(UTF_8)))
          .contains("two columns have the same name: " + question);
    }
  }

  private interface Exporting {
    String of(String question, String value);
  }

  private interface ExportingTwo {
    String of(String question, String first, String second);
  }

  private static String json(String question, String value) {
    return value.equals("(missing)")
        ? "{\"reference\":\"0416\"}\n{\"reference\":\"0417\"}\n"
        : "{\"reference\":\"0416\"}\n{\"reference\":\"0417\",\"" + question + "\":" + value + "}\n";
  }

  private static String csv(String question, String value) {
    return value.equals("(missing)")
        ? "reference\n0417\n"
        : "reference," + question + "\n0417," + value + "\n";
  }

  private static Stream<DynamicTest> tests(String table, Exporting exporting) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : table.lines().toList()) {
      String[] fields = line.split("\\|", -1);
      String value = fields[0].strip();
      for (int i = 0; i < QUESTIONS.size(); i++) {
        String question = QUESTIONS.get(i);
        String expected = fields[fields.length == 2 ? 1 : i + 1].strip();
        tests.add(
            DynamicTest.dynamicTest(
                value + " for " + question + " is " + expected,
                () ->
                    assertThat(outcome(exporting.of(question, value), question))
                        .isEqualTo(expected)));
      }
    }
    return tests.stream();
  }

  private static Stream<DynamicTest> twice(ExportingTwo exporting) {
    String[][] table = {
      {"dark-thoughts", "\"yes\"", "\"no\"", "one-only"},
      {"dark-thoughts", "\"no\"", "\"yes\"", "one-only"},
      {"dark-thoughts", "\"yes\"", "\"yes\"", "=yes"},
      {"dark-thoughts", "\"no\"", "\"not-sure\"", "two-answers"},
      {"dark-thoughts", "\"declined\"", "\"no\"", "two-answers"},
      {"dark-thoughts", "\"declined\"", "\"not-sure\"", "two-answers"},
      {"dark-thoughts", "\"\"", "\"yes\"", "=yes"},
      {"support", "\"family\"", "\"nobody\"", "exclusive"},
      {"support", "\"family\"", "\"friends\"", "=family+friends"},
      {"age", "52", "17", "two-answers"},
      {"age", "52", "52", "=52"},
      {"weight", "70", "71", "two-answers"},
      {"reading-day", "\"2026-04-30\"", "\"2026-04-29\"", "two-answers"},
      {"reason", "\"sleep\"", "\"peace\"", "two-answers"},
      {"medicines", "\"lisinopril\"", "\"oxycodone\"", "two-answers"},
    };
    return Stream.of(table)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    String.join(" ", row),
                    () ->
                        assertThat(outcome(exporting.of(row[0], row[1], row[2]), row[0]))
                            .isEqualTo(row[3])));
  }

  private static String outcome(String export, String question) {
    Batch.Outcome outcome = Batch.clinic().score(export);
    if (outcome.rejects().isEmpty()) {
      List<Response> responses = outcome.responses();
      return shown(responses.get(responses.size() - 1).answers().to(question));
    }
    assertThat(outcome.scored()).doesNotContain("0417");
    String reason = outcome.rejects().get(0);
    for (Refusal refusal : Refusal.values()) {
      if (reason.endsWith(": " + Batch.words(refusal))) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
    throw new AssertionError(reason);
  }

  private static String shown(Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return answer.equals(Answer.UNANSWERED) ? "-" : answer.state().word();
    }
    Value value = answered.value();
    if (value instanceof Value.Chosen chosen) {
      return "=" + String.join("+", chosen.options());
    }
    if (value instanceof Value.Amount amount) {
      return "=" + amount.number().toPlainString();
    }
    if (value instanceof Value.Entries entries) {
      return "=" + String.join("+", entries.entries());
    }
    return "=" + (value instanceof Value.Words words ? words.text() : ((Value.Day) value).date());
  }
}
