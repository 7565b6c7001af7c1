package org.kapscreen.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.text.NearWord;

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

  /** The known word that is near {@code word}; or one that is a part of it. */
  static Optional<String> nearest(String word, Collection<String> known) {
    return NearWord.of(word, known)
        .or(
            () ->
                known.stream()
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .filter(part -> word.toLowerCase(Locale.ROOT).replace('_', '-').contains(part))
                    .findFirst());
  }
}
