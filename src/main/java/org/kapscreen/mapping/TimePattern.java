package org.kapscreen.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Patterns of dates and times, in the letters of Java's DateTimeFormatter. */
final class TimePattern {
  private static final ZonedDateTime SOME_TIME =
      ZonedDateTime.of(2031, 12, 29, 13, 30, 45, 0, ZoneOffset.UTC);

  /** Outside of words in quotes. */
  private static final Pattern YEAR_OF_ERA = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

  private TimePattern() {}

  /**
   * What reads times by {@code pattern}. It is strict, because a 31st of April is a mistake and not
   * the 30th; and takes y for the year by itself, which is strictly only half of one with an era.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DateTimeFormatter reader(String pattern) {
    return DateTimeFormatter.ofPattern(YEAR_OF_ERA.matcher(pattern).replaceAll("u"), Locale.US)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static boolean isPattern(String text) {
    try {
      return reader(text) != null;
    } catch (IllegalArgumentException | ClassCastException e) {
      return false; // Java fails at ppdM, where nothing parts a padded number from the next
    }
  }

  /** Whether a time by {@code pattern} has a day. */
  static boolean tellsTheDay(String pattern) {
    DateTimeFormatter format = reader(pattern);
    try {
      return LocalDate.from(format.parse(format.format(SOME_TIME))).equals(SOME_TIME.toLocalDate());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
