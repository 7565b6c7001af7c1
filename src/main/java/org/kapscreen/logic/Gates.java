package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A Boolean circuit that grows. A literal is an {@code int}: a node's number, or its opposite for
 * "not". Equal gates are made once, and what is constant is folded, so that two people who share
 * answers share everything that follows from them.
 */
public final class Gates {
  /** The literal that is always true. */
  public static final int TRUE = 1;

  /** The literal that is never true. */
  public static final int FALSE = -TRUE;

  private static final int[] INPUT = {};

  /** By node: the literals that an and-gate needs; empty for an input. */
  private final List<int[]> parts = new ArrayList<>(List.of(INPUT, INPUT));

  private final Map<Parts, Integer> known = new HashMap<>();
  private final Map<Integer, List<int[]>> rules = new HashMap<>();

  /** What an and-gate needs, ascending. */
  private static final class Parts {
    private final int[] literals;
    private final int hash;

    Parts(int[] literals) {
      this.literals = literals;
      this.hash = Arrays.hashCode(literals);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Parts parts && Arrays.equals(literals, parts.literals);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** A new literal that can be either. */
  public int input() {
    parts.add(INPUT);
    return parts.size() - 1;
  }

  /**
   * Whenever one of {@code inputs} matters, all of {@code clauses} hold: each has a true literal.
   */
  public void rule(Collection<Integer> inputs, List<int[]> clauses) {
    for (int input : inputs) {
      rules.put(Math.abs(input), clauses);
    }
  }

  List<int[]> rulesOf(int input) {
    return rules.getOrDefault(input, List.of());
  }

  int[] partsOf(int node) {
    return parts.get(node);
  }

  int size() {
    return parts.size();
  }

  /** True when all of {@code literals} are. */
  public int and(int... literals) {
    int[] sorted = withoutTrue(literals);
    for (int one : sorted) {
      if (one == FALSE || Arrays.binarySearch(sorted, -one) >= 0) {
        return FALSE;
      }
    }
    if (sorted.length < 2) {
      return sorted.length == 0 ? TRUE : sorted[0];
    }
    return known.computeIfAbsent(
        new Parts(sorted),
        key -> {
          parts.add(sorted);
          return parts.size() - 1;
        });
  }

  /** Ascending, each once. */
  private static int[] withoutTrue(int[] literals) {
    int[] sorted = literals.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int one : sorted) {
      if (one != TRUE && (count == 0 || sorted[count - 1] != one)) {
        sorted[count++] = one;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** True when one of {@code literals} is. */
  public int or(int... literals) {
    return -and(IntStream.of(literals).map(one -> -one).toArray());
  }

  /** True when all of {@code literals} are. */
  public int and(Collection<Integer> literals) {
    return and(array(literals));
  }

  /** True when one of {@code literals} is. */
  public int or(Collection<Integer> literals) {
    return or(array(literals));
  }

  /** True when just one of the two is. */
  public int differ(int one, int other) {
    return or(and(one, -other), and(-one, other));
  }

  private static int[] array(Collection<Integer> literals) {
    return literals.stream().mapToInt(Integer::intValue).toArray();
  }
}
