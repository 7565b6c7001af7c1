package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.Golden;
import org.kapscreen.proof.Finding;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.proof.ProofReport.Accepted;
import org.kapscreen.proof.ProofReport.Proved;
import org.kapscreen.proof.Witness;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.text.Screen;

/** What people read of proofs. */
class ProofTextTest {
  private static final ProofReport NOTHING_WANTED =
      new ProofReport(List.of(), List.of(), List.of(), List.of());

  private static Witness witness(String story, Map<String, Answer> differences) {
    Answers answers = new Answers(differences);
    return new Witness(story, answers, differences, Clinic.screener().assess(answers));
  }

  private static Finding lost() {
    Map<String, Answer> differences =
        new LinkedHashMap<>(Clinic.answers("age: 17", "aneurysm: yes").byQuestion());
    differences.put("drinks", Answer.DECLINED);
    return new Finding(
        FindingCode.LOST_FLAG,
        "aneurysm",
        new Place("clinic.yaml", 12, 9),
        "the flag 'aneurysm' is cleared by an answer to 'age'",
        "Ask 'aneurysm' of everyone, or accept it with the reason.",
        List.of(
            witness("With it: an aneurysm is told.", differences),
            witness("Without it", Map.of("aneurysm", Answer.UNANSWERED))));
  }

  private static Finding outranked() {
    return new Finding(
        FindingCode.NEVER_DECIDES,
        "lonely",
        new Place("clinic.yaml", 40, 5),
        "the flag 'lonely' is always outranked",
        "Is its disposition the one that is meant?",
        List.of());
  }

  private static ProofReport report() {
    Acceptance acceptance =
        new Acceptance(
            FindingCode.NEVER_DECIDES,
            Optional.of("lonely"),
            Optional.empty(),
            "It is there to be read.",
            new Place("clinic.yaml", 90, 5));
    return new ProofReport(
        List.of(new Proved(FindingCode.LOST_FLAG, 1200), new Proved(FindingCode.NEVER_DECIDES, 34)),
        List.of(lost()),
        List.of(new Accepted(acceptance, outranked())),
        List.of("Whether anyone comes to 'clearance' was not settled in time."));
  }

  private static String text(ProofReport report, boolean verbose) {
    return String.join("\n", ProofText.of(report, Screen.PAGE, verbose)) + "\n";
  }

  @Test
  void findings_come_with_people_who_show_them_then_what_is_accepted_and_open() {
    Golden.assertSame("cli/proofs.txt", text(report(), true));
  }

  @Test
  void numbers_of_each_kind_are_told_on_request_only() {
    assertThat(text(report(), false))
        .doesNotContain("lost-flag: 1,200")
        .endsWith("Proofs: 1,234 hold, 1 finding, 1 accepted, 1 unknown.\n");
  }

  @Test
  void the_id_of_a_long_name_is_still_an_id() {
    String subject = "a-very-long-name-of-a-question-that-nobody-could-have-made-up";
    Finding finding =
        new Finding(
            FindingCode.DISPOSITION_NEVER_REACHED,
            subject,
            new Place("clinic.yaml", 1, 1),
            "m",
            "h",
            List.of(witness("Somebody", Map.of())));
    ProofReport report = new ProofReport(List.of(), List.of(finding), List.of(), List.of());
    assertThat(ProofText.of(report, Screen.PAGE, false))
        .filteredOn(line -> line.contains("- id: "))
        .singleElement()
        .satisfies(line -> assertThat(line.replace("  - id: ", "")).hasSize(60));
  }

  @Test
  void nothing_is_said_of_proofs_that_were_not_made() {
    assertThat(ProofText.of(NOTHING_WANTED, Screen.PAGE, true)).isEmpty();
  }

  @Test
  void a_name_of_a_file_cannot_steer_the_terminal() {
    Finding finding =
        new Finding(
            FindingCode.NEVER_RAISED,
            "x",
            new Place(Path.of("\u001b[2J.yaml").toString(), 1, 1),
            "m\u001b",
            "h\u001b",
            List.of(witness("s\u001b", Map.of())));
    ProofReport report = new ProofReport(List.of(), List.of(finding), List.of(), List.of());
    assertThat(text(report, true)).doesNotContain("\u001b");
  }
}
