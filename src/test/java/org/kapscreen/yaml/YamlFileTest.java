package org.kapscreen.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
  private static YamlFile read(String text) {
    return YamlFile.of("test.yaml", text.getBytes(UTF_8));
  }

  private static String value(String text) {
    Node.Mapping root = (Node.Mapping) read(text).root().orElseThrow();
    return ((Node.Scalar) root.get("a").orElseThrow()).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "true",
        "null",
        "~",
        "017",
        "1_000",
        "0x1F",
        "1e3",
        ".inf",
        "12:30",
        "2026-01-01"
      })
  void every_word_stays_text(String word) {
    assertThat(value("a: " + word)).isEqualTo(word);
  }

  @Test
  void a_character_outside_the_basic_plane_may_stand_anywhere() {
    for (int before = 900; before < 1100; before++) {
      String text = "x".repeat(before) + "\uD83D\uDC4D";
      assertThat(value("a: \"" + text + "\"")).isEqualTo(text);
    }
  }

  @Test
  void positions_count_from_one() {
    Node.Mapping root =
        (Node.Mapping) read("# why\n  \nb: 1\na:  two words\n").root().orElseThrow();
    Node value = root.get("a").orElseThrow();
    assertThat(value.place().line()).isEqualTo(4);
    assertThat(value.place().column()).isEqualTo(5);
    assertThat(value.width()).isEqualTo(9);
  }

  @Test
  void a_byte_order_mark_and_line_ends_of_windows_are_no_trouble() {
    assertThat(value("\uFEFFb: 1\r\na: two\r\n")).isEqualTo("two");
  }

  @Test
  void no_file_however_large_is_read_without_end() {
    YamlFile file = YamlFile.of("test.yaml", new byte[YamlFile.MOST_BYTES_EVER + 1]);
    assertThat(file.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.TOO_LARGE));
  }
}
