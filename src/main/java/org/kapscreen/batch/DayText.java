package org.kapscreen.batch;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day in a date or time.
 *
 * @param formats the first that fits counts; none for ISO 8601
 * @param zone in which days begin, for times that name a zone of their own
 */
record DayText(List<DateTimeFormatter> formats, Optional<ZoneId> zone) {
  private static final List<DateTimeFormatter> ISO =
      List.of(DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_LOCAL_DATE);

  /** A tool may put a narrow space before AM and PM. */
  private static final char NARROW_SPACE = '\u202F';

  Optional<LocalDate> parse(String given) {
    String text = given.replace(NARROW_SPACE, ' ');
    for (DateTimeFormatter format : formats.isEmpty() ? ISO : formats) {
      ParsePosition position = new ParsePosition(0);
      try {
        TemporalAccessor time = format.parse(text, position);
        if (position.getIndex() == text.length()) {
          return Optional.of(day(time));
        }
      } catch (DateTimeException e) {
        // Another format may fit.
      }
    }
    return Optional.empty();
  }

  private LocalDate day(TemporalAccessor time) {
    boolean isInstant =
        time.query(TemporalQueries.zone()) != null && time.isSupported(ChronoField.INSTANT_SECONDS);
    return isInstant && zone.isPresent()
        ? LocalDate.ofInstant(Instant.from(time), zone.get())
        : LocalDate.from(time);
  }
}
