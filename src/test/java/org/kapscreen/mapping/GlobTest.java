package org.kapscreen.mapping;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "Comment, comment, true",
    "Comment, comments, false",
    "internal_*, internal_, true",
    "internal_*, INTERNAL_id, true",
    "internal_*, an internal_id, false",
    "*_at, sent_at_at, true",
    "*_at, sent_at_, false",
    "a*b*c, abcbc, true",
    "a*b*c, acb, false",
    "a.c, abc, false",
    "[x], {x}, false",
    "'', '', true",
    "'', a, false",
    "*, '', true",
  })
  void a_star_stands_for_any_characters_and_nothing_else_does(
      String pattern, String name, boolean matches) {
    assertThat(new Glob(pattern).matches(name)).isEqualTo(matches);
  }

  @Test
  @Timeout(value = 10, unit = SECONDS)
  void many_stars_take_no_time() {
    assertThat(new Glob("*".repeat(40) + "a*".repeat(40) + "x").matches("a".repeat(5000)))
        .isFalse();
  }
}
