package org.kapscreen.batch;

import java.util.ArrayList;
import java.util.List;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** Says what all records came to. */
public final class TallyText {
  private static final int WIDTH = 12;

  private final Words words = Words.beside(TallyText.class, Words.ENGLISH);

  /**
   * The table, line by line: next steps, most severe first, then the raised flags in their order.
   */
  public List<String> lines(Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("tally.scored", padded(tally.scored())));
    add("tally.rejected", tally.rejected(), lines);
    add("tally.left-out", tally.leftOut(), lines);
    add("tally.stale", tally.stale(), lines);
    add("tally.overlooked", tally.overlooked(), lines);
    lines.add("");
    for (Disposition one : Disposition.values()) {
      if (tally.of(one) > 0) {
        String title =
            tally.questionnaire().textOf(one).map(DispositionText::title).orElse(one.word());
        lines.add(
            words.say(
                "tally.disposition", padded(tally.of(one)), one.word(), VisibleText.line(title)));
      }
    }
    flags(tally, lines);
    return lines;
  }

  private void add(String key, long count, List<String> lines) {
    if (count > 0) {
      lines.add(words.say(key, padded(count)));
    }
  }

  private void flags(Tally tally, List<String> lines) {
    List<String> seen = new ArrayList<>();
    List<Flag> flags = tally.questionnaire().flags();
    for (int i = 0; i < flags.size(); i++) {
      if (tally.raised(i) > 0) {
        seen.add(
            words.say("tally.flag", padded(tally.raised(i)), VisibleText.line(flags.get(i).id())));
      }
    }
    if (!seen.isEmpty()) {
      lines.add("");
      lines.add(words.say("tally.flags"));
      lines.addAll(seen);
    }
  }

  /** With thousands parted; a formatter of Java's would load all it knows of countries first. */
  private static String padded(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return " ".repeat(Math.max(0, WIDTH - digits.length())) + digits;
  }
}
