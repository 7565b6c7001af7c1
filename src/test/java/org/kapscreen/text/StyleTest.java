package org.kapscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
  @Test
  void plain_is_the_text_alone() {
    assertThat(Style.PLAIN.alarm("Danger")).isEqualTo("Danger");
  }

  @Test
  void colour_ends_where_the_text_ends() {
    assertThat(Style.COLOUR.alarm("Danger"))
        .startsWith("\u001b[")
        .contains("Danger")
        .endsWith("\u001b[m");
  }
}
