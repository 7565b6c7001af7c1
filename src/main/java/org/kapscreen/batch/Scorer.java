package org.kapscreen.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** Scores one block after another. For one thread only. */
final class Scorer {
  private final Questionnaire questionnaire;
  private final Optional<LocalDate> asOf;
  private final Optional<Latest> latest;
  private final Optional<Scoring.Pages> pages;
  private final ScoredWriter writer;
  private final Words words;
  private final Row row;
  private final Bytes out = new Bytes();

  /** The places of the questions about safety. */
  private final BitSet safety = new BitSet();

  Scorer(Screener screener, Scoring.Order order, Optional<Latest> latest, Words words) {
    this.questionnaire = screener.questionnaire();
    this.asOf = order.asOf();
    this.latest = latest;
    this.pages = order.pages();
    this.writer = order.form().writer(questionnaire);
    this.words = words;
    this.row = new Row(screener.assessor(), questionnaire, pages.isPresent(), order.isLenient());
    int place = 0;
    for (Section section : questionnaire.sections()) {
      int next = place + section.questions().size();
      if (section.kind() == SectionKind.SAFETY) {
        safety.set(place, next);
      }
      place = next;
    }
  }

  Scored score(Block block, Records records) throws BadExport, IOException {
    return new Run(block).of(records);
  }

  private final class Run implements Records.Sink {
    private final Block block;
    private final Map<Integer, Reject> rejects = new LinkedHashMap<>();
    private int records;
    private final List<Urgent> urgent = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private Optional<Scored.Place> firstReject = Optional.empty();
    private final Tally tally = new Tally(questionnaire);

    Run(Block block) {
      this.block = block;
    }

    Scored of(Records records) throws BadExport, IOException {
      out.clear();
      records.read(block, row, this);
      byte[] rejected = rejects.isEmpty() ? new byte[0] : records.rejected(block, rejects);
      return new Scored(
          block.export(),
          out.all(),
          rejected,
          List.copyOf(rejects.values()),
          urgent,
          responses,
          firstReject.orElseGet(this::place),
          tally);
    }

    private Scored.Place place() {
      return new Scored.Place(out.length(), urgent.size(), responses.size());
    }

    @Override
    public void end() {
      int number = records++;
      if (latest.isPresent() && !latest.get().counts(block.export(), row)) {
        row.leaveOut();
      }
      row.end();
      if (row.isLeftOut()) {
        tally.countLeftOut();
      } else if (row.refused().isEmpty()) {
        take();
      } else {
        if (rejects.isEmpty()) {
          firstReject = Optional.of(place());
        }
        rejects.put(number, new Reject(row.line(), reason()));
        tally.countRejected();
      }
    }

    private void take() {
      boolean stale = isStale();
      tally.countOverlooked(row.overlooked());
      writer.write(block.export(), row, stale, out);
      tally.count(row.assessor(), stale);
      pages.ifPresent(of -> responses.add(ResponseOfRow.of(row, questionnaire, of)));
      if (row.assessor().disposition() == Disposition.URGENT) {
        urgent.add(new Urgent(row.line(), row.reference()));
      }
    }
  }

  /** A danger that was denied before yesterday may be there today; of no known day is as old. */
  private boolean isStale() {
    if (asOf.isEmpty()
        || row.answered().filter(day -> !day.isBefore(asOf.get().minusDays(1))).isPresent()) {
      return false;
    }
    for (int place = safety.nextSetBit(0); place >= 0; place = safety.nextSetBit(place + 1)) {
      if (row.isAnswered(place)) {
        return true;
      }
    }
    return false;
  }

  private String reason() {
    return row.refused().stream()
        .map(
            one ->
                one.column().isEmpty()
                    ? words.say("refused." + one.why())
                    : words.say(
                        "refused.in",
                        VisibleText.line(one.column()),
                        words.say("refused." + one.why())))
        .collect(Collectors.joining("; "));
  }
}
