package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.text.Wrap;

/** Everything fits the terminal's width, and is plain lines for a screen reader. */
class NarrowScreenTest {
  private static Call longCall(int columns) {
    return Call.phone()
        .at(columns)
        .until("dark-thoughts")
        .types(
            "?",
            "y",
            "y",
            "what",
            "ok",
            "what",
            "go on",
            "n",
            "y",
            "80",
            "120",
            "back",
            "190",
            "ns",
            "chest",
            "ok",
            "repeat",
            "go on",
            "back",
            "review",
            "2",
            "",
            "2026-05-01",
            "70",
            "end",
            "",
            "lorazepam",
            "2",
            "3",
            "review",
            "5",
            "n",
            "1",
            "3",
            "x",
            "4",
            "back",
            "",
            "what",
            "review",
            "",
            "");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void no_line_is_wider_than_the_terminal(int columns) {
    assertThat(longCall(columns).screen().lines().filter(line -> !line.startsWith("> ")))
        .allMatch(line -> Wrap.columns(line) <= columns);
  }

  @Test
  void no_line_of_the_program_steers_the_terminal() {
    assertThat(longCall(40).screen().chars().filter(Character::isISOControl))
        .allMatch(c -> c == '\n');
  }

  @Test
  void a_question_with_all_its_lines_fits_a_small_screen() {
    String reply = Call.phone().at(40).until("drinks").types("?", "repeat").reply();
    assertThat(reply.lines().count()).isLessThanOrEqualTo(24);
  }
}
