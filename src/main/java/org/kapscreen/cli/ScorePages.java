package org.kapscreen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.PracticeAnswers;

/** Writes the NP's page of each scored record. */
final class ScorePages {
  private final Host host;
  private final Screener screener;
  private final Path folder;
  private final List<Format> formats;
  private final Settings settings;
  private final Optional<PracticeAnswers> practice;
  private long written;

  /**
   * @throws Failure if nothing can be written to {@code folder}
   */
  ScorePages(Host host, Screener screener, Path folder, List<Format> formats) throws Failure {
    this.host = host;
    this.screener = screener;
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.settings = SettingsReader.read(host);
    this.practice = new PracticeResponse().read(host, settings.practice(), settings.drafts(host));
    OutputFiles.check(folder);
  }

  /** As the practice has set it: with its letterhead, and for its keys only. */
  void write(Response response) throws IOException {
    written++;
    OutputFiles files = new OutputFiles(folder, name(response), settings.recipients());
    for (Format format : formats) {
      String page =
          Summaries.text(
              screener, response, format, settings.letterhead(), host.clock().getZone(), practice);
      files.write("summary." + format.word(), page.getBytes(UTF_8));
    }
  }

  /** A reference may be there twice, or be no name of a file; the number of the page is its own. */
  private String name(Response response) {
    String number = String.format("%06d", written);
    return response
        .reference()
        .filter(ScreeningName::isReference)
        .map(reference -> number + "-" + reference)
        .orElse(number);
  }
}
