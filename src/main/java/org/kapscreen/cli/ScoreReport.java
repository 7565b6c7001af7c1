package org.kapscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kapscreen.batch.BadExport;
import org.kapscreen.batch.Reject;
import org.kapscreen.batch.Scoring;
import org.kapscreen.batch.Urgent;
import org.kapscreen.response.Response;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** What is said while records are scored. */
final class ScoreReport implements Scoring.Listener {
  private final Host host;
  private final boolean strict;
  private final boolean namesRejects;
  private final Optional<ScorePages> pages;
  private final Words words;

  /**
   * @param words as {@link #words} has them
   * @param strict whether to stop at the first record that is not scored
   * @param namesRejects whether each such record is named here, because no file gets them
   * @param pages writes the page of each record that is scored
   */
  ScoreReport(
      Host host, Words words, boolean strict, boolean namesRejects, Optional<ScorePages> pages) {
    this.host = host;
    this.words = words;
    this.strict = strict;
    this.namesRejects = namesRejects;
    this.pages = pages;
  }

  /** What it is said in. */
  static Words words() {
    return Words.beside(ScoreReport.class, Words.ENGLISH);
  }

  @Override
  public void note(String said) {
    host.err().println(said);
  }

  @Override
  public void rejected(String export, Reject reject) throws BadExport {
    if (strict) {
      throw new BadExport(export, reject.line(), reject.reason());
    }
    if (namesRejects) {
      host.err()
          .println(
              words.say(
                  "score.rejected", VisibleText.line(export), reject.line(), reject.reason()));
    }
  }

  /** In one go, for there may be many. */
  @Override
  public void urgent(String export, List<Urgent> urgent) {
    StringBuilder lines = new StringBuilder();
    String name = VisibleText.line(export);
    for (Urgent one : urgent) {
      lines
          .append(
              one.reference().isPresent()
                  ? words.say(
                      "score.urgent.reference",
                      name,
                      one.line(),
                      VisibleText.line(one.reference().get()))
                  : words.say("score.urgent", name, one.line()))
          .append(System.lineSeparator());
    }
    host.err().print(lines);
  }

  @Override
  public void scored(Response response) throws IOException {
    if (pages.isPresent()) {
      pages.get().write(response);
    }
  }
}
