package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapscreen.text.Style;
import org.kapscreen.yaml.ProblemText;

/** The shipped candidacy questionnaire in Spanish. */
class ShippedTranslationTest {
  @Test
  void it_is_complete() {
    assertThat(ProblemText.of(Shipped.readSpanish().problems(), Style.PLAIN))
        .isEqualTo(ProblemText.of(java.util.List.of(), Style.PLAIN));
  }
}
