package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Summary;

/** The NP's page on paper, as a browser prints it. */
class PrintedPageTest {
  private static final Instant BEGAN = Instant.parse("2026-05-04T14:10:00Z");
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"healthy, 1", "ordinary, 1", "known-crisis, 1", "benzo-and-opioid, 1"})
  void the_page_of_a_made_up_person_fits_its_sheets(String person, int sheets) throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "there is no Chromium here to print with");
    Path page = folder.resolve(person + ".html");
    Files.writeString(page, page(person));
    Path pdf = folder.resolve(person + ".pdf");

    print(browser.get(), page, pdf);

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(sheets);
    }
  }

  private void print(Path browser, Path page, Path pdf) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("browser"),
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf,
            page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }

  private static Optional<Path> browser() {
    List<Path> found = new ArrayList<>();
    for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
      found.add(Path.of("/usr/bin").resolve(name));
    }
    return found.stream().filter(Files::isExecutable).findFirst();
  }

  private static String page(String person) {
    Questionnaire questionnaire = Shipped.CANDIDACY.questionnaire();
    Answers answers = Shipped.CANDIDACY.answersOf(person, questionnaire);
    List<Response.Entry> entries = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      entries.add(
          new Response.Entry(
              question.id(),
              answers.to(question.id()),
              Optional.of(BEGAN),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
    Response response =
        new Response(
            new Response.Used(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
            "kapscreen 1.0.0",
            Channel.PHONE,
            "en",
            List.of(),
            Optional.of("0417"),
            Optional.empty(),
            BEGAN,
            Optional.of(new Response.Ending(Response.How.COMPLETED, BEGAN.plusSeconds(780))),
            entries,
            List.of(),
            Optional.empty());
    return Summary.of(Screener.of(questionnaire), response, ZoneOffset.UTC).html(Optional.empty());
  }
}
