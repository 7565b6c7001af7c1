package org.kapscreen.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as questionnaires and people write them: YYYY-MM-DD. */
public final class DateText {
  private static final int LENGTH = 10;

  private DateText() {}

  /** The day that {@code text} names, if there is such a day. */
  public static Optional<LocalDate> parse(String text) {
    try {
      return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
