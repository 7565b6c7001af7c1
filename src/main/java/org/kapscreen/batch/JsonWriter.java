package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Assessor;
import org.kapscreen.screening.ScoreReading;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes scored records as NDJSON. The ids of a questionnaire hold letters, digits and hyphens
 * only, so that all but the export's name and the reference is made of pieces that stand ready.
 */
final class JsonWriter implements ScoredWriter {
  private static final byte[] NONE = {};
  private static final byte[] COMMA = {','};
  private final Map<Disposition, byte[]> dispositions = new EnumMap<>(Disposition.class);
  private final Map<FollowUp, byte[]> followUps = new EnumMap<>(FollowUp.class);
  private final byte[][] flags;
  private final List<ScorePieces> scores = new ArrayList<>();
  private String lastExport = "";
  private byte[] source = NONE;

  /** What stands ready of a score. */
  private static final class ScorePieces {
    private final byte[] begin;
    private final byte[] absent;
    private final List<byte[]> bands;

    ScorePieces(Score score, String comma) {
      this.begin = piece(comma + '"' + score.id() + "\":{\"low\":");
      this.absent = piece(comma + '"' + score.id() + "\":{}");
      this.bands = score.bands().stream().map(b -> piece(",\"band\":\"" + b.id() + "\"}")).toList();
    }
  }

  private static final byte[] LINE = piece(",\"line\":");
  private static final byte[] REFERENCE = piece(",\"reference\":");
  private static final byte[] DISPOSITION = piece(",\"disposition\":");
  private static final byte[] AT_LEAST = piece(",\"at-least\":");
  private static final byte[] COULD_BE = piece(",\"could-be\":");
  private static final byte[] FOLLOW_UP = piece(",\"follow-up\":");
  private static final byte[] STALE = piece(",\"stale\":true");
  private static final byte[] RAISED = piece(",\"raised\":[");
  private static final byte[] UNRESOLVED = piece("],\"unresolved\":[");
  private static final byte[] SETTLE = piece("],\"settle\":[");
  private static final byte[] SCORES = piece("],\"scores\":{");
  private static final byte[] HIGH = piece(",\"high\":");
  private static final byte[] NO_BAND = piece("}");
  private static final byte[] END = piece("}}\n");

  JsonWriter(Questionnaire questionnaire) {
    for (Disposition one : Disposition.values()) {
      dispositions.put(one, quoted(one.word()));
    }
    for (FollowUp one : FollowUp.values()) {
      followUps.put(one, quoted(one.word()));
    }
    List<Flag> all = questionnaire.flags();
    this.flags = new byte[all.size()][];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = quoted(all.get(i).id());
    }
    for (Score score : questionnaire.scores()) {
      scores.add(new ScorePieces(score, scores.isEmpty() ? "" : ","));
    }
  }

  private byte[] word(Disposition disposition) {
    byte[] word = dispositions.get(disposition);
    return word == null ? NONE : word;
  }

  private static byte[] piece(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] quoted(String text) {
    return piece(
        '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"');
  }

  @Override
  public byte[] header() {
    return NONE;
  }

  @Override
  public void write(String export, Row row, boolean stale, Bytes out) {
    if (!export.equals(lastExport)) {
      lastExport = export;
      source = piece("{\"source\":" + new String(quoted(export), UTF_8));
    }
    Assessor assessor = row.assessor();
    out.add(source);
    out.add(LINE);
    out.add(row.line());
    row.reference().ifPresent(reference -> add(reference, out));
    out.add(DISPOSITION);
    out.add(word(assessor.disposition()));
    out.add(AT_LEAST);
    out.add(word(assessor.atLeast()));
    out.add(COULD_BE);
    out.add(word(assessor.couldBe()));
    byte[] followUp = assessor.followUp().map(followUps::get).orElse(NONE);
    if (followUp.length > 0) {
      out.add(FOLLOW_UP);
      out.add(followUp);
    }
    if (stale) {
      out.add(STALE);
    }
    out.add(RAISED);
    flags(assessor, Status.RAISED, out);
    out.add(UNRESOLVED);
    flags(assessor, Status.UNRESOLVED, out);
    out.add(SETTLE);
    settle(assessor, out);
    out.add(SCORES);
    for (int i = 0; i < scores.size(); i++) {
      score(scores.get(i), assessor.score(i), out);
    }
    out.add(END);
  }

  private static void add(String reference, Bytes out) {
    out.add(REFERENCE);
    out.add(quoted(reference));
  }

  private void flags(Assessor assessor, Status status, Bytes out) {
    boolean first = true;
    for (int i = 0; i < flags.length; i++) {
      if (assessor.status(i) == status) {
        out.add(first ? NONE : COMMA);
        out.add(flags[i]);
        first = false;
      }
    }
  }

  private static void settle(Assessor assessor, Bytes out) {
    boolean first = true;
    for (String question : assessor.settle()) {
      out.add(first ? NONE : COMMA);
      out.add(quoted(question));
      first = false;
    }
  }

  private static void score(ScorePieces pieces, ScoreReading reading, Bytes out) {
    if (reading.absent()) {
      out.add(pieces.absent);
      return;
    }
    out.add(pieces.begin);
    number(reading.low(), out);
    out.add(HIGH);
    number(reading.high(), out);
    out.add(reading.band() < 0 ? NO_BAND : pieces.bands.get(reading.band()));
  }

  private static void number(long hundredths, Bytes out) {
    if (hundredths % 100 == 0) {
      out.add(hundredths / 100);
    } else {
      out.add(piece(ScoreReading.number(hundredths).toPlainString()));
    }
  }
}
