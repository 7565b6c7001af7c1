package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.screening.Micros;

/**
 * What a score can still be, as gates. Both its ends are compared with numbers only, and each such
 * comparison is a sum of weights: a mean is at least {@code n} when the values, each less {@code
 * n}, add up to 0 or more.
 */
public final class ScoreGates {
  private final Score score;
  private final Gates gates;
  private final boolean mean;
  private final List<TermGates> terms = new ArrayList<>();
  private final boolean exact;

  /** No question that counts is asked, so that a mean has no value. */
  private final int absent;

  /** It may turn out that no question that counts is asked. */
  private final int maybeAbsent;

  /** Missing answers are filled in with the mean of the others. */
  private final int prorated;

  ScoreGates(Score score, World world) {
    this.score = score;
    this.gates = world.gates();
    this.mean = score.total() == Score.Total.MEAN;
    score.terms().forEach(term -> terms.add(new TermGates(term, world)));
    this.exact = terms.stream().allMatch(TermGates::isExact);
    this.prorated = score.missing() == Score.Missing.PRORATE ? prorated() : Gates.FALSE;
    int sure = gates.or(each(t -> gates.or(t.answered(), t.surelyMissing())));
    int doubtful = gates.or(each(TermGates::doubtfullyMissing));
    this.absent = mean ? gates.and(-sure, -doubtful) : Gates.FALSE;
    this.maybeAbsent = mean ? gates.and(-sure, doubtful) : Gates.FALSE;
  }

  private interface OfTerm {
    int of(TermGates term);
  }

  private List<Integer> each(OfTerm what) {
    List<Integer> all = new ArrayList<>();
    terms.forEach(term -> all.add(what.of(term)));
    return all;
  }

  private int prorated() {
    Tally half = new Tally(gates);
    for (TermGates term : terms) {
      half.term(term.answered(), 1);
      half.term(term.missing(), -1);
    }
    int unanswered = gates.or(each(TermGates::unanswered));
    int answered = gates.or(each(TermGates::answered));
    return gates.and(-unanswered, answered, half.atLeast(0));
  }

  /** That it has a value, or may have one. */
  public int isPresent() {
    return -absent;
  }

  /** That all it can still be lies in that band. */
  public int isIn(Band band) {
    return gates.and(-absent, -maybeAbsent, inBand(Set.of(band.id())).isTrue());
  }

  Kleene inBand(Set<String> bands) {
    List<Integer> inside = new ArrayList<>();
    List<Integer> outside = new ArrayList<>();
    for (int i = 0; i < score.bands().size(); i++) {
      Band band = score.bands().get(i);
      (bands.contains(band.id()) ? inside : outside).add(touches(i));
    }
    return present(new Kleene(-gates.or(outside), -gates.or(inside)));
  }

  private int touches(int band) {
    int from = band == 0 ? Gates.TRUE : high(Micros.of(score.bands().get(band).from()), 0);
    boolean last = band + 1 == score.bands().size();
    int to = last ? Gates.TRUE : -low(Micros.of(score.bands().get(band + 1).from()), 0);
    return gates.and(from, to);
  }

  Kleene within(long from, long to) {
    return present(
        new Kleene(gates.and(low(from, 0), -high(to, 1)), gates.or(-high(from, 0), low(to, 1))));
  }

  Kleene compare(Operator operator, long to) {
    return present(
        switch (operator) {
          case AT_LEAST -> new Kleene(low(to, 0), -high(to, 0));
          case MORE_THAN -> new Kleene(low(to, 1), -high(to, 1));
          case AT_MOST -> new Kleene(-high(to, 1), low(to, 1));
          case LESS_THAN -> new Kleene(-high(to, 0), low(to, 0));
          case EQUAL_TO ->
              new Kleene(gates.and(low(to, 0), -high(to, 1)), gates.or(-high(to, 0), low(to, 1)));
        });
  }

  /** Without a value every test is FALSE; where there may be none, no test is TRUE. */
  private Kleene present(Kleene test) {
    if (!exact) {
      int unknowable = gates.input();
      return new Kleene(unknowable, gates.and(gates.input(), -unknowable));
    }
    return new Kleene(
        gates.and(-absent, -maybeAbsent, test.isTrue()), gates.or(absent, test.isFalse()));
  }

  /** That the lowest it can be is {@code threshold} or more; with {@code above} 1, more. */
  private int low(long threshold, int above) {
    return end(threshold, above, false);
  }

  private int high(long threshold, int above) {
    return end(threshold, above, true);
  }

  private int end(long threshold, int above, boolean high) {
    Tally sum = new Tally(gates);
    terms.forEach(term -> term.addTo(sum, mean ? threshold : 0, high));
    int ranged = sum.atLeast((mean ? 0 : threshold) + above);
    if (mean) {
      int perhaps = endWhereNoneIsSure(threshold + above, high);
      ranged = gates.or(gates.and(maybeAbsent, perhaps), gates.and(-maybeAbsent, ranged));
    }
    if (prorated == Gates.FALSE) {
      return ranged;
    }
    int filledIn = mean ? meanOfAnswered(threshold, above) : sumFilledIn(threshold, above);
    return gates.or(gates.and(prorated, filledIn), gates.and(-prorated, ranged));
  }

  /** The lowest, or highest, is that of one of the questions that may be asked. */
  private int endWhereNoneIsSure(long threshold, boolean high) {
    List<Integer> reach = new ArrayList<>();
    for (TermGates term : terms) {
      if (term.reaches(threshold, high) == high) {
        reach.add(term.doubtfullyMissing());
      }
    }
    return high ? gates.or(reach) : -gates.or(reach);
  }

  private int meanOfAnswered(long threshold, int above) {
    Tally sum = new Tally(gates);
    terms.forEach(term -> term.addAnsweredTo(sum, threshold, 1));
    return sum.atLeast(above);
  }

  /** {@code sum * asked / answered}, for each number of asked and answered questions by itself. */
  private int sumFilledIn(long threshold, int above) {
    List<Integer> ways = new ArrayList<>();
    for (int asked = 1; asked <= terms.size(); asked++) {
      for (int answered = 1; answered <= asked; answered++) {
        Tally sum = new Tally(gates);
        long times = asked;
        terms.forEach(term -> term.addAnsweredTo(sum, 0, times));
        ways.add(
            gates.and(
                count(TermGates::isAsked, asked),
                count(TermGates::answered, answered),
                sum.atLeast(Math.multiplyExact(threshold, answered) + above)));
      }
    }
    return gates.or(ways);
  }

  private int count(OfTerm what, int exactly) {
    Tally tally = new Tally(gates);
    terms.forEach(term -> tally.term(what.of(term), 1));
    return gates.and(tally.atLeast(exactly), -tally.atLeast(exactly + 1L));
  }
}
