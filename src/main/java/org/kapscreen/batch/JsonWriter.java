package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.screening.Assessor;
import org.kapscreen.screening.ScoreReading;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes scored records as NDJSON. The ids of a questionnaire hold letters, digits and hyphens
 * only, so that all but the export's name and the reference is made of pieces that stand ready.
 */
final class JsonWriter implements ScoredWriter {
  /** More than the pieces that are neither a flag, a question nor a score. */
  private static final int AROUND = 16;

  private static final int FOR_A_SCORE = 5;

  /** So many whole numbers stand ready, from 0. */
  private static final int READY = 256;

  private static final byte[] NONE = {};
  private static final byte[] COMMA = {','};
  private static final byte[] QUOTE = {'"'};
  private static final byte[] REFERENCE = piece(",\"reference\":");
  private static final byte[] STALE = piece(",\"stale\":true");
  private static final byte[] RAISED = piece(",\"raised\":[");
  private static final byte[] UNRESOLVED = piece("],\"unresolved\":[");
  private static final byte[] SETTLE = piece("],\"settle\":[");
  private static final byte[] SCORES = piece("],\"scores\":{");
  private static final byte[] END = piece("}}\n");

  private static final byte[] HIGH = piece(",\"high\":");
  private static final byte[] NO_BAND = piece("}");
  private static final byte[][] NUMBERS = new byte[READY][];

  static {
    for (int number = 0; number < READY; number++) {
      NUMBERS[number] = piece(Integer.toString(number));
    }
  }

  private final Map<Disposition, byte[]> dispositions =
      properties("disposition", Disposition.class);
  private final Map<Disposition, byte[]> atLeast = properties("at-least", Disposition.class);
  private final Map<Disposition, byte[]> couldBe = properties("could-be", Disposition.class);
  private final Map<FollowUp, byte[]> followUps = properties("follow-up", FollowUp.class);

  private final byte[][] flags;
  private final Map<String, byte[]> questions = new HashMap<>();
  private final ScorePieces[] scores;

  /** What makes up the record that is written. */
  private final byte[][] pieces;

  private int count;
  private String lastExport = "";
  private byte[] source = NONE;

  JsonWriter(Questionnaire questionnaire) {
    List<Flag> all = questionnaire.flags();
    this.flags = new byte[all.size()][];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = piece('"' + all.get(i).id() + '"');
    }
    for (Question question : questionnaire.questions()) {
      questions.put(question.id(), piece('"' + question.id() + '"'));
    }
    this.scores = new ScorePieces[questionnaire.scores().size()];
    this.pieces =
        new byte[AROUND + 2 * (flags.length + questions.size()) + FOR_A_SCORE * scores.length][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new ScorePieces(questionnaire.scores().get(i), i == 0 ? "" : ",");
    }
  }

  /** What stands ready of a score. */
  private static final class ScorePieces {
    private final byte[] begin;
    private final byte[] absent;
    private final byte[][] bands;

    ScorePieces(Score score, String comma) {
      this.begin = piece(comma + '"' + score.id() + "\":{\"low\":");
      this.absent = piece(comma + '"' + score.id() + "\":{}");
      this.bands = new byte[score.bands().size()][];
      for (int i = 0; i < bands.length; i++) {
        bands[i] = piece(",\"band\":\"" + score.bands().get(i).id() + "\"}");
      }
    }
  }

  /** A property of that name for each of {@code words}. */
  private static <E extends Enum<E> & Worded> Map<E, byte[]> properties(
      String name, Class<E> words) {
    Map<E, byte[]> properties = new EnumMap<>(words);
    for (E one : words.getEnumConstants()) {
      properties.put(one, piece(",\"" + name + "\":\"" + one.word() + '"'));
    }
    return properties;
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
      source = piece("{\"source\":" + new String(quoted(export), UTF_8) + ",\"line\":");
    }
    count = 0;
    Assessor assessor = row.assessor();
    if (row.reference().isPresent()) {
      reference(row.reference().get());
    }
    add(dispositions.get(assessor.disposition()));
    add(atLeast.get(assessor.atLeast()));
    add(couldBe.get(assessor.couldBe()));
    if (assessor.followUp().isPresent()) {
      add(followUps.get(assessor.followUp().get()));
    }
    add(stale ? STALE : NONE);
    add(RAISED);
    for (int i = 0; i < assessor.raisedCount(); i++) {
      add(i == 0 ? NONE : COMMA);
      add(flags[assessor.raised(i)]);
    }
    add(UNRESOLVED);
    for (int i = 0; i < assessor.unresolvedCount(); i++) {
      add(i == 0 ? NONE : COMMA);
      add(flags[assessor.unresolved(i)]);
    }
    add(SETTLE);
    List<String> settle = assessor.settle();
    for (int i = 0; i < settle.size(); i++) {
      add(i == 0 ? NONE : COMMA);
      add(questions.get(settle.get(i)));
    }
    add(SCORES);
    for (int i = 0; i < scores.length; i++) {
      score(scores[i], assessor.score(i));
    }
    add(END);
    out.add(source);
    out.add(row.line());
    out.add(pieces, count);
  }

  private void score(ScorePieces score, ScoreReading reading) {
    if (reading.absent()) {
      add(score.absent);
      return;
    }
    add(score.begin);
    add(number(reading.low()));
    add(HIGH);
    add(number(reading.high()));
    add(reading.band() < 0 ? NO_BAND : score.bands[reading.band()]);
  }

  private static byte[] number(long hundredths) {
    return hundredths % 100 == 0 && hundredths >= 0 && hundredths < 100 * READY
        ? NUMBERS[(int) hundredths / 100]
        : piece(ScoreReading.number(hundredths).toPlainString());
  }

  private void reference(String text) {
    add(REFERENCE);
    if (isPlain(text)) {
      add(QUOTE);
      add(text.getBytes(ISO_8859_1));
      add(QUOTE);
    } else {
      add(quoted(text));
    }
  }

  /** Whether it stands in JSON as it is, byte for byte. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** Copied all in one place: the compiler would take a second over thirty copies. */
  private void add(byte @Nullable [] piece) {
    pieces[count++] = piece == null ? NONE : piece;
  }
}
