package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.mapping.AllTypes;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.ColumnMapReader;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;

/** What a column map says, seen in the answers that are scored. */
class MappedScoringTest {
  private static final Questionnaire ASKED = AllTypes.questionnaire();
  private static final Charset CP437 = Charset.forName("cp437");

  /** What became of an export. */
  private static final class Came implements Scoring.Listener {
    private final List<Response> responses = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private String scored = "";
    private long leftOut;

    @Override
    public void note(String words) {}

    @Override
    public void rejected(String export, Reject reject) {
      rejected.add(reject.line() + " " + reject.reason());
    }

    @Override
    public void urgent(String export, List<Urgent> urgent) {}

    @Override
    public void scored(Response response) {
      responses.add(response);
    }

    /** The answer of the only record to a question; its state where it has no value. */
    String answer(String question) {
      assertThat(rejected).isEmpty();
      assertThat(responses).hasSize(1);
      return responses.get(0).entries().stream()
          .filter(entry -> entry.question().equals(question))
          .map(entry -> words(entry.answer()))
          .findFirst()
          .orElse("unanswered");
    }

    private static String words(Answer answer) {
      return answer instanceof Answer.Answered answered
          ? words(answered.value())
          : answer.state().word();
    }

    private static String words(Value value) {
      if (value instanceof Value.Chosen chosen) {
        return String.join(",", new TreeSet<>(chosen.options()));
      }
      if (value instanceof Value.Amount amount) {
        return amount.number().stripTrailingZeros().toPlainString();
      }
      if (value instanceof Value.Day day) {
        return day.date().toString();
      }
      if (value instanceof Value.Entries entries) {
        return String.join("+", entries.entries());
      }
      return ((Value.Words) value).text();
    }

    List<String> references() {
      return responses.stream().map(response -> response.reference().orElse("")).toList();
    }
  }

  private static Came score(String yaml, String export) throws Exception {
    return score(yaml, export.getBytes(UTF_8));
  }

  private static Came score(String yaml, byte[] export) throws Exception {
    ColumnMapReader.Result read =
        ColumnMapReader.read("map.yaml", ("format: 1\n" + yaml).getBytes(UTF_8), ASKED);
    assertThat(read.problems()).isEmpty();
    return score(read.map(), export);
  }

  private static Came score(Optional<ColumnMap> map, byte[] export) throws Exception {
    Came came = new Came();
    Scoring.Order order =
        new Scoring.Order(
            1,
            OutputForm.NDJSON,
            Optional.empty(),
            Optional.empty(),
            map,
            false,
            Clock.systemUTC(),
            Optional.of(LocalDate.of(2026, 5, 4)),
            Optional.of(
                new Scoring.Pages(
                    "1.0.0",
                    LocalDate.of(2026, 5, 4).atStartOfDay().toInstant(ZoneOffset.UTC),
                    ZoneOffset.UTC)));
    ByteArrayOutputStream scored = new ByteArrayOutputStream();
    Tally tally =
        new Scoring(Screener.of(ASKED), order)
            .score(
                List.of(Export.of("-", new ByteArrayInputStream(export))),
                new Scoring.Outputs(scored, new ByteArrayOutputStream()),
                came);
    came.scored = scored.toString(UTF_8);
    came.leftOut = tally.leftOut();
    return came;
  }

