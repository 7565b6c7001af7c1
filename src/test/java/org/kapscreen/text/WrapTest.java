package org.kapscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void lines_break_at_spaces_and_hang_under_their_first_word() {
    assertThat(Wrap.lines("Has a doctor ever found it?", 16, "  1. "))
        .containsExactly("  1. Has a", "     doctor ever", "     found it?");
  }

  @Test
  void a_word_longer_than_the_line_is_not_cut() {
    assertThat(Wrap.lines("see https://example.org/a/long/address now", 12))
        .containsExactly("see", "https://example.org/a/long/address", "now");
  }

  @Test
  void paragraphs_stay_apart() {
    assertThat(Wrap.lines("one\n\ntwo", 40)).containsExactly("one", "", "two");
  }

  @Test
  void wide_characters_take_two_columns_and_marks_none() {
    assertThat(Wrap.columns("漢字")).isEqualTo(4);
    assertThat(Wrap.columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void no_word_is_lost_and_no_line_too_long_whatever_the_text() {
    long seed = Long.getLong("kapscreen.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < random.nextInt(40); i++) {
        text.append(" ".repeat(1 + random.nextInt(2))).append("w".repeat(1 + random.nextInt(9)));
      }
      List<String> lines = Wrap.lines(text.toString(), 12);
      assertThat(lines).as("-Dkapscreen.seed=" + seed).allMatch(line -> line.length() <= 12);
      assertThat(String.join(" ", lines)).isEqualTo(text.toString().replaceAll(" +", " "));
    }
  }
}
