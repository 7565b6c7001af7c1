package org.kapscreen.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in another language, each held against the one that it stands for. */
final class TranslatedTexts {
  /** A telephone number, or a limit: what must not get lost on the way to another language. */
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:-?[0-9]){2,}");

  private final Problems problems;

  TranslatedTexts(Problems problems) {
    this.problems = problems;
  }

  /** The text of {@code key}; its absence is a problem. */
  String need(Fields fields, String key, String original) {
    Optional<Node> found = find(fields, key);
    Optional<Node.Scalar> scalar = found.isEmpty() ? Optional.empty() : fields.scalar(key);
    return scalar.isEmpty() ? original : of(scalar.get(), original);
  }

  /** The text of {@code key} where the original has one, and nothing where it has none. */
  Optional<String> like(Fields fields, String key, Optional<String> original) {
    if (original.isEmpty()) {
      refuse(fields, key);
      return Optional.empty();
    }
    return Optional.of(need(fields, key, original.get()));
  }

  /** The text {@code scalar} in the place of {@code original}. */
  String of(Node.Scalar scalar, String original) {
    String text = Fields.textOf(scalar, problems).orElse(original);
    Matcher numbers = NUMBER.matcher(original);
    while (numbers.find()) {
      if (!text.contains(numbers.group())) {
        problems.add(
            ProblemCode.NUMBER_LOST,
            scalar,
            "the original says " + numbers.group() + ", and this does not",
            "Numbers, those of help lines first of all, are the same in every language.");
        break;
      }
    }
    return text;
  }

  /** What {@code key} holds; its absence is a problem. */
  Optional<Node> find(Fields fields, String key) {
    Optional<Node> found = fields.find(key);
    if (found.isEmpty() && !fields.isMisspelt(key)) {
      notTranslated(
          fields.node(), "'" + key + "' is missing here", "Add a line '" + key + ": ...'.");
    }
    return found;
  }

  private void notTranslated(Node node, String message, String hint) {
    problems.add(ProblemCode.NOT_TRANSLATED, node, message, hint);
  }

  /** Reports {@code key}, for which there is nothing in the original. */
  void refuse(Fields fields, String key) {
    Optional<Node.Scalar> found = fields.node().key(key);
    if (found.isPresent()) {
      problems.add(
          ProblemCode.NOT_IN_ORIGINAL,
          found.get(),
          "the original has no '" + key + "' here",
          "Leave it out, or give the original one first.");
    }
  }

  /** The fields under {@code key}; its absence is a problem. */
  Optional<Fields> part(Fields fields, String key, List<String> keys) {
    Optional<Node> found = find(fields, key);
    return found.isEmpty()
        ? Optional.empty()
        : Fields.of(found.get(), problems, "'" + key + "'", keys);
  }

  /** What stands under {@code key} for each of {@code ids}, as {@link #each} has it. */
  Map<String, Node> byId(Fields fields, String key, String what, Set<String> ids) {
    if (ids.isEmpty()) {
      refuse(fields, key);
      return Map.of();
    }
    Optional<Node> found = find(fields, key);
    return found.isEmpty() ? Map.of() : each(found.get(), key, what, ids);
  }

  /**
   * What the map {@code node} holds for each of {@code ids}; one that has nothing is a problem, and
   * so is another id. An id that is missing and one that is too many are one that is misspelt.
   */
  Map<String, Node> each(Node node, String key, String what, Set<String> ids) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "'" + key + "' is a map of ids, not " + node.kind(),
          "Write 'id: ...' lines here.");
      return Map.of();
    }
    Map<String, Node> found = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (ids.contains(entry.key().text())) {
        found.put(entry.key().text(), entry.value());
      } else {
        problems.addUnknown(
            ProblemCode.NOT_IN_ORIGINAL,
            entry.key(),
            "the original has no " + what + " " + entry.key().quoted() + " here",
            ids);
      }
    }
    List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (missing.size() > mapping.entries().size() - found.size()) {
      for (String id : missing) {
        notTranslated(
            mapping,
            "the " + what + " '" + id + "' is missing here",
            "Add a line '" + id + ": ...'.");
      }
    }
    return found;
  }
}
