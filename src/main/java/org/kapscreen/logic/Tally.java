package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up weights: each term adds the weight of the one choice of it that is true, or nothing. The
 * sum is followed from term to term, and given up as soon as the rest cannot change the result.
 */
final class Tally {
  private final Gates gates;
  private final List<List<Choice>> terms = new ArrayList<>();

  Tally(Gates gates) {
    this.gates = gates;
  }

  /** One of several things of which at most one is true, and what it adds. */
  record Choice(int literal, long weight) {}

  /** Adds a term; at most one of {@code choices} is true. */
  Tally term(List<Choice> choices) {
    List<Choice> all = new ArrayList<>(choices);
    all.add(new Choice(-gates.or(choices.stream().map(Choice::literal).toList()), 0));
    all.removeIf(choice -> choice.literal() == Gates.FALSE);
    terms.add(List.copyOf(all));
    return this;
  }

  /** Adds a term of one thing that is so or not. */
  Tally term(int literal, long weight) {
    return term(List.of(new Choice(literal, weight)));
  }

  /** The gate that is true when the sum is {@code threshold} or more. */
  int atLeast(long threshold) {
    long[] least = new long[terms.size() + 1];
    long[] most = new long[terms.size() + 1];
    for (int i = terms.size() - 1; i >= 0; i--) {
      least[i] = least[i + 1] + terms.get(i).stream().mapToLong(Choice::weight).min().orElse(0);
      most[i] = most[i + 1] + terms.get(i).stream().mapToLong(Choice::weight).max().orElse(0);
    }
    return new Walk(threshold, least, most).from(0, 0);
  }

  private final class Walk {
    private final long threshold;
    private final long[] least;
    private final long[] most;
    private final Map<List<Long>, Integer> known = new HashMap<>();

    Walk(long threshold, long[] least, long[] most) {
      this.threshold = threshold;
      this.least = least;
      this.most = most;
    }

    int from(int term, long sum) {
      if (sum + least[term] >= threshold) {
        return Gates.TRUE;
      }
      if (sum + most[term] < threshold) {
        return Gates.FALSE;
      }
      List<Long> key = List.of((long) term, sum);
      Integer made = known.get(key);
      if (made == null) {
        made =
            gates.or(
                terms.get(term).stream()
                    .map(
                        choice ->
                            gates.and(choice.literal(), from(term + 1, sum + choice.weight())))
                    .toList());
        known.put(key, made);
      }
      return made;
    }
  }
}
