package org.kapscreen.yaml;

import java.util.Optional;
import org.kapscreen.text.VisibleText;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Characters that nobody sees and that steer a terminal or reorder a line. A file may hold them as
 * they are, or hide them behind a backslash in double quotes.
 */
final class UnprintableCharacter {
  static final String MESSAGE =
      "a character that cannot be seen, and that may hide or reorder text";

  private UnprintableCharacter() {}

  /** The text before the first character that YAML allows nowhere, if there is one. */
  static Optional<String> before(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') { // the others need no closer look, and are nearly all there are
        int whole = text.codePointAt(i);
        if (!StreamReader.isPrintable(whole)) {
          return Optional.of(text.substring(0, i));
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return Optional.empty();
  }

  /** Reports every text below {@code node} that holds one. */
  static void check(Node node, Problems problems) {
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        check(item, problems);
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        check(entry.key(), problems);
        check(entry.value(), problems);
      }
    } else if (node instanceof Node.Scalar scalar && holdsOne(scalar.text())) {
      problems.add(
          ProblemCode.UNPRINTABLE,
          scalar,
          MESSAGE,
          "Remove it, or the backslash code that stands for it.");
    }
  }

  private static boolean holdsOne(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (isUnprintable(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnprintable(int c) {
    return c != '\n' && c != '\r' && c != '\t' && VisibleText.isHarmful(c);
  }
}
