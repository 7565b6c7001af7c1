package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapscreen.questionnaire.Disposition;

/**
 * What became of many people in two versions of a questionnaire.
 *
 * @param same how many come out the same
 * @param otherwise those who come out otherwise
 * @param notComparable those whose answers are not all answers in both
 */
public record Outcomes(int same, List<Outcome> otherwise, List<Outcome> notComparable) {
  static final Outcomes NONE = new Outcomes(0, List.of(), List.of());

  public Outcomes {
    otherwise = List.copyOf(otherwise);
    notComparable = List.copyOf(notComparable);
  }

  /** From one next step to another, or to the same with something else that differs. */
  public record Step(Disposition older, Disposition newer) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int first = newer.compareTo(other.newer);
      return first == 0 ? older.compareTo(other.older) : first;
    }
  }

  public int all() {
    return same + otherwise.size() + notComparable.size();
  }

  /** How many of those who come out otherwise take each step, the most severe end first. */
  public Map<Step, Integer> steps() {
    Map<Step, Integer> steps = new TreeMap<>();
    for (Outcome one : otherwise) {
      Step step = new Step(one.older().disposition(), one.newer().disposition());
      steps.merge(step, 1, Integer::sum);
    }
    return new LinkedHashMap<>(steps);
  }

  /** Counts outcomes as they come, and keeps those that somebody will read. */
  static final class Tally {
    private int same;
    private final List<Outcome> otherwise = new ArrayList<>();
    private final List<Outcome> notComparable = new ArrayList<>();

    void add(Outcome outcome) {
      if (!outcome.comparable()) {
        notComparable.add(outcome);
      } else if (outcome.differs()) {
        otherwise.add(outcome);
      } else {
        same++;
      }
    }

    Outcomes outcomes() {
      return new Outcomes(same, otherwise, notComparable);
    }
  }
}
