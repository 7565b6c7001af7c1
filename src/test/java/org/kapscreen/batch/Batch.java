package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.Clinic;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Words;

/** Exports scored in memory. */
final class Batch {
  private static final Words WORDS = Words.beside(Scoring.class, Words.ENGLISH);
  private static final Instant NOW = Instant.parse("2026-05-04T14:10:00Z");

  private Screener screener = Clinic.screener();
  private OutputForm form = OutputForm.NDJSON;
  private int threads = 1;
  private boolean withPages = true;
  private Optional<Charset> charset = Optional.empty();
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<ColumnMap> map = Optional.empty();

  /** With the questionnaire of the clinic. */
  static Batch clinic() {
    return new Batch();
  }

  static Batch of(Screener screener) {
    Batch batch = new Batch();
    batch.screener = screener;
    return batch;
  }

  Batch threads(int count) {
    threads = count;
    return this;
  }

  Batch writing(OutputForm other) {
    form = other;
    return this;
  }

  Batch in(Charset given) {
    charset = Optional.of(given);
    return this;
  }

  /** Whose columns mean what {@code said} says. */
  Batch mapped(ColumnMap said) {
    map = Optional.of(said);
    return this;
  }

  Batch asOf(String day) {
    asOf = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** Without the answers of each person, as most runs are. */
  Batch withoutPages() {
    withPages = false;
    return this;
  }

  Outcome score(String export) {
    return score(export.getBytes(UTF_8));
  }

  Outcome score(byte[] export) {
    try {
      return tryToScore(export);
    } catch (BadExport e) {
      throw new AssertionError(e);
    }
  }

  /** The message with which {@code export} is refused as a whole. */
  String refusal(byte[] export) {
    try {
      Outcome outcome = tryToScore(export);
      throw new AssertionError("not refused, but " + outcome);
    } catch (BadExport e) {
      return String.valueOf(e.getMessage());
    }
  }

  Outcome tryToScore(byte[] export) throws BadExport {
    return tryToScore(Export.of("export", new ByteArrayInputStream(export)));
  }

  Outcome tryToScore(Export export) throws BadExport {
    ByteArrayOutputStream scored = new ByteArrayOutputStream();
    ByteArrayOutputStream rejected = new ByteArrayOutputStream();
    Heard heard = new Heard();
    Scoring.Order order =
        new Scoring.Order(
            threads,
            form,
            charset,
            Optional.empty(),
            map,
            false,
            Clock.systemUTC(),
            asOf,
            withPages
                ? Optional.of(new Scoring.Pages("1.0.0", NOW, ZoneOffset.UTC))
                : Optional.empty());
    try {
      Tally tally =
          new Scoring(screener, order)
              .score(List.of(export), new Scoring.Outputs(scored, rejected), heard);
      return new Outcome(scored.toString(UTF_8), rejected.toString(UTF_8), heard, tally);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that a refused value is refused with. */
  static String words(Refusal refusal) {
    return WORDS.say("refused." + refusal);
  }

  /** What the listener was told. */
  static final class Heard implements Scoring.Listener {
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Urgent> urgent = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public void rejected(String export, Reject reject) {
      rejects.add(reject);
    }

    @Override
    public void urgent(String export, List<Urgent> some) {
      urgent.addAll(some);
    }

    @Override
    public void scored(Response response) {
      responses.add(response);
    }

    @Override
    public void note(String words) {
      notes.add(words);
    }
  }

  /** What became of an export. */
  record Outcome(String scored, String rejected, Heard heard, Tally tally) {
    /** One for each rejected record: its line and the reason. */
    List<String> rejects() {
      return heard.rejects.stream().map(r -> r.line() + ": " + r.reason()).toList();
    }

    List<String> notes() {
      return heard.notes;
    }

    List<Urgent> urgent() {
      return heard.urgent;
    }

    List<Response> responses() {
      return heard.responses;
    }

    /** The scored records, one a line. */
    List<String> records() {
      return scored.lines().toList();
    }

    /** The answers of the one record that there is. */
    Answers answers() {
      assertThat(rejects()).isEmpty();
      assertThat(heard.responses).hasSize(1);
      return heard.responses.get(0).answers();
    }
  }
}
