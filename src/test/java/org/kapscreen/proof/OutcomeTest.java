package org.kapscreen.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.text.Screen;
import org.kapscreen.yaml.QuestionnaireReader;

/** Who comes out otherwise in another version. */
class OutcomeTest {
  private static final Path FIRST_LOOK =
      Path.of("src/test/resources/org/kapscreen/it/first-look.yaml");
  private static final Instant TIME = Instant.parse("2026-05-04T14:10:00Z");
  private static final String NEW_QUESTION =
      """
            - id: stroke
              type: yes-no
              ask: Have you ever had a stroke?
              flags:
                - when: yes
                  title: Stroke
                  disposition: clearance
                  why: A rise of the pressure could be dangerous.
                  sources: [practice]
      """;

  @TempDir Path folder;
  private Version older;
  private Cases cases;

  @BeforeEach
  void the_first_look_and_its_cases() throws IOException {
    Questionnaire questionnaire = read(FIRST_LOOK);
    older = Version.of(questionnaire, FIRST_LOOK);
    cases = cases(questionnaire, "", "");
  }

  private static Questionnaire read(Path file) throws IOException {
    QuestionnaireReader.Result read = QuestionnaireReader.read(file);
    assertThat(read.problems()).isEmpty();
    return read.questionnaire().orElseThrow();
  }

  private Cases cases(Questionnaire of, String from, String to) throws IOException {
    String text = Files.readString(FIRST_LOOK.resolveSibling("first-look.cases.yaml"));
    Path file = folder.resolve("new.cases.yaml");
    Files.writeString(file, text.replace(from, to), UTF_8);
    return CasesReader.read(file, of).cases().orElseThrow();
  }

  private Version changed(String from, String to) throws IOException {
    String text = Files.readString(FIRST_LOOK);
    assertThat(text).contains(from);
    Path file = folder.resolve("new.yaml");
    Files.writeString(file, text.replace(from, to), UTF_8);
    return Version.of(read(file), file);
  }

  private Version withNewQuestion() throws IOException {
    return changed("      - id: bp-known", NEW_QUESTION + "      - id: bp-known");
  }

  private Outcomes outcomes(Version newer) {
    return Comparison.of(older, newer, Optional.of(cases), Optional.empty()).cases();
  }

  private static List<String> names(List<Outcome> outcomes) {
    return outcomes.stream().map(one -> one.person().name()).toList();
  }

  private static Response response(String id, String question, Answer answer) {
    Response.Entry entry =
        new Response.Entry(
            question, answer, Optional.of(TIME), Optional.empty(), Optional.empty(), List.of());
    return new Response(
        new Response.Used(id, "1.0.0", "0"),
        "1.0.0",
        Channel.SELF,
        "en",
        List.of(),
        Optional.of("0417"),
        Optional.empty(),
        TIME,
        Optional.of(new Response.Ending(Response.How.ENDED_EARLY, TIME)),
        List.of(entry),
        List.of(),
        Optional.empty());
  }

  @Test
  void everybody_comes_out_the_same_in_the_same_questionnaire() {
    assertThat(outcomes(older)).isEqualTo(new Outcomes(cases.cases().size(), List.of(), List.of()));
  }

  @Test
  void a_lower_limit_flags_somebody_else() throws IOException {
    Outcomes outcomes = outcomes(changed("\">= 160\"", "\">= 150\""));

    assertThat(names(outcomes.otherwise())).containsExactly("just-below-high");
    assertThat(outcomes.steps())
        .containsExactly(
            Map.entry(new Outcomes.Step(Disposition.CONSULT, Disposition.CLEARANCE), 1));
  }

  @Test
  void another_follow_up_alone_is_a_difference() throws IOException {
    Version newer = changed("            follow-up: now\n", "            follow-up: same-day\n");

    assertThat(names(outcomes(newer).otherwise())).containsExactly("danger");
  }

