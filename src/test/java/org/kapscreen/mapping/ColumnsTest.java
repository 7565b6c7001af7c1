package org.kapscreen.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.QuestionnaireReader;

/** What columns mean by their names, and what the texts in them stand for. */
class ColumnsTest {
  private static final Questionnaire ALL_TYPES = AllTypes.questionnaire();
  @TempDir Path folder;

  private static ColumnMap map(String yaml, Questionnaire questionnaire) {
    ColumnMapReader.Result read =
        ColumnMapReader.read(
            "map.yaml", ("format: 1\n" + yaml + "\n").getBytes(UTF_8), questionnaire);
    assertThat(read.problems()).isEmpty();
    return read.map().orElseThrow();
  }

  private static Meaning meaning(String yaml, String column) {
    return new Columns(map(yaml, ALL_TYPES), ALL_TYPES).of(column).meaning();
  }

  /** The id of a question, with an option or state behind a colon where it is one of several. */
  private static String words(Meaning meaning) {
    if (meaning instanceof Meaning.Whole whole) {
      return whole.question();
    }
    if (meaning instanceof Meaning.Ticked tick) {
      return tick.question() + ":" + tick.code().option().orElse(tick.code().state().word());
    }
    return meaning.getClass().getSimpleName();
  }

  /** The questionnaire with those questions of options in the place of heart-trouble. */
  private Questionnaire with(String questions) throws IOException {
    String text = Files.readString(AllTypes.FILE);
    int from = text.indexOf("      - id: heart-trouble");
    int to = text.indexOf("      - id: systolic");
    Path file = folder.resolve("asked.yaml");
    Files.writeString(file, text.substring(0, from) + questions.indent(6) + text.substring(to));
    return QuestionnaireReader.read(file).questionnaire().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "columns-named: [ids]          | danger-now                       | danger-now",
        "columns-named: [ids]          | danger_now                       | Unmapped",
        "columns-named: [ids]          | Danger-now                       | Unmapped",
        "columns-named: [folded-ids]   | danger_now                       | danger-now",
        "columns-named: [folded-ids]   | DangerNow                        | danger-now",
        "columns-named: [folded-ids]   | danger.now                       | danger-now",
        "columns-named: [folded-ids]   | safety-danger_now                | Unmapped",
        "columns-named: [grouped-ids]  | safety-danger_now                | danger-now",
        "columns-named: [grouped-ids]  | first/safety/danger_now          | danger-now",
        "columns-named: [grouped-ids]  | danger-now                       | danger-now",
        "columns-named: [grouped-ids]  | safety-danger_now_too            | Unmapped",
        "columns-named: [texts]        | ' are YOU in  danger right now?' | danger-now",
        "columns-named: [texts]        | Are you in danger?               | Unmapped",
        "columns-named: [texts, ids]   | systolic                         | systolic",
        "from: redcap                  | heart_trouble___attack           | heart-trouble:attack",
        "from: redcap                  | heart_trouble___none_of_these    | heart-trouble:none-of-these",
        "from: redcap                  | heart_trouble___unk              | heart-trouble:not-sure",
        "from: redcap                  | heart_trouble____98              | heart-trouble:declined",
        "from: redcap                  | heart_trouble___nask             | heart-trouble:unanswered",
        "from: redcap                  | heart_trouble___other            | Unmapped",
        "from: redcap                  | danger_now___yes                 | Unmapped",
        "from: limesurvey              | hearttrouble[noneofthese]        | heart-trouble:none-of-these",
        "from: limesurvey              | hearttrouble_attack              | heart-trouble:attack",
        "from: limesurvey              | hearttroubleattack               | Unmapped",
        "from: odk                     | health-heart_trouble/attack      | heart-trouble:attack",
        "from: surveymonkey            | Which of these have you had? / A heart attack | heart-trouble:attack",
        "'ignore: [Comment, \"x_*\"]'  | X_1                              | Ignored",
        "'ignore: [\"danger*\"]'       | danger-now                       | Ignored",
        "reference: Case               | Case                             | Reference",
        "reference: Case               | reference                        | Unmapped",
      })
  void a_column_means_what_its_name_says(String yaml, String column, String meaning) {
    assertThat(words(meaning(yaml, column))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"danger-now", "Reference", "Timestamp", "Score"})
  void what_the_author_says_of_a_column_comes_before_its_name(String column) {
    String yaml = "from: google-forms\nquestions:\n  systolic: {column: \"" + column + "\"}";

    assertThat(words(meaning(yaml, column))).isEqualTo("systolic");
  }

  @Test
  void a_column_of_one_option_may_have_any_name() {
    String yaml = "questions:\n  heart-trouble:\n    columns: {Q2_3: failure, Q2_9: declined}";

    assertThat(words(meaning(yaml, "Q2_3"))).isEqualTo("heart-trouble:failure");
    assertThat(words(meaning(yaml, "Q2_9"))).isEqualTo("heart-trouble:declined");
    assertThat(words(meaning(yaml, "Q2_1"))).isEqualTo("Unmapped");
  }

  @Test
  void a_text_of_two_questions_means_none() throws IOException {
    Questionnaire asked =
        with(
            """
            - {id: one, type: yes-no, ask: And since then?}
            - {id: two, type: yes-no, ask: And  SINCE then?}
            """);

    Columns columns = new Columns(map("columns-named: [texts, ids]", asked), asked);

    assertThat(words(columns.of("And since then?").meaning())).isEqualTo("Unmapped");
    assertThat(words(columns.of("one").meaning())).isEqualTo("one");
  }

  @Test
  void an_id_that_folds_like_another_means_none_unless_it_is_exact() throws IOException {
    Questionnaire asked =
        with(
            """
            - {id: a-bc, type: yes-no, ask: One?}
            - {id: ab-c, type: yes-no, ask: Two?}
            """);

    Columns columns = new Columns(map("columns-named: [ids, folded-ids]", asked), asked);

    assertThat(words(columns.of("abc").meaning())).isEqualTo("Unmapped");
    assertThat(words(columns.of("ab-c").meaning())).isEqualTo("ab-c");
  }

  private Questionnaire heartAndHeartAttack() throws IOException {
    return with(
        """
        - id: heart
          type: choices
          ask: Which of these?
          options: [{id: attack, text: Attack}, {id: weak, text: Weak heart}]
        - {id: heart-attack, type: yes-no, ask: Was it an attack?}
        """);
  }

  @Test
  void a_question_is_not_taken_for_an_option_of_another_by_one_mark_of_three() throws IOException {
    Questionnaire asked = heartAndHeartAttack();

    Columns columns = new Columns(map("from: redcap", asked), asked);

    assertThat(words(columns.of("heart_attack").meaning())).isEqualTo("heart-attack");
    assertThat(words(columns.of("heart___attack").meaning())).isEqualTo("heart:attack");
  }

  @Test
  void what_could_be_an_option_or_another_question_means_none() throws IOException {
    Questionnaire asked = heartAndHeartAttack();

    Columns columns = new Columns(map("from: limesurvey", asked), asked);

    assertThat(words(columns.of("heart_attack").meaning())).isEqualTo("Unmapped");
    assertThat(words(columns.of("heart[attack]").meaning())).isEqualTo("heart:attack");
    assertThat(words(columns.of("heart_weak").meaning())).isEqualTo("heart:weak");
  }

  @Test
  void a_name_over_two_columns_is_told_unless_they_say_nothing() {
    Columns columns = new Columns(map("ignore: [Comment]", ALL_TYPES), ALL_TYPES);

    assertThat(columns.resolve(Header.of("systolic", "Comment", "systolic", "Comment")).doubled())
        .containsExactly("systolic");
  }

  @Test
  void a_name_is_told_apart_by_the_row_below_it() {
    Header header =
        new Header(
            List.of(
                List.of("Which of these have you had?", "", ""),
                List.of("A heart attack", "None of these", "Something else")));

    Columns.Resolved resolved =
        new Columns(map("from: surveymonkey", ALL_TYPES), ALL_TYPES).resolve(header);

    assertThat(resolved.columns())
        .extracting(column -> words(column.meaning()))
        .containsExactly("heart-trouble:attack", "heart-trouble:none-of-these", "Unmapped");
    assertThat(resolved.unanswered()).contains("danger-now").doesNotContain("heart-trouble");
  }

  @Test
  void what_the_map_names_and_the_header_has_not_is_missing() {
    String yaml =
        """
        keep:
          - {column: Status, is: [complete]}
          - {column: State, is: [MI], if-there: true}
        questions:
          danger-now: {column: [Q1, Question 1]}
          systolic: {column: [Q2, Question 2]}
          heart-trouble: {columns: {Q3: attack}}
        """;

    Columns.Resolved resolved =
        new Columns(map(yaml, ALL_TYPES), ALL_TYPES).resolve(Header.of("Question 1"));

    assertThat(resolved.missing()).containsExactlyInAnyOrder("Status", "Q2", "Q3");
  }

  private static Meaning.Whole whole(String yaml, Questionnaire asked, String question) {
    return (Meaning.Whole) new Columns(map(yaml, asked), asked).of(question).meaning();
  }

  @Test
  void values_that_differ_by_case_only_keep_what_each_stands_for() {
    Meaning.Whole effort =
        whole("questions:\n  effort: {values: {A: a-lot, a: a-little}}", ALL_TYPES, "effort");

    assertThat(effort.codes())
        .containsEntry("A", Code.option("a-lot"))
        .containsEntry("a", Code.option("a-little"));
  }

  @Test
  void a_text_of_two_options_means_none_of_them() throws IOException {
    Questionnaire asked =
        with(
            """
            - id: pain
              type: choice
              ask: How much pain?
              options: [{id: ab-c, text: Some}, {id: a-bc, text: SOME}]
            """);

    Meaning.Whole pain = whole("options-named: [folded-ids, texts, ids]", asked, "pain");

    assertThat(pain.codes())
        .doesNotContainKey("abc")
        .doesNotContainKey("some")
        .containsEntry("Some", Code.option("ab-c"))
        .containsEntry("a-bc", Code.option("a-bc"));
  }

  @Test
  void a_state_that_the_interview_does_not_offer_is_no_answer() throws IOException {
    Questionnaire asked = with("- {id: sure, type: yes-no, ask: Are you sure?, not-sure: false}\n");

    Meaning.Whole sure =
        whole("questions:\n  sure: {values: {\"3\": not-sure}, empty: not-sure}", asked, "sure");

    assertThat(sure.codes()).containsEntry("3", Code.state(AnswerState.UNANSWERED));
    assertThat(sure.empty()).contains(Code.state(AnswerState.UNANSWERED));
  }

  @Test
  void a_map_over_a_shipped_one_adds_to_it_and_takes_its_place_where_it_says_so() {
    ColumnMap map =
        map(
            """
            from: redcap
            yes-no: {J: yes, N: no}
            missing: {"-7": declined}
            ignore: [Comment]
            """,
            ALL_TYPES);

    assertThat(map.yesNo()).containsOnlyKeys("J", "N");
    assertThat(map.missing()).containsKeys("-7", "-99", "UNK");
    assertThat(map.ignore()).contains("Comment", "redcap_event_name");
    assertThat(map.reference()).contains("record_id");
    assertThat(map.columnsNamed()).isEqualTo(Preset.REDCAP.map().columnsNamed());
  }

  @Test
  void a_no_in_the_column_of_the_option_no_means_neither() throws IOException {
    Questionnaire asked =
        with(
            """
            - id: pains
              type: choices
              ask: Any pains?
              options: [{id: back, text: Back}, {id: none, text: "No"}]
            """);

    Columns columns = new Columns(map("from: limesurvey", asked), asked);

    assertThat(((Meaning.Ticked) columns.of("pains[none]").meaning()).texts())
        .containsEntry("y", true)
        .containsEntry("n", false)
        .doesNotContainKey("no");
    assertThat(((Meaning.Ticked) columns.of("pains[back]").meaning()).texts())
        .containsEntry("no", false);
  }
}
