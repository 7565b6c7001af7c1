package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.Clinic;
import org.kapscreen.Golden;
import org.kapscreen.response.Response;
import org.kapscreen.text.Screen;
import org.kapscreen.text.Style;
import org.kapscreen.text.Wrap;

/** Why flags came out as they did, to be read. */
class ExplanationGoldenTest {
  /** Where the questionnaire lies is another place on every machine. */
  private static String text(List<String> lines) {
    return String.join("\n", lines).replace(Clinic.file("clinic.yaml").toString(), "clinic.yaml");
  }

  private static String of(String flag, Response response) {
    return text(Explanation.of(Clinic.screener(), response, flag, wide()));
  }

  /** So wide that the length of the questionnaire's path breaks no line. */
  private static Screen wide() {
    return new Screen(false, 100, Style.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "raised, high-pressure",
    "clear, hypertensive-crisis",
    "unresolved, aneurysm",
    "unrecognised, opioid-with-sedative",
    "score, passive-hope",
    "not-asked, danger-today"
  })
  void one_flag(String name, String flag) {
    Golden.assertSame("summary/explain-" + name + ".txt", of(flag, People.ordinary().response()));
  }

  @Test
  void a_score_with_missing_answers() {
    Golden.assertSame(
        "summary/explain-open-score.txt", of("heavy-drinking", People.brokenOff().response()));
  }

  @Test
  void raised_flags_come_first_then_open_then_clear_ones() {
    assertThat(text(Explanation.ofAll(Clinic.screener(), People.ordinary().response(), wide())))
        .containsSubsequence("RAISED", "UNRESOLVED", "clear");
  }

  @Test
  void among_raised_flags_the_worst_comes_first() {
    assertThat(text(Explanation.ofAll(Clinic.screener(), People.urgent().response(), wide())))
        .containsSubsequence("RAISED [URGENT]", "RAISED [NOT NOW]", "RAISED [DISCUSS]");
  }

  @Test
  void every_flag_is_explained() {
    String all = text(Explanation.ofAll(Clinic.screener(), People.ordinary().response(), wide()));
    assertThat(Clinic.questionnaire().flags())
        .allMatch(flag -> all.contains(": " + flag.id() + " - "));
  }

  @Test
  void a_flag_that_does_not_exist_has_no_lines() {
    assertThat(Explanation.of(Clinic.screener(), People.ordinary().response(), "nothing", wide()))
        .isEmpty();
  }

  @Test
  void it_reads_well_in_a_narrow_window() {
    Screen narrow = new Screen(false, 40, Style.PLAIN);
    assertThat(Explanation.ofAll(Clinic.screener(), People.everything().response(), narrow))
        .filteredOn(line -> !line.contains("clinic.yaml"))
        .allMatch(line -> Wrap.columns(line) <= 40);
  }

  @Test
  void nothing_in_it_steers_a_terminal() {
    assertThat(
            String.join(
                "", Explanation.ofAll(Clinic.screener(), People.hostile().response(), wide())))
        .doesNotContain("\u001b");
  }
}
