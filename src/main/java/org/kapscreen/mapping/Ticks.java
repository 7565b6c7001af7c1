package org.kapscreen.mapping;

import java.util.List;
import java.util.Set;

/**
 * How an export writes a question of several options in one column for each.
 *
 * @param patterns of the columns' names, with {@code {question}} and {@code {option}}
 * @param checked texts of a ticked one; beside the option's own text
 * @param unchecked texts of one that is not ticked; beside an empty field
 */
public record Ticks(List<String> patterns, Set<String> checked, Set<String> unchecked) {
  static final Ticks NONE = new Ticks(List.of(), Set.of(), Set.of());

  public Ticks {
    patterns = List.copyOf(patterns);
    checked = Set.copyOf(checked);
    unchecked = Set.copyOf(unchecked);
  }

  Ticks over(Ticks base) {
    return new Ticks(
        patterns.isEmpty() ? base.patterns : patterns,
        checked.isEmpty() ? base.checked : checked,
        unchecked.isEmpty() ? base.unchecked : unchecked);
  }
}
