package org.kapscreen.yaml;

import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a YAML parser says, in the words of somebody who edits a questionnaire. */
final class SyntaxProblem {
  private SyntaxProblem() {}

  static void add(
      Problems problems,
      String name,
      Optional<MarkedYamlEngineException> marked,
      RuntimeException e) {
    Optional<Mark> mark = marked.flatMap(m -> m.getProblemMark().or(m::getContextMark));
    Place place =
        mark.map(m -> new Place(name, m.getLine() + 1, m.getColumn() + 1))
            .orElse(new Place(name, 1, 1));
    String said = marked.map(m -> m.getProblem()).orElse(String.valueOf(e.getMessage()));
    problems.add(ProblemCode.SYNTAX, place, 1, inWords(said), Optional.of(hint(said)));
  }

  private static String inWords(String said) {
    String problem = said.toLowerCase(Locale.ROOT);
    if (problem.contains("mapping values are not allowed")) {
      return "a second ': ' in one line";
    }
    if (problem.contains("could not find expected ':'")) {
      return "a key without a colon";
    }
    if (problem.contains("\\t") || problem.contains("tab")) {
      return "a tab where only spaces may indent";
    }
    if (problem.contains("expected <block end>")) {
      return "this does not line up with what stands above it";
    }
    if (problem.contains("quoted scalar") || problem.contains("unexpected end of stream")) {
      return "a quotation mark is not closed";
    }
    if (problem.contains("flow sequence") || problem.contains("',' or ']'")) {
      return "a list in [ ] is not closed, or lacks a comma";
    }
    if (problem.contains("flow mapping") || problem.contains("',' or '}'")) {
      return "a map in { } is not closed, or lacks a comma";
    }
    if (problem.contains("special characters are not allowed")) {
      return "a character that no text file should hold";
    }
    return "this is not YAML: " + firstLine(said);
  }

  private static String firstLine(String said) {
    int end = said.indexOf('\n');
    return end < 0 ? said : said.substring(0, end);
  }

  private static String hint(String said) {
    String problem = said.toLowerCase(Locale.ROOT);
    if (problem.contains("mapping values are not allowed")) {
      return "Put a text that holds ': ' in quotes.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "Write 'key: value', with a space after the colon.";
    }
    if (problem.contains("\\t") || problem.contains("tab")) {
      return "Indent with spaces, two for each level.";
    }
    if (problem.contains("expected <block end>")) {
      return "Give it the same indentation as its neighbours, and list items a '- '.";
    }
    return "Look at this line and the one above it; a text with special characters needs quotes.";
  }
}
