package org.kapscreen.summary;

import java.util.List;

/**
 * The NP's page as data, in the order in which it is read. All text is as it was given; each form
 * of the page makes it safe in its own way.
 *
 * @param title of the questionnaire
 * @param facts who, when, how: one line each
 * @param step the disposition with its mark
 * @param stepLines what is known about it
 * @param flags on the first page, the worst first
 * @param more flags that did not find room, never left out
 * @param unresolved flags that missing answers leave open
 * @param parts what else the person said, by heading
 * @param provenance what the page rests on
 */
record Page(
    String title,
    List<String> facts,
    String step,
    List<String> stepLines,
    List<FlagPart> flags,
    List<FlagPart> more,
    List<String> unresolved,
    List<Part> parts,
    List<String> provenance) {

  /**
   * A raised flag and its basis.
   *
   * @param mark such as {@code [NOT NOW]}
   * @param answers each as {@code label: "answer"}
   */
  record FlagPart(String mark, String title, List<String> answers, List<String> lines) {}

  /** Lines under a heading; left out where there are none. */
  record Part(String heading, List<String> lines) {}

  /** How many flags are raised. */
  int flagCount() {
    return flags.size() + more.size();
  }

  boolean hasFlags() {
    return !flags.isEmpty();
  }

  boolean hasMore() {
    return !more.isEmpty();
  }

  int moreCount() {
    return more.size();
  }

  boolean hasUnresolved() {
    return !unresolved.isEmpty();
  }
}
