package org.kapscreen.logic;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * Finds values of a circuit's inputs, or shows that there are none. It knows only the part of the
 * circuit that it was asked about, and can be asked again.
 */
public final class Solver {
  /** So many wrong turns, and the question is given up: the same on every machine. */
  private static final int CONFLICTS = 200_000;

  private final Gates gates;
  private final ISolver solver = SolverFactory.newDefault();

  /** The solver's own number of each node that it knows: its tables are as long as the largest. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private final Set<List<int[]>> rules = Collections.newSetFromMap(new IdentityHashMap<>());
  private final BitSet model = new BitSet();
  private boolean contradiction;

  /** A solver of {@code gates}, which may grow between questions. */
  public Solver(Gates gates) {
    this.gates = gates;
    solver.setTimeoutOnConflicts(CONFLICTS);
    load(Gates.TRUE);
    clause(Gates.TRUE);
  }

  /** What became of a question. */
  public enum Outcome {
    /** There are values, and {@link #isTrue} tells them. */
    POSSIBLE,
    /** All possibilities were exhausted. */
    IMPOSSIBLE,
    /** It took too long. */
    GIVEN_UP
  }

  /** Whether all of {@code goals} can be true at once. */
  public Outcome solve(int... goals) {
    for (int goal : goals) {
      load(goal);
    }
    try {
      if (contradiction || !solver.isSatisfiable(numbered(goals))) {
        return Outcome.IMPOSSIBLE;
      }
    } catch (TimeoutException e) {
      return Outcome.GIVEN_UP;
    }
    model.clear();
    for (int literal : solver.model()) {
      if (literal > 0) {
        model.set(literal);
      }
    }
    return Outcome.POSSIBLE;
  }

  /** From now on at most {@code count} of {@code literals} are true. */
  public void atMost(int count, Collection<Integer> literals) {
    literals.forEach(this::load);
    try {
      solver.addAtMost(numbered(literals.stream().mapToInt(Integer::intValue).toArray()), count);
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }

  /**
   * A solver that found values for {@code goal} with as few of {@code literals} true as can be.
   *
   * @throws IllegalArgumentException if {@code goal} is not possible
   */
  public static Solver withFewest(Gates gates, Collection<Integer> literals, int goal) {
    Solver best = new Solver(gates);
    best.atMost(literals.size(), literals);
    if (best.solve(goal) != Outcome.POSSIBLE) {
      throw new IllegalArgumentException("not possible, or not known to be");
    }
    int least = 0;
    int most = best.count(literals);
    while (least < most) {
      int half = (least + most) / 2;
      Solver solver = new Solver(gates);
      solver.atMost(half, literals);
      if (solver.solve(goal) == Outcome.POSSIBLE) {
        best = solver;
        most = solver.count(literals);
      } else {
        least = half + 1;
      }
    }
    return best;
  }

  private int count(Collection<Integer> literals) {
    return (int) literals.stream().filter(this::isTrue).count();
  }

  /** Whether {@code literal} was true in the values found last; an unasked one was not. */
  public boolean isTrue(int literal) {
    Integer number = numbers.get(Math.abs(literal));
    boolean node = number != null && model.get(number);
    return literal > 0 ? node : !node;
  }

  private void load(int literal) {
    int node = Math.abs(literal);
    if (numbers.putIfAbsent(node, numbers.size() + 1) != null) {
      return;
    }
    solver.newVar(numbers.size());
    int[] parts = gates.partsOf(node);
    int[] whole = new int[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      load(parts[i]);
      clause(-node, parts[i]);
      whole[i] = -parts[i];
    }
    if (parts.length > 0) {
      whole[parts.length] = node;
      clause(whole);
    }
    List<int[]> rule = gates.rulesOf(node);
    if (rules.add(rule)) {
      for (int[] clause : rule) {
        for (int part : clause) {
          load(part);
        }
        clause(clause);
      }
    }
  }

  private VecInt numbered(int... literals) {
    int[] numbered = new int[literals.length];
    for (int i = 0; i < numbered.length; i++) {
      int number = Objects.requireNonNull(numbers.get(Math.abs(literals[i])));
      numbered[i] = literals[i] > 0 ? number : -number;
    }
    return new VecInt(numbered);
  }

  private void clause(int... literals) {
    try {
      solver.addClause(numbered(literals));
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }
}
