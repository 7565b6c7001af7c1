package org.kapscreen.cli;

import java.time.ZoneId;
import java.util.Optional;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Letterhead;
import org.kapscreen.summary.PracticeAnswers;
import org.kapscreen.summary.Summary;

/** Summaries as the content of files. */
final class Summaries {
  private Summaries() {}

  /**
   * @param letterhead at the top of the page for a browser
   * @param practice what the practice answered about itself, if it is wanted on the page
   */
  static String text(
      Screener screener,
      Response response,
      Format format,
      Optional<Letterhead> letterhead,
      ZoneId zone,
      Optional<PracticeAnswers> practice) {
    Summary summary = Summary.of(screener, response, zone, practice);
    return switch (format) {
      case TEXT -> summary.text();
      case MARKDOWN -> summary.markdown();
      case HTML -> summary.html(letterhead);
    };
  }
}
