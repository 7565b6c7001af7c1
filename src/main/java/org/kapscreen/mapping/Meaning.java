package org.kapscreen.mapping;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one column of an export says. */
public sealed interface Meaning {
  /** Nothing that is wanted here. */
  record Ignored() implements Meaning {}

  /** Nobody knows. */
  record Unmapped() implements Meaning {}

  /** The practice's own pseudonym for the person. */
  record Reference() implements Meaning {}

  /**
   * When the answers were given.
   *
   * @param formats the first that fits counts; none for ISO 8601
   * @param zone of times that name none; empty for the one that the program runs in
   */
  record AnsweredAt(List<DateTimeFormatter> formats, Optional<ZoneId> zone) implements Meaning {
    public AnsweredAt {
      formats = List.copyOf(formats);
    }
  }

  /**
   * The whole answer to a question.
   *
   * @param codes what a text stands for; keys that are folded too are in it where {@code folded}
   * @param folded whether case and runs of spaces do not matter
   * @param otherwise the option that any other text stands for
   * @param empty what an empty field stands for; empty for unanswered
   * @param separators the characters between several options or entries
   * @param dates the first that fits counts; none for YYYY-MM-DD
   */
  record Whole(
      String question,
      Map<String, Code> codes,
      boolean folded,
      Optional<String> otherwise,
      Optional<Code> empty,
      String separators,
      char decimalMark,
      Optional<BigDecimal> factor,
      List<DateTimeFormatter> dates)
      implements Meaning {
    public Whole {
      codes = new LinkedHashMap<>(codes);
      dates = List.copyOf(dates);
    }
  }

  /**
   * One option of a question, ticked or not; or one reason why there is no answer.
   *
   * @param texts what ticked ({@code true}) and what not ticked looks like, folded
   */
  record Ticked(String question, Code code, Map<String, Boolean> texts) implements Meaning {
    public Ticked {
      texts = new LinkedHashMap<>(texts);
    }
  }
}
