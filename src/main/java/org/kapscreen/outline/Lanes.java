package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arrows at the left of a chart: each question that others depend on has one line down to all
 * of them, in a lane where it crosses no other such line; short ones nearest to the boxes.
 */
final class Lanes {
  static final int WIDTH = 14;

  private final Map<Integer, List<Integer>> targets = new LinkedHashMap<>();

  /** From the height of a question to the height of what depends on it. */
  void add(int from, int to) {
    targets.computeIfAbsent(from, y -> new ArrayList<>()).add(to);
  }

  /** One line: from where, to where all, and in which lane, 0 for the nearest. */
  record Lane(int from, List<Integer> to, int lane) {
    int end() {
      return to.get(to.size() - 1);
    }
  }

  List<Lane> assigned() {
    List<Lane> lanes = new ArrayList<>();
    targets.entrySet().stream()
        .map(e -> new Lane(e.getKey(), e.getValue().stream().sorted().toList(), 0))
        .sorted(Comparator.comparingInt(l -> l.end() - l.from()))
        .forEach(one -> lanes.add(free(one, lanes)));
    return lanes;
  }

  private static Lane free(Lane one, List<Lane> taken) {
    int lane = 0;
    while (isTaken(one, lane, taken)) {
      lane++;
    }
    return new Lane(one.from(), one.to(), lane);
  }

  private static boolean isTaken(Lane one, int lane, List<Lane> taken) {
    return taken.stream()
        .anyMatch(l -> l.lane() == lane && l.from() <= one.end() && one.from() <= l.end());
  }
}
