package org.kapscreen.summary;

import java.util.ArrayList;
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
 * @param noFlags said where no flag is raised
 * @param open what is without an answer, and the flags that it leaves open
 * @param parts what else the person said, then what the page rests on, by heading
 * @param readings those with limits, for a page with pictures
 * @param scores those with bands, for a page with pictures
 */
record Page(
    String title,
    List<String> facts,
    String step,
    List<String> stepLines,
    List<FlagPart> flags,
    List<FlagPart> more,
    String noFlags,
    List<String> open,
    List<Part> parts,
    List<Drawing> readings,
    List<Drawing> scores) {

  /**
   * A raised flag and its basis.
   *
   * @param mark such as {@code [NOT NOW]}
   * @param answers each as {@code label: "answer"}
   */
  record FlagPart(String mark, String title, List<String> answers, List<String> lines) {}

  /** Lines under a heading; left out where there are none. */
  record Part(String heading, List<String> lines) {
    /** The lines, of which only the first has the heading before it. */
    List<Labelled> rows() {
      List<Labelled> labelled = new ArrayList<>();
      for (String line : lines) {
        labelled.add(new Labelled(labelled.isEmpty() ? heading : "", line));
      }
      return labelled;
    }
  }

  /** A line with what stands before it in the column of headings. */
  record Labelled(String heading, String line) {}

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

  boolean hasDrawings() {
    return !readings.isEmpty() || !scores.isEmpty();
  }

  boolean hasOpen() {
    return !open.isEmpty();
  }
}
