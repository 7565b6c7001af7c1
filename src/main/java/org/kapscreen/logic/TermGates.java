package org.kapscreen.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.Micros;

/** A question that counts in a score, as gates. */
final class TermGates {
  private final World world;
  private final Gates gates;
  private final String question;
  private final Given given;
  private final boolean reverse;
  private final boolean exact;
  private final long lowest;
  private final long highest;

  TermGates(Score.Term term, World world) {
    this.world = world;
    this.gates = world.gates();
    this.question = term.question();
    this.given = world.given(question);
    this.reverse = term.reverse();
    Question asked = given.domain().question();
    this.exact = given.domain() instanceof Domain.Options || Points.countsAll(asked);
    Range<BigDecimal> reach =
        asked.type() instanceof QuestionType.Numeric number
            ? number.range()
            : ((QuestionType.Options) asked.type()).reach();
    this.lowest = Micros.of(reach.low());
    this.highest = Micros.of(reach.high());
  }

  /** Whether all its values are tried. */
  boolean isExact() {
    return exact;
  }

  int answered() {
    return world.isAnswered(question);
  }

  int unanswered() {
    return world.counted(question, given.unanswered());
  }

  int isAsked() {
    return -world.asks(question).isFalse();
  }

  int missing() {
    return world.counted(question, given.missing(gates));
  }

  /** Without a value, and surely asked. */
  int surelyMissing() {
    return gates.and(given.missing(gates), world.asks(question).isTrue());
  }

  /** Without a value, and perhaps not asked. */
  int doubtfullyMissing() {
    return gates.and(missing(), -world.asks(question).isTrue());
  }

  /** Adds what it counts at least, or at most, each value less {@code less}. */
  void addTo(Tally sum, long less, boolean high) {
    long missing = (high ? highest : lowest) - less;
    long doubtful = high ? Math.max(0, missing) : Math.min(0, missing);
    List<Tally.Choice> choices = new ArrayList<>();
    choices.add(new Tally.Choice(surelyMissing(), missing));
    choices.add(new Tally.Choice(doubtfullyMissing(), doubtful));
    addAnsweredTo(sum, less, 1, choices);
  }

  /** Adds what its answer counts, less {@code less}, so many {@code times}. */
  void addAnsweredTo(Tally sum, long less, long times) {
    addAnsweredTo(sum, less, times, new ArrayList<>());
  }

  private void addAnsweredTo(Tally sum, long less, long times, List<Tally.Choice> choices) {
    long constant = ((reverse ? lowest + highest : 0) - less) * times;
    boolean several = given.domain() instanceof Domain.Options options && options.several();
    for (int i = 0; exact && i < given.cells().size(); i++) {
      int literal = world.counted(question, given.cells().get(i));
      long value = (reverse ? -value(i) : value(i)) * times;
      if (several) {
        sum.term(literal, value);
      } else {
        choices.add(new Tally.Choice(literal, value + constant));
      }
    }
    if (several) {
      choices.add(new Tally.Choice(answered(), constant));
    }
    sum.term(choices);
  }

  /** Whether what it counts at least, or at most, is {@code threshold} or more. */
  boolean reaches(long threshold, boolean high) {
    return (high ? highest : lowest) >= threshold;
  }

  private long value(int cell) {
    return given.domain() instanceof Domain.Values values
        ? values.values().get(cell)
        : Micros.of(((Domain.Options) given.domain()).options().get(cell).value().orElseThrow());
  }
}
