package org.kapscreen.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.Golden;
import org.kapscreen.response.AnswerSheet;
import org.kapscreen.text.Wrap;

/** The test questionnaire, shown in every way. */
class ShowGoldenTest {
  private static final int PAGE = 80;

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> script() {
    PhoneCall call = PhoneCall.of(Clinic.screener(), Clinic.answers(Clinic.WELL));
    return Script.of(Clinic.questionnaire(), Optional.of(call), PAGE);
  }

  @Test
  void outline() {
    Golden.assertSame(
        "outline/outline.txt", text(Outline.of(Clinic.questionnaire(), Optional.empty(), PAGE)));
  }

  @Test
  void script_for_the_phone() {
    Golden.assertSame("outline/script.txt", text(script()));
  }

  @Test
  void chart_in_mermaid() {
    Golden.assertSame("outline/chart.mmd", Chart.of(Clinic.questionnaire()).mermaid());
  }

  @Test
  void chart_as_a_picture() {
    Golden.assertSame("outline/chart.svg", Chart.of(Clinic.questionnaire()).svg());
  }

  @Test
  void answer_sheets() {
    Golden.assertSame("outline/sheet.csv", AnswerSheet.csv(Clinic.questionnaire()));
    Golden.assertSame("outline/sheet.json", AnswerSheet.json(Clinic.questionnaire()));
  }

  @Test
  void outline_and_script_fit_a_page() {
    assertThat(Outline.of(Clinic.questionnaire(), Optional.empty(), PAGE))
        .allMatch(line -> Wrap.columns(line) <= PAGE);
    assertThat(script()).allMatch(line -> Wrap.columns(line) <= PAGE);
  }
}
