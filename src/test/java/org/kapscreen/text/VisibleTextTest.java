package org.kapscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void ordinary_words_in_any_script_stay_as_they_are() {
    String text = "Señor 漢字 עברית क्षि 👩‍⚕️ it's 5 > 3";
    assertThat(VisibleText.line(text)).isEqualTo(text);
  }

  @Test
  void an_escape_sequence_is_shown_instead_of_obeyed() {
    assertThat(VisibleText.line("a\u001b[31mred\u009b0m")).isEqualTo("a\\u{1B}[31mred\\u{9B}0m");
  }

  @Test
  void a_character_that_reorders_the_line_is_shown() {
    assertThat(VisibleText.line("no\u202eyes")).isEqualTo("no\\u{202E}yes");
  }

  @Test
  void one_line_stays_one_line() {
    assertThat(VisibleText.line("first\r\nsecond\tthird")).isEqualTo("first second third");
  }

  @Test
  void line_feeds_are_kept_where_lines_are_wanted() {
    assertThat(VisibleText.lines("first\nsecond\u0007")).isEqualTo("first\nsecond\\u{7}");
  }

  @Test
  void no_code_point_that_steers_a_terminal_gets_through() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String shown = VisibleText.lines("a" + Character.toString(c) + "b");
      boolean harmless =
          shown
              .codePoints()
              .allMatch(
                  s ->
                      s == '\n'
                          || (!Character.isISOControl(s)
                              && !reorders(s)
                              && Character.getType(s) != Character.SURROGATE));
      assertThat(harmless).as("U+%04X", c).isTrue();
    }
  }

  private static boolean reorders(int c) {
    byte direction = Character.getDirectionality(c);
    return direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
        && direction <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
  }

  @Test
  void text_made_visible_once_does_not_change_again() {
    String once = VisibleText.line("\u001b]52;c;\u0007 \u202e x");
    assertThat(VisibleText.line(once)).isEqualTo(once);
  }
}
