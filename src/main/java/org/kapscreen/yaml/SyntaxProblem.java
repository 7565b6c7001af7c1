package org.kapscreen.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a YAML parser says, in the words of somebody who edits a questionnaire. */
final class SyntaxProblem {
  private static final String LOOK =
      "Look at this line and the one above it; a text with special characters needs quotes.";
  private static final String QUOTE = "Put it in quotes; a comparison too, such as \">= 3\".";

  /** The parser's words, all in lower case, and ours. */
  private record Saying(String theirs, String ours, String hint) {}

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(
              "could not find expected ':'",
              "a key without a colon",
              "Write 'key: value', with a space after the colon."),
          new Saying(
              "(tab)",
              "a tab where only spaces may indent",
              "Indent with spaces, two for each level."),
          new Saying(
              "expected <block end>",
              "this does not line up with what stands above it",
              "Give it the same indentation as its neighbours, and list items a '- '."),
          new Saying(
              "sequence entries are not allowed",
              "a list cannot begin here",
              "Begin each '- ' on a line of its own, in line with its neighbours."),
          new Saying(
              "unexpected end of stream",
              "a quotation mark is not closed",
              "Close it, or put a text that holds one in quotes of the other kind."),
          new Saying(
              "unexpected document separator",
              "a quotation mark is not closed",
              "Close it, or put a text that holds one in quotes of the other kind."),
          new Saying(
              "',' or ']'",
              "a list in [ ] is not closed, or lacks a comma",
              "Close it; a text that holds a bracket or a comma needs quotes."),
          new Saying(
              "',' or '}'",
              "a map in { } is not closed, or lacks a comma",
              "Close it; a text that holds a brace or a comma needs quotes."),
          new Saying(
              "chomping or indentation",
              "after > or | a long text begins on the next line",
              "Put a comparison in quotes, such as \">= 3\"."),
          new Saying("cannot start any token", "a text cannot begin with this character", QUOTE),
          new Saying(
              "unexpected character found", "a text cannot begin with this character", QUOTE),
          new Saying("tag handle", "a text cannot begin with this character", QUOTE),
          new Saying(
              "escape",
              "a backslash in double quotes begins a special character, and this is none",
              "Use single quotes, or write the backslash twice."),
          new Saying(
              "name length",
              "this key is far too long",
              "Look for a colon that is missing or too many."),
          new Saying(
              "expected the node content",
              "a value is missing here",
              "Write it, or remove a comma, bracket or brace too many."));

  private SyntaxProblem() {}

  /**
   * @param marked the parser's own exception, if it was thrown by the parser
   * @param last where it had come to
   */
  static void add(
      Problems problems,
      Optional<MarkedYamlEngineException> marked,
      Place last,
      RuntimeException e) {
    String said = marked.map(m -> m.getProblem()).orElse(String.valueOf(e.getMessage()));
    Optional<Mark> mark = marked.flatMap(m -> mark(m, said));
    Place place =
        mark.map(m -> new Place(last.file(), m.getLine() + 1, m.getColumn() + 1)).orElse(last);
    add(problems, place, said);
  }

  /** What is not closed is shown where it begins, and not where something else was found. */
  private static Optional<Mark> mark(MarkedYamlEngineException e, String said) {
    Optional<Mark> problem = e.getProblemMark();
    Optional<Mark> begin = e.getContextMark();
    boolean unfinished =
        said.contains("could not find expected ':'")
            || said.contains("unexpected end of stream")
            || said.contains("unexpected document separator")
            || said.contains("expected ',' or");
    boolean sameLine =
        problem.isPresent()
            && begin.isPresent()
            && problem.get().getLine() == begin.get().getLine();
    boolean behind = said.contains("unexpected character found");
    return behind || (unfinished && !sameLine) ? begin.or(() -> problem) : problem.or(() -> begin);
  }

  private static void add(Problems problems, Place place, String said) {
    String line = problems.line(place.line());
    String before =
        line.substring(
            0,
            line.offsetByCodePoints(
                0, Math.min(place.column() - 1, line.codePointCount(0, line.length()))));
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("mapping values are not allowed")) {
      addColon(problems, place, before);
      return;
    }
    if (lower.contains("expected <block end>") && !before.isBlank()) {
      report(
          problems,
          place,
          "text goes on after a closing quotation mark or bracket",
          "Put the whole text in quotes, of a kind that it does not hold.");
      return;
    }
    for (Saying saying : SAYINGS) {
      if (lower.contains(saying.theirs())) {
        report(problems, place, saying.ours(), saying.hint());
        return;
      }
    }
    report(problems, place, "this is not YAML: " + said.lines().findFirst().orElse(""), LOOK);
  }

  /** A key where none can be: a second one on its line, or one that stands too far right. */
  private static void addColon(Problems problems, Place place, String before) {
    if (before.contains(": ")) {
      report(problems, place, "a second ': ' in one line", "Put a text that holds ': ' in quotes.");
      return;
    }
    int indentation = before.length() - before.stripLeading().length();
    report(
        problems,
        new Place(place.file(), place.line(), indentation + 1),
        "this key stands too far right",
        "Let it begin below the key above it, or put a text that holds a colon in quotes.");
  }

  private static void report(Problems problems, Place place, String message, String hint) {
    problems.add(ProblemCode.SYNTAX, place, 1, message, Optional.of(hint));
  }
}
