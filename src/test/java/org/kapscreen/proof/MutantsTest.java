package org.kapscreen.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.yaml.QuestionnaireReader;

/** A tiny questionnaire, every mistake that can be made in it, and who notices. */
class MutantsTest {
  private static final String TINY =
      """
      format: 1
      id: tiny
      version: 1.0.0
      title: Tiny
      language: en
      channels: [phone]
      contact: {name: Robin Vale, role: Nurse Practitioner, phone: (248) 555-0142}
      intro: Hello.
      dispositions:
        - {id: discuss, title: Talk, person: Talk., reviewer: Talk.}
        - {id: consult, title: First, person: First., reviewer: First.}
      sources:
        practice: {title: Practice}
      sections:
        - id: one
          title: One
          kind: background
          questions:
            - {id: smokes, type: yes-no, ask: Do you smoke?}
            - {id: packs, type: integer, range: 0..9, ask: How many?, ask-if: {smokes: yes}}
      flags:
        - id: heavy
          title: Heavy
          when: {smokes: yes, packs: ">= 2"}
          disposition: discuss
          why: It matters.
          sources: [practice]
      """;

  @TempDir Path folder;

  private Questionnaire tiny() throws IOException {
    Path file = folder.resolve("tiny.yaml");
    Files.writeString(file, TINY, UTF_8);
    return QuestionnaireReader.read(file).questionnaire().orElseThrow();
  }

  private Cases cases(String... cases) throws IOException {
    Path file = folder.resolve("tiny.cases.yaml");
    String text =
        "format: 1\nquestionnaire: tiny\nbaseline: {smokes: yes}\ncases:\n"
            + String.join("\n", cases)
            + "\n";
    Files.writeString(file, text, UTF_8);
    return CasesReader.read(file, tiny()).cases().orElseThrow();
  }

  private static String one(String id, String answers, String expect) {
    return "  - {id: " + id + ", story: S, answers: {" + answers + "}, expect: {" + expect + "}}";
  }

  private static List<String> changes(List<Mutant> mutants, Questionnaire questionnaire) {
    ConditionText conditions = new ConditionText(questionnaire, "en");
    return mutants.stream()
        .map(
            mutant ->
                mutant.kind()
                    + mutant
                        .change()
                        .map(c -> ": " + conditions.of(c.after()))
                        .orElse(": " + mutant.id()))
        .toList();
  }

  @Test
  void every_mistake_is_made_once() throws IOException {
    assertThat(changes(Mutants.of(tiny()), tiny()))
        .containsExactlyInAnyOrder(
            "FLAG_DROPPED: heavy",
            "FLAG: smokes is \"Yes\" or packs is 2 or more",
            "FLAG: smokes is \"No\"",
            "FLAG: packs is 1 or more",
            "FLAG: packs is 3 or more",
            "MISSING_IS_NOTHING: smokes",
            "MISSING_IS_NOTHING: packs",
            "ASK_IF: smokes is \"No\"");
  }

  @Test
  void cases_at_the_threshold_notice_all_but_what_makes_no_difference() throws IOException {
    Mutants.Result result =
        Mutants.run(
            tiny(),
            cases(
                one("below", "packs: 1", "disposition: consult"),
                one("at", "packs: 2", "disposition: discuss, flags: [heavy]"),
                one(
                    "open",
                    "packs: {state: not-sure}",
                    "disposition: discuss, unresolved: [heavy]")));

    assertThat(result.all()).isEqualTo(8);
    assertThat(result.unnoticed()).isEmpty();
    assertThat(result.percentCaught()).isEqualTo(100);
  }

  @Test
  void a_case_far_from_the_threshold_does_not_notice_that_it_moved() throws IOException {
    Mutants.Result result =
        Mutants.run(tiny(), cases(one("far", "packs: 9", "disposition: discuss, flags: [heavy]")));

    assertThat(changes(result.unnoticed(), tiny()))
        .contains("FLAG: packs is 1 or more", "FLAG: packs is 3 or more")
        .doesNotContain("FLAG_DROPPED: heavy");
  }

  @Test
  void without_a_case_that_misses_an_answer_it_could_come_to_nothing_unseen() throws IOException {
    Mutants.Result result =
        Mutants.run(tiny(), cases(one("at", "packs: 2", "disposition: discuss, flags: [heavy]")));

    assertThat(changes(result.unnoticed(), tiny())).contains("MISSING_IS_NOTHING: packs");
  }

  @Test
  void what_no_case_reaches_is_named() throws IOException {
    Coverage coverage =
        Coverage.of(
            cases(one("at", "packs: 2", "disposition: discuss, flags: [heavy]")),
            Screener.of(tiny()));

    assertThat(coverage.options()).containsExactly("smokes: no");
    assertThat(coverage.tests()).hasSize(2);
  }
}
