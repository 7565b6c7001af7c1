package org.kapscreen.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names that free entries are matched against, by group. A name may stand in several groups. Case
 * and runs of spaces do not matter in a match; nothing else is guessed.
 */
public record Vocabulary(String id, Map<String, List<String>> groups) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Vocabulary {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> group : groups.entrySet()) {
      copy.put(group.getKey(), List.copyOf(group.getValue()));
    }
    groups = Collections.unmodifiableMap(copy);
  }

  /**
   * The groups that list {@code entry}; empty when the entry is not recognised, which never means
   * harmless.
   */
  public Set<String> groupsOf(String entry) {
    String wanted = folded(entry);
    Set<String> found = new TreeSet<>();
    groups.forEach(
        (group, names) -> {
          if (names.stream().anyMatch(name -> folded(name).equals(wanted))) {
            found.add(group);
          }
        });
    return found;
  }

  /** {@code name} as it is compared. */
  public static String folded(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
