package org.kapscreen.cli;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Summary;

/** Summaries as the content of files. */
final class Summaries {
  private Summaries() {}

  static byte[] bytes(Screener screener, Response response, Format format, ZoneId zone) {
    return text(screener, response, format, zone).getBytes(StandardCharsets.UTF_8);
  }

  static String text(Screener screener, Response response, Format format, ZoneId zone) {
    Summary summary = Summary.of(screener, response, zone);
    return switch (format) {
      case TEXT -> summary.text();
      case MARKDOWN -> summary.markdown();
    };
  }
}
