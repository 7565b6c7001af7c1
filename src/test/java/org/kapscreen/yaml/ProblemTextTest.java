package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.text.Style;
import org.kapscreen.text.Wrap;

class ProblemTextTest {
  /** The source line and the carets under it. */
  private static List<String> shown(String line, int column, int width) {
    Problem problem =
        new Problem(
            ProblemCode.SYNTAX, new Place("a.yaml", 1, column), line, width, "x", Optional.empty());
    return ProblemText.of(List.of(problem), Style.PLAIN).lines().skip(1).limit(2).toList();
  }

  private static String meant(List<String> shown) {
    String carets = shown.get(1);
    return shown.get(0).substring(carets.indexOf('^'), carets.length());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 75, 76, 77, 250, 480, 496})
  void a_long_line_is_cut_where_the_trouble_is_not(int column) {
    String line = "x".repeat(column - 1) + "wrong" + "y".repeat(500 - column - 4);
    List<String> shown = shown(line, column, 5);
    assertThat(meant(shown)).isEqualTo("wrong");
    assertThat(Wrap.columns(shown.get(0))).isEqualTo(80);
  }

  @Test
  void of_trouble_that_is_longer_than_a_line_the_beginning_is_shown() {
    List<String> shown = shown("key: " + "z".repeat(400), 6, 400);
    assertThat(meant(shown)).startsWith("zzz").endsWith("...");
    assertThat(shown).allSatisfy(row -> assertThat(Wrap.columns(row)).isLessThanOrEqualTo(80));
  }

  @Test
  void a_line_that_fits_stays_whole() {
    assertThat(shown("y".repeat(76), 76, 1).get(0)).isEqualTo("  | " + "y".repeat(76));
  }

  @Test
  void carets_count_characters_outside_the_basic_plane_as_one_each() {
    assertThat(shown("a: \uD83D\uDC4D\uD83D\uDC4D, b", 4, 2).get(1)).isEqualTo("  |    ^^^^");
  }

  @Test
  void a_line_of_a_megabyte_is_cut_at_once() {
    List<String> shown = shown("x".repeat(1_000_000), 500_000, 3);
    assertThat(Wrap.columns(shown.get(0))).isEqualTo(80);
  }
}
