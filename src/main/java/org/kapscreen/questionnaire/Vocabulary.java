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
 * Names that free entries are matched against, by group. A name may stand in several groups. Case,
 * runs of spaces and a dose behind the name do not matter in a match; nothing else is guessed.
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
    String name = folded(entry);
    Set<String> found = Set.of();
    // From behind, for a name may end in a number itself.
    for (int end = name.length(); found.isEmpty() && end > 0; end = doseBefore(name, end)) {
      found = groupsNamed(name.substring(0, end));
    }
    return found;
  }

  /** All names, of every group. */
  public List<String> names() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** {@code entry} up to the dose behind its name; all of it if there is none. */
  public String withoutDose(String entry) {
    String name = entry;
    for (int end = entry.length(); end > 0; end = doseBefore(entry, end)) {
      name = entry.substring(0, end);
    }
    return name;
  }

  /** Where the last dose before {@code end} begins: a digit behind a space; -1 if there is none. */
  private static int doseBefore(String name, int end) {
    for (int space = name.lastIndexOf(' ', end - 1); space > 0; ) {
      if (name.charAt(space + 1) >= '0' && name.charAt(space + 1) <= '9') {
        return space;
      }
      space = name.lastIndexOf(' ', space - 1);
    }
    return -1;
  }

  private Set<String> groupsNamed(String wanted) {
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
    String words = name.strip();
    String spaced = isEvenlySpaced(words) ? words : SPACES.matcher(words).replaceAll(" ");
    return spaced.toLowerCase(Locale.ROOT);
  }

  /** Almost every name is, and a vocabulary has hundreds to look at before the first question. */
  private static boolean isEvenlySpaced(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || (c == ' ' && words.charAt(i + 1) <= ' ')) {
        return false;
      }
    }
    return true;
  }
}
