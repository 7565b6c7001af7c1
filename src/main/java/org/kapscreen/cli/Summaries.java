package org.kapscreen.cli;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.PracticeAnswers;
import org.kapscreen.summary.Summary;

/** Summaries as the content of files. */
final class Summaries {
  private Summaries() {}

  static byte[] bytes(
      Screener screener,
      Response response,
      Format format,
      ZoneId zone,
      Optional<PracticeAnswers> practice) {
    return text(screener, response, format, zone, practice).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param practice what the practice answered about itself, if it is wanted on the page
   */
  static String text(
      Screener screener,
      Response response,
      Format format,
      ZoneId zone,
      Optional<PracticeAnswers> practice) {
    Summary summary = Summary.of(screener, response, zone, practice);
    return switch (format) {
      case TEXT -> summary.text();
      case MARKDOWN -> summary.markdown();
    };
  }
}
