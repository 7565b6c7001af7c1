package org.kapscreen.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Place;

/** Collects what is wrong with one file, so that all of it is reported in one go. */
public final class Problems {
  /** More than anybody mends at once; each is a search through all that is known. */
  private static final int MOST_SUGGESTIONS = 50;

  private final SourceLines lines;
  private final List<Problem> found = new ArrayList<>();
  private int suggestions;

  /**
   * @param lines of the file that the places lie in
   */
  Problems(SourceLines lines) {
    this.lines = lines;
  }

  /** For a file of which no line is shown. */
  public static Problems withoutLines() {
    return new Problems(SourceLines.NONE);
  }

  /** Reports {@code node}. */
  public void add(ProblemCode code, Node node, String message, String hint) {
    add(code, node.place(), node.width(), message, Optional.of(hint));
  }

  /** Reports {@code node}, which names something that is not there; suggests what is. */
  public void addUnknown(
      ProblemCode code, Node.Scalar node, String message, Collection<String> known) {
    String hint =
        suggestions++ < MOST_SUGGESTIONS
            ? Suggestion.hint(node.text(), known)
            : Suggestion.list(known);
    add(code, node.place(), node.width(), message, Optional.of(hint));
  }

  void add(ProblemCode code, Place place, int width, String message, Optional<String> hint) {
    found.add(new Problem(code, place, line(place.line()), Math.max(1, width), message, hint));
  }

  /** The text of line {@code number}, empty if the file has no such line. */
  String line(int number) {
    return lines.line(number);
  }

  /** Takes over what was found elsewhere. */
  public void addAll(List<Problem> others) {
    found.addAll(others);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them, from the top of the file to its end. */
  public List<Problem> inOrder() {
    if (found.isEmpty()) {
      return List.of(); // a file without problems is the one that somebody waits for
    }
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Problem p) -> p.place().file())
            .thenComparingInt(p -> p.place().line())
            .thenComparingInt(p -> p.place().column()));
    return List.copyOf(sorted);
  }
}
