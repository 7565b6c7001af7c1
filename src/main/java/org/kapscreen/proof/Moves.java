package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands in another order, told with as few moves as there can be. */
final class Moves {
  private Moves() {}

  /**
   * Those of {@code newer} that are in {@code older} too, and were moved past some that stayed
   * where they were.
   */
  static List<String> of(List<String> older, List<String> newer) {
    List<String> both = newer.stream().filter(older::contains).toList();
    Set<String> stayed = new HashSet<>(longestRise(both, older));
    return both.stream().filter(id -> !stayed.contains(id)).toList();
  }

  /** The most of {@code ids} that stand in the order of {@code older}. */
  private static List<String> longestRise(List<String> ids, List<String> older) {
    int[] longest = new int[ids.size()];
    int[] before = new int[ids.size()];
    int end = -1;
    for (int i = 0; i < longest.length; i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean rises = older.indexOf(ids.get(j)) < older.indexOf(ids.get(i));
        if (rises && longest[j] > longest[i]) {
          longest[i] = longest[j];
          before[i] = j;
        }
      }
      longest[i]++;
      if (end < 0 || longest[i] > longest[end]) {
        end = i;
      }
    }
    List<String> rise = new ArrayList<>();
    for (int i = end; i >= 0; i = before[i]) {
      rise.add(ids.get(i));
    }
    Collections.reverse(rise);
    return rise;
  }
}
