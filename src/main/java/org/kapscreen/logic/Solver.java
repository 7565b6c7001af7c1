package org.kapscreen.logic;

import java.util.BitSet;
import java.util.Collection;
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
  private final BitSet loaded = new BitSet();
  private final BitSet model = new BitSet();
  private boolean contradiction;

  /** A solver of {@code gates}, which may grow between questions. */
  public Solver(Gates gates) {
    this.gates = gates;
    solver.setTimeoutOnConflicts(CONFLICTS);
    loaded.set(Gates.TRUE);
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
      if (contradiction || !solver.isSatisfiable(new VecInt(goals))) {
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
    VecInt counted = new VecInt();
    for (int literal : literals) {
      load(literal);
      counted.push(literal);
    }
    try {
      solver.addAtMost(counted, count);
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
    return literal > 0 ? model.get(literal) : !model.get(-literal);
  }

  private void load(int literal) {
    int node = Math.abs(literal);
    if (loaded.get(node)) {
      return;
    }
    loaded.set(node);
    solver.newVar(Math.max(solver.nVars(), node));
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
    for (int[] rule : gates.rulesOf(node)) {
      for (int part : rule) {
        load(part);
      }
    }
    gates.rulesOf(node).forEach(this::clause);
  }

  private void clause(int... literals) {
    try {
      solver.addClause(new VecInt(literals.clone()));
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }
}
