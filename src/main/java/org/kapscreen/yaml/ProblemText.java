package org.kapscreen.yaml;

import java.util.List;
import org.kapscreen.text.Style;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Wrap;

/**
 * Problems as people read them: place, code, message, the line with carets under the trouble, and
 * what to do.
 */
public final class ProblemText {
  private static final int TAB = 4;

  private ProblemText() {}

  /** All of {@code problems}, and at the end how many there are. Ends without a line feed. */
  public static String of(List<Problem> problems, Style style) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> append(text, problem, style));
    int count = problems.size();
    return text.append(count)
        .append(count == 1 ? " problem" : " problems")
        .append(" found.")
        .toString();
  }

  private static void append(StringBuilder text, Problem problem, Style style) {
    text.append(VisibleText.line(problem.place().toString()))
        .append(": ")
        .append(style.alarm("error[" + problem.code().word() + "]"))
        .append(": ")
        .append(VisibleText.line(problem.message()))
        .append('\n');
    if (!problem.sourceLine().isBlank()) {
      appendSource(text, problem, style);
    }
    problem
        .hint()
        .ifPresent(hint -> text.append("  hint: ").append(VisibleText.line(hint)).append('\n'));
    text.append('\n');
  }

  /**
   * The carets stand under the characters they mean, whatever width the characters before them
   * have. A line that is too long is cut where the trouble is not.
   */
  private static void appendSource(StringBuilder text, Problem problem, Style style) {
    String line = problem.sourceLine();
    int from = offset(line, 0, problem.place().column() - 1);
    int to = offset(line, from, problem.width());
    SourceLine shown =
        SourceLine.fitting(
            visible(line.substring(0, from)),
            visible(line.substring(from, to)),
            visible(line.substring(to)));
    int carets = Math.max(1, Wrap.columns(shown.trouble()));
    text.append("  | ")
        .append(shown.before())
        .append(shown.trouble())
        .append(shown.after())
        .append('\n');
    text.append("  | ")
        .append(" ".repeat(Wrap.columns(shown.before())))
        .append(style.alarm("^".repeat(carets)))
        .append('\n');
  }

  /** The index {@code characters} after {@code from}, at most the line's end. */
  private static int offset(String line, int from, int characters) {
    int left = line.codePointCount(from, line.length());
    return line.offsetByCodePoints(from, Math.min(characters, left));
  }

  private static String visible(String part) {
    return VisibleText.line(part.replace("\t", " ".repeat(TAB)));
  }
}
