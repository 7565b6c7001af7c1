package org.kapscreen.proof;

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
import org.kapscreen.Clinic;
import org.kapscreen.proof.CaseRun.Difference;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;

/** Made-up people, and the assessment that each must get. */
class CasesTest {
  private static final String BASELINE =
      """
      format: 1
      questionnaire: clinic
      baseline:
        age: 52
        reason: Sleep
        dark-thoughts: no
        aneurysm: no
        bp-known: no
        weight: 70
        medicines: []
        drinks: never
        works-between: very-true
        just-the-drug: not-true
        support: [family, friends]
      cases:
      """;

  @TempDir Path folder;

  private CasesReader.Result read(String text) throws IOException {
    Path file = folder.resolve("clinic.cases.yaml");
    Files.writeString(file, text, UTF_8);
    return CasesReader.read(file, Clinic.questionnaire());
  }

  private Cases.Result run(String cases) throws IOException {
    CasesReader.Result read = read(BASELINE + cases.indent(2));
    assertThat(read.problems()).isEmpty();
    return read.cases().orElseThrow().run(Clinic.screener());
  }

  /** One case with these answers and this expectation, both as YAML maps. */
  private List<Difference> differences(String answers, String expect) throws IOException {
    return run(one(answers, expect)).runs().get(0).differences();
  }

  private static String one(String answers, String expect) {
    return "- {id: one, story: Somebody, answers: " + answers + ", expect: " + expect + "}\n";
  }

  private List<Problem> problems(String answers, String expect) throws IOException {
    return read(BASELINE + one(answers, expect).indent(2)).problems();
  }

  @Test
  void the_baseline_alone_raises_nothing() throws IOException {
    assertThat(differences("{}", "{disposition: consult}")).isEmpty();
  }

  @Test
  void a_case_is_the_baseline_with_its_differences() throws IOException {
    assertThat(differences("{aneurysm: yes}", "{disposition: not-now, flags: [aneurysm]}"))
        .isEmpty();
  }

  @Test
  void a_case_may_take_an_answer_away() throws IOException {
    assertThat(
            differences(
                "{aneurysm: {state: declined}}",
                "{disposition: clearance, unresolved: [aneurysm]}"))
        .isEmpty();
  }

  @Test
  void another_disposition_than_expected_is_a_difference() throws IOException {
    assertThat(differences("{aneurysm: yes}", "{disposition: discuss, flags: [aneurysm]}"))
        .containsExactly(new Difference("disposition", "discuss", "not-now"));
  }

  @Test
  void a_flag_that_is_not_expected_is_a_difference() throws IOException {
    assertThat(differences("{aneurysm: yes}", "{disposition: not-now}"))
        .containsExactly(new Difference("flags", "none", "aneurysm"));
  }

  @Test
  void an_expected_flag_that_is_not_raised_is_a_difference() throws IOException {
    assertThat(differences("{}", "{disposition: consult, flags: [aneurysm]}"))
        .containsExactly(new Difference("flags", "aneurysm", "none"));
  }

  @Test
  void an_unresolved_flag_that_is_not_expected_is_a_difference() throws IOException {
    assertThat(differences("{aneurysm: {state: not-sure}}", "{disposition: clearance}"))
        .containsExactly(new Difference("unresolved", "none", "aneurysm"));
  }

  @ParameterizedTest
  @CsvSource({
    "at-least: consult, at-least: urgent, at-least, urgent, consult",
    "could-be: not-now, could-be: clearance, could-be, clearance, not-now",
    "follow-up: none, follow-up: now, follow-up, now, none",
    "not-asked: [today], asked: [today], question today, asked, not asked",
    "asked: [weight], not-asked: [weight], question weight, not asked, asked"
  })
  void what_is_expected_beyond_the_flags(
      String right, String wrong, String what, String expected, String found) throws IOException {
    String unresolved = "disposition: clearance, unresolved: [aneurysm], ";
    String answers = "{aneurysm: {state: not-sure}}";
    assertThat(differences(answers, "{" + unresolved + right + "}")).isEmpty();
    assertThat(differences(answers, "{" + unresolved + wrong + "}"))
        .containsExactly(new Difference(what, expected, found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "4", "4..4", "4.0"})
  void a_score_is_expected_by_band_number_or_range(String expected) throws IOException {
    assertThat(differences("{}", "{disposition: consult, scores: {active-part: " + expected + "}}"))
        .isEmpty();
  }

  @Test
  void a_score_with_missing_answers_is_expected_as_a_range() throws IOException {
    assertThat(
            differences(
                "{works-between: {state: unanswered}}",
                "{disposition: consult, scores: {active-part: 2..4}}"))
        .isEmpty();
  }

  @Test
  void another_band_is_a_difference() throws IOException {
    assertThat(differences("{}", "{disposition: consult, scores: {active-part: barrier}}"))
        .containsExactly(new Difference("score active-part", "barrier", "ready"));
  }

  @Test
  void another_number_is_a_difference() throws IOException {
    assertThat(differences("{}", "{disposition: consult, scores: {active-part: 3}}"))
        .containsExactly(new Difference("score active-part", "3", "4"));
  }

  @Test
  void cases_that_hold_are_not_among_the_failed() throws IOException {
    Cases.Result result =
        run(
            "- {id: well, story: Well, expect: {disposition: consult}}\n"
                + one("{aneurysm: yes}", "{disposition: consult}"));
    assertThat(result.failed()).extracting(run -> run.of().id()).containsExactly("one");
  }

  @Test
  void flags_that_no_case_raises_are_named() throws IOException {
    Cases.Result result = run(one("{aneurysm: yes}", "{disposition: not-now}"));
    assertThat(result.neverRaised())
        .extracting(Flag::id)
        .contains("age", "danger-today")
        .doesNotContain("aneurysm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{aneurysm: perhaps}    | {disposition: consult}                   | NOT_AN_ANSWER",
        "{weight: 20}           | {disposition: consult}                   | NOT_AN_ANSWER",
        "{aneurism: yes}        | {disposition: consult}                   | UNKNOWN_QUESTION",
        "{aneurysm: {state: x}} | {disposition: consult}                   | UNKNOWN_WORD",
        "{}                     | {disposition: fine}                      | UNKNOWN_WORD",
        "{}                     | {flags: [aneurysm]}                      | MISSING_KEY",
        "{}                     | {disposition: consult, flags: [nothing]} | UNKNOWN_FLAG",
        "{}                     | {disposition: consult, asked: [nothing]} | UNKNOWN_QUESTION",
        "{}                     | {disposition: consult, scores: {x: 1}}   | UNKNOWN_QUESTION",
        "{}                     | {disposition: consult, follow-up: soon}  | UNKNOWN_WORD",
        "{}                     | {disposition: consult, scores: {drinking: high}} | UNKNOWN_BAND"
      })
  void what_is_wrong_in_a_case_is_a_problem_with_a_place(
      String answers, String expect, ProblemCode code) throws IOException {
    assertThat(problems(answers, expect))
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(code))
        .satisfies(p -> assertThat(p.place().line()).isGreaterThan(15));
  }

  @Test
  void two_cases_of_one_id_are_a_problem() throws IOException {
    String twice = one("{}", "{disposition: consult}").repeat(2);
    assertThat(read(BASELINE + twice.indent(2)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_ID);
  }

  @Test
  void cases_of_another_questionnaire_are_a_problem() throws IOException {
    String other = BASELINE.replace("questionnaire: clinic", "questionnaire: other");
    assertThat(read(other + one("{}", "{disposition: consult}").indent(2)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_WORD);
  }
}
