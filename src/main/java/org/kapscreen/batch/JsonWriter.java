package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.screening.Assessor;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes scored records as NDJSON. The ids of a questionnaire hold letters, digits and hyphens
 * only, so that all but the export's name and the reference is made of pieces that stand ready. A
 * piece is the larger the better, for the compiler took a second over thirty small ones.
 */
final class JsonWriter implements ScoredWriter {
  /** More than the pieces that are neither a flag, a question nor a score. */
  private static final int AROUND = 16;

  private static final byte[] NONE = {};
  private static final byte[] REFERENCE = piece(",\"reference\":\"");
  private static final byte[] QUOTE = piece("\"");
  private static final byte[] STALE = piece(",\"stale\":true");
  private static final byte[] RAISED = piece(",\"raised\":[");
  private static final byte[] UNRESOLVED = piece("],\"unresolved\":[");
  private static final byte[] SETTLE = piece("],\"settle\":[");
  private static final byte[] SCORES = piece("],\"scores\":{");
  private static final byte[] END = piece("}}\n");

  private final Map<Disposition, byte[]> dispositions =
      properties("disposition", Disposition.class);
  private final Map<Disposition, byte[]> atLeast = properties("at-least", Disposition.class);
  private final Map<Disposition, byte[]> couldBe = properties("could-be", Disposition.class);
  private final Map<FollowUp, byte[]> followUps = properties("follow-up", FollowUp.class);

  /** The id of each flag, as the first of a list. */
  private final byte[][] first;

  /** Likewise, as one behind it. */
  private final byte[][] further;

  private final JsonScore[] scores;

  /** What makes up the record that is written. */
  private final byte[][] pieces;

  private int count;
  private String lastExport = "";
  private byte[] source = NONE;

  JsonWriter(Questionnaire questionnaire) {
    List<Flag> flags = questionnaire.flags();
    this.first = new byte[flags.size()][];
    this.further = new byte[flags.size()][];
    for (int i = 0; i < first.length; i++) {
      first[i] = piece('"' + flags.get(i).id() + '"');
      further[i] = piece(",\"" + flags.get(i).id() + '"');
    }
    this.scores = new JsonScore[questionnaire.scores().size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new JsonScore(questionnaire.scores().get(i), i == 0 ? "" : ",");
    }
    this.pieces = new byte[AROUND + flags.size() + scores.length][];
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

  private static byte[] escaped(String text) {
    return piece(String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)));
  }

  @Override
  public byte[] header() {
    return NONE;
  }

  @Override
  public void write(String export, Row row, boolean stale, Bytes out) {
    if (!export.equals(lastExport)) {
      lastExport = export;
      source = piece("{\"source\":\"" + new String(escaped(export), UTF_8) + "\",\"line\":");
    }
    count = 0;
    Assessor assessor = row.assessor();
    if (row.reference().isPresent()) {
      String reference = row.reference().get();
      add(REFERENCE);
      add(isPlain(reference) ? reference.getBytes(ISO_8859_1) : escaped(reference));
      add(QUOTE);
    }
    add(dispositions.get(assessor.disposition()));
    add(atLeast.get(assessor.atLeast()));
    add(couldBe.get(assessor.couldBe()));
    if (assessor.followUp().isPresent()) {
      add(followUps.get(assessor.followUp().get()));
    }
    if (stale) {
      add(STALE);
    }
    add(RAISED);
    for (int i = 0; i < assessor.raisedCount(); i++) {
      add((i == 0 ? first : further)[assessor.raised(i)]);
    }
    add(UNRESOLVED);
    for (int i = 0; i < assessor.unresolvedCount(); i++) {
      add((i == 0 ? first : further)[assessor.unresolved(i)]);
    }
    add(SETTLE);
    List<String> settle = assessor.settle();
    if (!settle.isEmpty()) {
      add(piece('"' + String.join("\",\"", settle) + '"'));
    }
    add(SCORES);
    for (int i = 0; i < scores.length; i++) {
      add(scores[i].text(assessor.score(i)));
    }
    add(END);
    out.add(source);
    out.add(row.line());
    out.add(pieces, count);
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

  private void add(byte @Nullable [] piece) {
    pieces[count++] = piece == null ? NONE : piece;
  }
}