  private static Came one(String said, String field) throws Exception {
    return score("separators: \";,\"\nquestions:\n  " + said + "\n", "X\n\"" + field + "\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "danger-now: {column: X, values: {1: yes, 2: no, 9: declined}}     | 1     | yes",
        "danger-now: {column: X, values: {1: yes, 2: no, 9: declined}}     | 9     | declined",
        "danger-now: {column: X, values: {Nein: no}}                       | Nein  | no",
        "danger-now: {column: X, values: {yes: no}}                        | yes   | no",
        "effort: {column: X, otherwise: a-little}                          | hardly any | a-little",
        "effort: {column: X, otherwise: a-little}                          | a-lot | a-lot",
        "effort: {column: X, otherwise: a-little}                          | not-sure | not-sure",
        "effort: {column: X, otherwise: a-little}                          | ''    | unanswered",
        "effort: {column: X, empty: not-sure}                              | ''    | not-sure",
        "effort: {column: X, empty: a-little}                              | ''    | a-little",
        "heart-trouble: {column: X, empty: none-of-these}                  | '  '  | none-of-these",
        "heart-trouble: {column: X, otherwise: failure}                    | attack; oedema | attack,failure",
        "systolic: {column: X, factor: 7.50062}                            | 16.1  | 121",
        "systolic: {column: X, factor: 7.50062}                            | 16    | 120",
        "systolic: {column: X, factor: 0.5}                                | 241   | 121",
        "systolic: {column: X, factor: 7.50062, values: {-9: not-sure}}    | -9    | not-sure",
        "weight: {column: X, factor: 0.453592}                             | 150   | 68.0388",
        "'weight: {column: X, decimal-mark: \",\"}'                        | 71,5  | 71.5",
        "'systolic: {column: X, decimal-mark: \",\", factor: 7.50062}'     | 16,1  | 121",
        "'last-dose: {column: X, dates: [d.M.yyyy, M/d/yyyy]}'             | 4.5.2026 | 2026-05-04",
        "'last-dose: {column: X, dates: [d.M.yyyy, M/d/yyyy]}'             | 5/4/2026 | 2026-05-04",
        "'last-dose: {column: X, dates: [d MMM yyyy]}'                     | 4 May 2026 | 2026-05-04",
      })
  void an_answer_is_what_the_map_says(String said, String field, String answer) throws Exception {
    assertThat(one(said, field).answer(said.substring(0, said.indexOf(':')))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "danger-now: {column: X, values: {1: yes, 2: no}}              | 3       | none of the answers",
        "effort: {column: X}                                           | 1       | none of the answers",
        "heart-trouble: {column: X}                                    | attack; oedema | none of the answers",
        "systolic: {column: X, factor: 7.50062}                        | high    | not a number",
        "systolic: {column: X, factor: 7.50062}                        | 50      | outside the range",
        "systolic: {column: X, factor: 7.50062}                        | '16,1'  | not a number",
        "weight: {column: X}                                           | '71,5'  | not a number",
        "'weight: {column: X, decimal-mark: \",\"}'                    | 71.5    | not a number",
        "'weight: {column: X, decimal-mark: \",\"}'                    | '1.071,5' | not a number",
        "'last-dose: {column: X, dates: [d.M.yyyy]}'                   | 31.4.2026 | not a date",
        "'last-dose: {column: X, dates: [d.M.yyyy]}'                   | 5/4/2026 | not a date",
        "'last-dose: {column: X, dates: [d.M.yyyy]}'                   | 4.5.2026 10:00 | not a date",
        "'last-dose: {column: X, dates: [d.M.yyyy]}'                   | 4.5.1926 | outside the range",
      })
  void what_the_map_does_not_say_is_never_guessed(String said, String field, String reason)
      throws Exception {
    assertThat(one(said, field).rejected)
        .singleElement()
        .asString()
        .startsWith("2 X: ")
        .contains(reason);
  }

