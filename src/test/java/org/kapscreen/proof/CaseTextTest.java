package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.Clinic;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;

/** A witness that is pasted into a file of cases is a case that holds. */
class CaseTextTest {
  @TempDir Path folder;

  /** A person who differs so from one of whom nothing is known. */
  private static Witness witness(Map<String, Answer> differences) {
    return witness("Somebody", differences);
  }

  private static Witness witness(String story, Map<String, Answer> differences) {
    Answers answers = new Answers(differences);
    return new Witness(story, answers, differences, Clinic.screener().assess(answers));
  }

  private CasesReader.Result pasted(String baseline, Witness witness) throws IOException {
    String file =
        "format: 1\nquestionnaire: clinic\nbaseline: "
            + baseline
            + "\ncases:\n"
            + String.join("\n", CaseText.of("witness-1", witness))
            + "\n";
    return CasesReader.read(
        Files.writeString(folder.resolve("clinic.cases.yaml"), file), Clinic.questionnaire());
  }

  private void holds(Witness witness) throws IOException {
    holds("{}", witness);
  }

  private void holds(String baseline, Witness witness) throws IOException {
    CasesReader.Result read = pasted(baseline, witness);
    assertThat(read.problems()).isEmpty();
    Cases cases = read.cases().orElseThrow();
    Case one = cases.cases().get(0);
    assertThat(one.answers()).isEqualTo(witness.answers());
    assertThat(one.story()).isEqualTo(witness.story());
    assertThat(cases.run(Clinic.screener()).failed()).isEmpty();
  }

  private static Answer words(String text) {
    return new Answer.Answered(new Value.Words(text));
  }

  private static Answer entries(String... entries) {
    return new Answer.Answered(new Value.Entries(List.of(entries)));
  }

  @Test
  void answers_of_every_type_and_state_are_pasted_as_they_are() throws IOException {
    Map<String, Answer> answers =
        new LinkedHashMap<>(
            Clinic.answers(Clinic.WELL, "support: family,friends", "weight: 70.5").byQuestion());
    answers.put("aneurysm", Answer.NOT_SURE);
    answers.put("dark-thoughts", Answer.DECLINED);
    answers.put("drinks", Answer.UNANSWERED);
    answers.put("today", Answer.NOT_ASKED);
    holds(witness(answers));
  }

  @Test
  void somebody_without_differences_is_pasted_without_answers() throws IOException {
    Witness nobody = witness(Map.of());
    holds(nobody);
    assertThat(CaseText.of("witness-1", nobody)).noneMatch(line -> line.contains("answers"));
  }

  @Test
  void what_the_baseline_answers_can_be_taken_away() throws IOException {
    Answers answers = Clinic.answers("age: 52", "aneurysm: -");
    holds(
        "{age: 52, aneurysm: no}",
        new Witness(
            "Somebody",
            answers,
            Map.of("aneurysm", Answer.UNANSWERED),
            Clinic.screener().assess(answers)));
  }

  @Test
  void a_raised_flag_is_expected() throws IOException {
    Witness ill = witness(Clinic.answers("aneurysm: yes", "age: 52").byQuestion());
    holds(ill);
    assertThat(CaseText.of("witness-1", ill))
        .containsSequence(
            "  - id: witness-1",
            "    story: Somebody",
            "    answers:",
            "      aneurysm: yes",
            "      age: 52",
            "    expect:",
            "      disposition: not-now",
            "      flags: [aneurysm]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sleep: at last",
        "more #peace",
        "\"quoted\" and 'quoted' \\ more",
        "- a dash",
        "{brace}, [bracket]",
        "*star &and !bang",
        "@at `tick` %percent",
        "null",
        "~",
        "key:",
        "it ends with:",
        "ol\u00e9, \u4f60\u597d \ud83d\udc4d",
        "1.50",
        "? what",
        "<<",
        "a  b",
        "one, two",
        "a,"
      })
  void words_that_mean_something_in_yaml_are_quoted(String text) throws IOException {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("reason", words(text));
    answers.put("medicines", entries(text, "lisinopril"));
    holds(witness(text, answers));
  }

  @Test
  void an_empty_list_is_an_answer() throws IOException {
    holds(witness(Map.of("medicines", entries())));
  }
}
