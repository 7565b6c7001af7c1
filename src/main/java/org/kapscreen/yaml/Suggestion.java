package org.kapscreen.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that is not known. */
public final class Suggestion {
  private static final int MOST_LISTED = 12;
  private static final int SHORTEST_PART = 4;

  private Suggestion() {}

  /** "Did you mean ...?", or the known words when none is near, or that there are none. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(() -> list(known));
  }

  /** The known words, or that there are none. */
  static String list(Collection<String> known) {
    if (known.isEmpty()) {
      return "There are none.";
    }
    List<String> listed = known.stream().limit(MOST_LISTED).toList();
    String more =
        known.size() > MOST_LISTED ? " and " + (known.size() - MOST_LISTED) + " more" : "";
    return "Use one of: " + String.join(", ", listed) + more + ".";
  }

  /**
   * The known word that takes the fewest changes to reach, if a third of its letters or fewer
   * change; or one that is a part of {@code word}.
   */
  static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = folded(word);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      boolean near = Math.abs(wanted.length() - candidate.length()) <= most(candidate);
      int changes = near ? distance(wanted, folded(candidate)) : Integer.MAX_VALUE;
      if (changes < least) {
        least = changes;
        best = candidate;
      }
    }
    return least <= most(best) && !best.isEmpty()
        ? Optional.of(best)
        : known.stream()
            .filter(part -> part.length() >= SHORTEST_PART && wanted.contains(part))
            .findFirst();
  }

  private static int most(String candidate) {
    return Math.max(1, candidate.length() / 3);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