  @Test
  void a_case_with_an_answer_that_is_gone_is_not_comparable() throws IOException {
    Outcomes outcomes = outcomes(changed("range: 70..260", "range: 120..260"));

    assertThat(names(outcomes.notComparable())).containsExactly("baseline", "magic-pill", "danger");
    assertThat(outcomes.notComparable()).allMatch(one -> one.left().equals(List.of("systolic")));
  }

  @Test
  void a_new_question_that_nobody_answered_leaves_its_flag_open() throws IOException {
    Outcomes outcomes = outcomes(withNewQuestion());

    Outcome baseline = outcomes.otherwise().get(0);
    assertThat(baseline.newer().disposition()).isEqualTo(Disposition.DISCUSS);
    assertThat(baseline.open()).containsExactly("stroke");
  }

  @Test
  void a_case_in_both_files_answers_each_version_as_it_stands_beside_it() throws IOException {
    Version newer = withNewQuestion();
    Cases of =
        cases(newer.questionnaire(), "  danger-now: no\n", "  danger-now: no\n  stroke: no\n");

    Outcomes outcomes = Comparison.of(older, newer, Optional.of(cases), Optional.of(of)).cases();

    assertThat(outcomes).isEqualTo(new Outcomes(cases.cases().size(), List.of(), List.of()));
  }

  @Test
  void two_cases_of_one_name_who_say_something_else_are_two_people() throws IOException {
    Cases of = cases(older.questionnaire(), "{systolic: 160}", "{systolic: 170}");

    Outcomes outcomes = Comparison.of(older, older, Optional.of(cases), Optional.of(of)).cases();

    assertThat(outcomes.all()).isEqualTo(cases.cases().size() + 1);
  }

  @Test
  void a_stored_response_is_put_to_both_and_told_without_its_answers() throws IOException {
    Version newer = changed("\">= 160\"", "\">= 150\"");
    StoredResponses stored = new StoredResponses(older, newer);
    Answer answer = new Answer.Answered(new Value.Amount(new BigDecimal(157)));
    stored.add("0417.response.json", response("first-look", "systolic", answer));
    stored.addUnreadable("broken.response.json", "the file is damaged");

    Comparison comparison =
        Comparison.of(older, newer, Optional.empty(), Optional.empty()).with(stored.result());

    assertThat(names(stored.result().outcomes().otherwise())).containsExactly("0417.response.json");
    assertThat(String.join("\n", ComparisonText.of(comparison, Screen.PAGE)))
        .contains("2 responses: 0 the same, 1 otherwise", "flag high-reading: unresolved -> raised")
        .doesNotContain("157");
    assertThat(ComparisonJson.of(comparison)).contains("0417").doesNotContain("157");
  }

  @Test
  void a_response_to_another_questionnaire_is_not_taken() {
    StoredResponses stored = new StoredResponses(older, older);

    assertThat(stored.takes(response("first-look", "danger-now", Answer.DECLINED))).isTrue();
    assertThat(stored.takes(response("another", "danger-now", Answer.DECLINED))).isFalse();
  }

  @Test
  void a_witness_is_shown_with_answers_and_needs_attention() {
    Answer answer = new Answer.Answered(new Value.Amount(new BigDecimal(157)));
    Answers answers = Answers.NONE.with("systolic", answer);
    Assessment assessment = older.screener().assess(answers);
    Comparison comparison =
        new Comparison(
            older,
            older,
            List.of(),
            Outcomes.NONE,
            Optional.empty(),
            List.of(
                new ChangeWitness(
                    "high-reading", answers, answers.byQuestion(), assessment, assessment)));

    assertThat(String.join("\n", ComparisonText.of(comparison, Screen.PAGE)))
        .contains("high-reading comes out otherwise", "systolic: \"157 mmHg\"");
    assertThat(ComparisonJson.of(comparison)).contains("\"systolic\" : \"157 mmHg\"");
    assertThat(comparison.needsAttention()).isTrue();
  }
}
