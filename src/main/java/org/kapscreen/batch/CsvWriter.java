package org.kapscreen.batch;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.Assessor;
import org.kapscreen.screening.ScoreReading;

/** Writes scored records as CSV that a spreadsheet opens without running anything in it. */
final class CsvWriter implements ScoredWriter {
  /** What a spreadsheet takes for the beginning of a formula, also in full width. */
  private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private final Questionnaire questionnaire;

  /** Takes one record after another. */
  private final StringWriter text = new StringWriter();

  private final de.siegmar.fastcsv.writer.CsvWriter csv =
      de.siegmar.fastcsv.writer.CsvWriter.builder()
          .lineDelimiter(LineDelimiter.CRLF)
          .bufferSize(0)
          .build(text);

  CsvWriter(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  @Override
  public byte[] header() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "source",
                "line",
                "reference",
                "disposition",
                "at-least",
                "could-be",
                "follow-up",
                "stale",
                "raised",
                "unresolved",
                "settle"));
    for (Score score : questionnaire.scores()) {
      names.add(score.id() + "-low");
      names.add(score.id() + "-high");
      names.add(score.id() + "-band");
    }
    Bytes out = new Bytes();
    write(names, out);
    return out.all();
  }

  @Override
  public void write(String export, Row row, boolean stale, Bytes out) {
    Assessor assessor = row.assessor();
    List<String> fields = new ArrayList<>();
    fields.add(safe(export));
    fields.add(String.valueOf(row.line()));
    fields.add(safe(row.reference().orElse("")));
    fields.add(assessor.disposition().word());
    fields.add(assessor.atLeast().word());
    fields.add(assessor.couldBe().word());
    fields.add(assessor.followUp().map(FollowUp::word).orElse(""));
    fields.add(stale ? "yes" : "");
    fields.add(flags(assessor.raisedCount(), assessor::raised));
    fields.add(flags(assessor.unresolvedCount(), assessor::unresolved));
    fields.add(String.join(";", assessor.settle()));
    List<Score> scores = questionnaire.scores();
    for (int i = 0; i < scores.size(); i++) {
      ScoreReading reading = assessor.score(i);
      boolean absent = reading.absent();
      fields.add(absent ? "" : ScoreReading.number(reading.low()).toPlainString());
      fields.add(absent ? "" : ScoreReading.number(reading.high()).toPlainString());
      fields.add(reading.band() < 0 ? "" : scores.get(i).bands().get(reading.band()).id());
    }
    write(fields, out);
  }

  private String flags(int count, IntUnaryOperator place) {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ids.append(i == 0 ? "" : ";");
      ids.append(questionnaire.flags().get(place.applyAsInt(i)).id());
    }
    return ids.toString();
  }

  /** Text from outside: an apostrophe before it keeps a spreadsheet from calculating with it. */
  static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void write(List<String> fields, Bytes out) {
    csv.writeRecord(fields);
    out.add(text.toString().getBytes(StandardCharsets.UTF_8));
    text.getBuffer().setLength(0);
  }
}
