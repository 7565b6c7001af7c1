package org.kapscreen.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;

/**
 * What the practice answered about itself.
 *
 * @param screener of the questionnaire used then
 */
public record PracticeAnswers(Screener screener, Response response) {
  private static final Duration YEAR = Duration.ofDays(365);

  /** The day of the response. */
  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(response.started(), zone);
  }

  /** Whether any of it was answered more than a year before {@code now}. */
  public boolean isOlderThanAYear(Instant now) {
    Instant oldest =
        response.entries().stream()
            .map(Response.Entry::at)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(response.started());
    return oldest.isBefore(now.minus(YEAR));
  }
}
