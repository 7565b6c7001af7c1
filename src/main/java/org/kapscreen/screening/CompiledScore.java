package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Assessment;
import org.kapscreen.screening.Sheet.Bounds;

/**
 * A score over slots. While answers are missing it is a range: a missing answer counts as anything
 * from its lowest to its highest value, and one whose ask-if is UNKNOWN also as not asked. All of
 * it is exact.
 */
final class CompiledScore {
  private final Score score;
  private final int index;
  private final Term[] terms;
  private final long[] bandsFrom;
  private final boolean mean;

  CompiledScore(Score score, int index, Slots slots) {
    this.score = score;
    this.index = index;
    this.terms = score.terms().stream().map(term -> Term.of(term, slots)).toArray(Term[]::new);
    this.mean = score.total() == Score.Total.MEAN;
    this.bandsFrom = new long[score.bands().size()];
    for (int i = 0; i < bandsFrom.length; i++) {
      bandsFrom[i] = Micros.of(score.bands().get(i).from());
    }
  }

  Score score() {
    return score;
  }

  /** Its place among the scores. */
  int index() {
    return index;
  }

  /** The number at which each band begins. */
  long[] bandsFrom() {
    return bandsFrom.clone();
  }

  /** What the score can still be. All questions that count have been looked at before. */
  Bounds bounds(Sheet sheet) {
    Bounds bounds = sheet.scores[index];
    if (!bounds.known) {
      workOut(sheet, bounds);
      bounds.known = true;
    }
    return bounds;
  }

  /** The slots of the questions that count and have no answer. */
  BitSet missing(Sheet sheet) {
    BitSet missing = new BitSet();
    for (Term term : terms) {
      if (sheet.isMissing(term.slot())) {
        missing.set(term.slot());
      }
    }
    return missing;
  }

  /** The index of the band that {@code numerator / denominator} lies in. */
  int band(long numerator, long denominator) {
    int band = 0;
    while (band + 1 < bandsFrom.length
        && ScoreTest.compare(numerator, denominator, bandsFrom[band + 1]) >= 0) {
      band++;
    }
    return band;
  }

  /** What it comes to. */
  ScoreReading reading(Sheet sheet) {
    Bounds bounds = bounds(sheet);
    return bounds.absent
        ? ScoreReading.ABSENT
        : new ScoreReading(
            false,
            Micros.hundredths(bounds.low, bounds.lowOver),
            Micros.hundredths(bounds.high, bounds.highOver),
            commonBand(bounds));
  }

  /** Its result for the assessment. */
  Assessment.ScoreResult result(Sheet sheet, Slots slots) {
    ScoreReading reading = reading(sheet);
    List<String> missing = new ArrayList<>();
    for (Term term : terms) {
      if (sheet.isMissing(term.slot())) {
        missing.add(slots.question(term.slot()).id());
      }
    }
    if (reading.absent()) {
      return new Assessment.ScoreResult(score.id(), Optional.empty(), Optional.empty(), missing);
    }
    return new Assessment.ScoreResult(
        score.id(),
        Optional.of(
            new Assessment.Bounds(
                ScoreReading.number(reading.low()), ScoreReading.number(reading.high()))),
        reading.band() < 0 ? Optional.empty() : Optional.of(score.bands().get(reading.band()).id()),
        missing);
  }

  /** The place of the band that the whole range lies in; -1 if there is none. */
  private int commonBand(Bounds bounds) {
    if (bandsFrom.length == 0 || bounds.maybeAbsent) {
      return -1;
    }
    int lowest = band(bounds.low, bounds.lowOver);
    return lowest == band(bounds.high, bounds.highOver) ? lowest : -1;
  }

  private void workOut(Sheet sheet, Bounds bounds) {
    long sum = 0;
    int answered = 0;
    int asked = 0;
    boolean unanswered = false;
    for (Term term : terms) {
      AnswerState state = sheet.states[term.slot()];
      if (state == AnswerState.ANSWERED) {
        sum = Math.addExact(sum, term.value(sheet.values[term.slot()]));
        answered++;
      }
      asked += state == AnswerState.NOT_ASKED ? 0 : 1;
      unanswered |= state == AnswerState.UNANSWERED;
    }
    if (answered == terms.length) {
      set(bounds, sum, mean ? answered : 1);
    } else if (score.missing() == Score.Missing.PRORATE
        && !unanswered
        && answered > 0
        && 2 * answered >= asked) {
      set(bounds, mean ? sum : Math.multiplyExact(sum, asked), answered);
    } else if (mean) {
      workOutMean(sheet, bounds, sum, answered);
    } else {
      workOutSum(sheet, bounds, sum);
    }
  }

  private static void set(Bounds bounds, long numerator, long denominator) {
    bounds.low = numerator;
    bounds.lowOver = denominator;
    bounds.high = numerator;
    bounds.highOver = denominator;
  }

  private void workOutSum(Sheet sheet, Bounds bounds, long sum) {
    long low = sum;
    long high = sum;
    for (Term term : terms) {
      if (sheet.isMissing(term.slot())) {
        boolean surelyAsked = sheet.asks[term.slot()] == Truth.TRUE;
        low = Math.addExact(low, surelyAsked ? term.lowest() : Math.min(0, term.lowest()));
        high = Math.addExact(high, surelyAsked ? term.highest() : Math.max(0, term.highest()));
      }
    }
    bounds.low = low;
    bounds.high = high;
  }

  private void workOutMean(Sheet sheet, Bounds bounds, long sum, int answered) {
    long low = sum;
    long high = sum;
    int sure = answered;
    List<Term> doubtful = new ArrayList<>();
    for (Term term : terms) {
      if (sheet.isMissing(term.slot())) {
        if (sheet.asks[term.slot()] == Truth.TRUE) {
          low = Math.addExact(low, term.lowest());
          high = Math.addExact(high, term.highest());
          sure++;
        } else {
          doubtful.add(term);
        }
      }
    }
    bounds.absent = sure == 0 && doubtful.isEmpty();
    bounds.maybeAbsent = sure == 0 && !doubtful.isEmpty();
    if (!bounds.absent) {
      long[] lowest = new long[doubtful.size()];
      long[] highest = new long[doubtful.size()];
      for (int i = 0; i < lowest.length; i++) {
        lowest[i] = doubtful.get(i).lowest();
        highest[i] = -doubtful.get(i).highest();
      }
      Arrays.sort(lowest);
      Arrays.sort(highest);
      long[] lowEnd = lowestMean(low, sure, lowest);
      bounds.low = lowEnd[0];
      bounds.lowOver = lowEnd[1];
      long[] highEnd = lowestMean(-high, sure, highest);
      bounds.high = -highEnd[0];
      bounds.highOver = highEnd[1];
    }
  }

  /**
   * The lowest mean of {@code count} numbers that sum to {@code sum} with any of {@code more},
   * which ascend.
   */
  private static long[] lowestMean(long sum, int count, long[] more) {
    long total = sum;
    int of = count;
    for (long one : more) {
      if (of > 0 && Math.multiplyExact(one, of) >= total) {
        break;
      }
      total = Math.addExact(total, one);
      of++;
    }
    return new long[] {total, of};
  }
}
