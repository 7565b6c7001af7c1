package org.kapscreen.batch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A column that tells when the answers were given.
 *
 * @param formats the first that fits counts; none for ISO 8601
 * @param zone in which days begin
 */
record AnsweredCell(List<DateTimeFormatter> formats, Optional<ZoneId> zone) implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Optional<LocalDate> day = new DayText(formats, zone).parse(new String(text, from, length));
    day.ifPresentOrElse(row::answered, () -> row.refuse(Refusal.NOT_A_TIME));
  }
}