  @Test
  void a_mark_between_entries_can_be_said_of_one_question() throws Exception {
    String yaml = "separators: \";,\"\nquestions:\n  medicines: {column: X, separator: \"|\"}\n";

    assertThat(score(yaml, "X\n\"Lithium, 300 mg|Xanax; at night\"\n").answer("medicines"))
        .isEqualTo("Lithium, 300 mg+Xanax; at night");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A heart attack,Heart failure, or water in the lungs | attack,failure",
        "Heart failure, or water in the lungs,A heart attack | attack,failure",
        "Heart failure, or water in the lungs                | failure",
        "heart  FAILURE, or water  in the lungs , a Heart attack | attack,failure",
        "None of these                                       | none-of-these",
        "A heart attack,                                     | attack",
      })
  void a_label_that_holds_the_separator_is_read_whole(String field, String answer)
      throws Exception {
    String yaml = "columns-named: [texts]\noptions-named: [texts]\nseparators: \",\"\n";

    assertThat(
            score(yaml, "Which of these have you had?\n\"" + field + "\"\n")
                .answer("heart-trouble"))
        .isEqualTo(answer);
  }

  @Test
  void an_option_that_stands_alone_together_with_others_rejects_the_record() throws Exception {
    assertThat(one("heart-trouble: {column: X}", "attack;none-of-these").rejected)
        .singleElement()
        .asString()
        .contains("heart-trouble: an answer that stands alone");
  }

  @Test
  void rows_are_kept_only_where_all_that_is_said_holds() throws Exception {
    Came came =
        score(
            """
            keep:
              - {column: Status, is: [complete, Signed]}
              - {column: Test, is: [""]}
              - {column: Signed by, is: ["*"]}
              - {column: Elsewhere, is: [MI], if-there: true}
            """,
            """
            reference,Status,Test,Signed by,danger-now
            1,COMPLETE,,ke,no
            2,draft,,ke,no
            3,signed,,ke,perhaps
            4,signed,yes,ke,no
            5,signed,,,no
            6,draft,,ke,what is never looked at
            """);

    assertThat(came.references()).containsExactly("1");
    assertThat(came.rejected).singleElement().asString().startsWith("4 danger-now");
    assertThat(came.leftOut).isEqualTo(4);
  }

  @Test
  void lines_before_the_header_are_skipped_and_counted() throws Exception {
    Came came =
        score(
            "file: {skip-rows: 2, header-rows: 2}\ncolumns-named: [texts, ids]\n",
            """
            Made by a tool, with a comma
            "and a second line; more"
            reference,Q1,Q2
            ,Are you in danger right now?,What was the top number?
            7,no,120
            8,no,about
            """);

    assertThat(came.references()).containsExactly("7");
    assertThat(came.rejected).containsExactly("6 Q2: not a number");
  }

  @Test
  void the_map_says_what_parts_fields_and_what_they_are_written_in() throws Exception {
    byte[] export = "reference^danger-now^goals\n1^no^Gel\u00E4chter, Caf\u00E9\n".getBytes(CP437);

    assertThat(score("file: {delimiter: \"^\", charset: cp437}\n", export).answer("goals"))
        .isEqualTo("Gel\u00E4chter, Caf\u00E9");
  }

  @Test
  void a_decimal_comma_can_be_said_of_the_whole_file() throws Exception {
    assertThat(
            score("file: {decimal-mark: \",\"}\n", "reference;systolic;weight\n1;120;71,5\n")
                .answer("weight"))
        .isEqualTo("71.5");
  }

  @Test
  void two_columns_of_a_question_may_say_the_same_or_one_of_them_nothing() throws Exception {
    String yaml = "questions:\n  systolic: {column: [First, Again]}\n";

    Came came = score(yaml, "reference,First,Again\n1,120,120\n2,,130\n3,140,\n4,120,130\n");

    assertThat(came.references()).containsExactly("1", "2", "3");
    assertThat(came.rejected).containsExactly("5 Again: two answers that differ to one question");
  }

  @Test
  void a_yes_and_a_no_in_two_columns_reject_the_record() throws Exception {
    String yaml = "questions:\n  danger-now: {column: [First, Again]}\n";

    Came came = score(yaml, "First,Again\nno,yes\nnot-sure,no\n");

    assertThat(came.responses).isEmpty();
    assertThat(came.rejected).hasSize(2);
  }

  @Test
  void columns_of_options_may_have_names_and_marks_of_their_own() throws Exception {
    String yaml =
        """
        ticks: {checked: [x], unchecked: ["-"]}
        questions:
          heart-trouble:
            columns: {Q2a: attack, Q2b: failure, Q2c: none-of-these, Q2d: not-sure}
        """;

    assertThat(score(yaml, "Q2a,Q2b,Q2c,Q2d\nX,A,,\n").rejected)
        .containsExactly("2 Q2b: none of the answers that this column can have");
    assertThat(score(yaml, "Q2a,Q2b,Q2c,Q2d\nX,failure,-,\n").answer("heart-trouble"))
        .isEqualTo("attack,failure");
    assertThat(score(yaml, "Q2a,Q2b,Q2c,Q2d\n-,,-,x\n").answer("heart-trouble"))
        .isEqualTo("not-sure");
    assertThat(score(yaml, "Q2a,Q2b,Q2c,Q2d\n-,-,-,-\n").answer("heart-trouble"))
        .isEqualTo("unanswered");
    assertThat(score(yaml, "Q2a,Q2b,Q2c,Q2d\nx,-,-,x\n").rejected).hasSize(1);
  }

  @Test
  void a_number_is_no_position_of_an_option_unless_the_map_says_so() throws Exception {
    String export = "record_id,effort,screening_complete\n1,2,2\n";

    assertThat(score("from: redcap\n", export).rejected).hasSize(1);
    assertThat(
            score("from: redcap\nquestions:\n  effort: {values: {1: a-lot, 2: a-little}}\n", export)
                .answer("effort"))
        .isEqualTo("a-little");
  }

  @Test
  void a_map_over_a_shipped_one_keeps_what_it_does_not_change() throws Exception {
    String yaml =
        """
        from: redcap
        missing: {"-7": declined}
        questions:
          systolic: {column: rr_kpa, factor: 7.50062}
        """;

    Came came =
        score(
            yaml,
            """
            record_id,redcap_repeat_instrument,danger_now,heart_trouble___attack,rr_kpa,weight,screening_complete
            12,,0,1,16.1,-7,2
            12,visits,,,,,
            """);

    assertThat(came.references()).containsExactly("12");
    assertThat(came.leftOut).isEqualTo(1);
    assertThat(came.answer("danger-now")).isEqualTo("no");
    assertThat(came.answer("heart-trouble")).isEqualTo("attack");
    assertThat(came.answer("systolic")).isEqualTo("121");
    assertThat(came.answer("weight")).isEqualTo("declined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "patterns: [d.M.yyyy H:mm]                                 | 3.5.2026 23:59 | false",
        "patterns: [d.M.yyyy H:mm]                                 | 2.5.2026 23:59 | true",
        "patterns: [yyyy-MM-dd HH:mm z], zone: America/Detroit     | 2026-05-03 02:00 UTC | true",
        "patterns: [yyyy-MM-dd HH:mm z], zone: UTC                 | 2026-05-03 02:00 UTC | false",
        "zone: America/Detroit                                     | 2026-05-03T02:00:00Z | true",
        "zone: America/Detroit                                     | '' | true",
      })
  void the_time_of_the_answers_is_read_as_the_map_says(String said, String when, boolean stale)
      throws Exception {
    Came came =
        score("answered-at: {column: When, " + said + "}\n", "When,danger-now\n" + when + ",no\n");

    assertThat(came.rejected).isEmpty();
    assertThat(came.scored.contains("\"stale\":true")).isEqualTo(stale);
  }

  @Test
  void json_is_read_by_the_same_map() throws Exception {
    Came came =
        score(
            """
            reference: case
            ignore: [meta]
            questions:
              systolic: {column: rr, factor: 7.50062}
              heart-trouble: {column: heart, values: {MI: attack}}
            """,
            "{\"case\":\"7\",\"meta\":{\"a\":1},\"rr\":16.1,\"heart\":[\"MI\",\"failure\"]}\n");

    assertThat(came.references()).containsExactly("7");
    assertThat(came.answer("systolic")).isEqualTo("121");
    assertThat(came.answer("heart-trouble")).isEqualTo("attack,failure");
  }
}
