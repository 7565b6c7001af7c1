package org.kapscreen.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody may have meant, who mistyped or misspelt it. */
public final class NearWord {
  /** One change is allowed for so many letters. */
  private static final int LETTERS_A_CHANGE = 3;

  private NearWord() {}

  /**
   * The one of {@code known} that takes the fewest changes to reach, if a third of its letters or
   * fewer change; a swap of neighbours is one change, and case, hyphens and spaces are none.
   */
  public static Optional<String> of(String word, Collection<String> known) {
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
    return least <= most(best) && !best.isEmpty() ? Optional.of(best) : Optional.empty();
  }

  private static int most(String candidate) {
    return Math.max(1, candidate.length() / LETTERS_A_CHANGE);
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
