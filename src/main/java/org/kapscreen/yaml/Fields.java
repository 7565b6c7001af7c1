package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Worded;

/**
 * The keys of one map, asked for by name. Whatever is missing, unknown or of another shape is
 * reported where it stands, and reading goes on.
 */
public final class Fields {
  private static final int LONGEST_ID = 60;
  private final Node.Mapping mapping;
  private final Problems problems;
  private final String what;

  /** Keys that unknown ones were probably meant to be. */
  private final Set<String> misspelt = new HashSet<>();

  private Fields(Node.Mapping mapping, Problems problems, String what) {
    this.mapping = mapping;
    this.problems = problems;
    this.what = what;
  }

  /**
   * The fields of {@code node}; empty if it is no map.
   *
   * @param what it is, for messages: "a question"
   * @param keys all that it may have
   */
  public static Optional<Fields> of(
      Node node, Problems problems, String what, Collection<String> keys) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          what + " is a map of keys, not " + node.kind(),
          "Write 'key: value' lines here.");
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, problems, what);
    for (Node.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key().text())) {
        problems.addUnknown(
            ProblemCode.UNKNOWN_KEY,
            entry.key(),
            what + " has no key " + entry.key().quoted(),
            keys);
        Suggestion.nearest(entry.key().text(), keys).ifPresent(fields.misspelt::add);
      }
    }
    return Optional.of(fields);
  }

  /** The map itself, for problems with the whole of it. */
  public Node.Mapping node() {
    return mapping;
  }

  /** What {@code key} holds, if it is there. */
  public Optional<Node> find(String key) {
    return mapping.get(key);
  }

  /** Whether {@code key} is not there, and an unknown one was probably meant to be it. */
  boolean isMisspelt(String key) {
    return misspelt.contains(key) && mapping.get(key).isEmpty();
  }

  /** Whether there may be a list under {@code key} that could not be read. */
  boolean isUnreadable(String key) {
    Optional<Node> found = mapping.get(key);
    return found.isEmpty() ? isMisspelt(key) : !(found.get() instanceof Node.Sequence);
  }

  /** What {@code key} holds; its absence is a problem. */
  public Optional<Node> need(String key) {
    Optional<Node> found = mapping.get(key);
    if (found.isEmpty() && !isMisspelt(key)) {
      problems.add(
          ProblemCode.MISSING_KEY,
          mapping,
          what + " needs the key '" + key + "'",
          "Add a line '" + key + ": ...'.");
    }
    return found;
  }

  /** The value of {@code key} as one scalar, if it is there. */
  public Optional<Node.Scalar> scalar(String key) {
    return scalarOf(find(key), key);
  }

  /** The value of {@code key} as one scalar; its absence is a problem. */
  public Optional<Node.Scalar> needScalar(String key) {
    return scalarOf(need(key), key);
  }

  /** A text, if it is there; an empty one is a problem. */
  public Optional<String> text(String key) {
    return notEmpty(scalar(key), "Write it, or leave the key out.");
  }

  /** A text; its absence is a problem. */
  public Optional<String> needText(String key) {
    return notEmpty(needScalar(key), "Write it.");
  }

  static Optional<String> textOf(Node.Scalar scalar, Problems problems) {
    return notEmpty(scalar, problems, "Write it.");
  }

  private Optional<String> notEmpty(Optional<Node.Scalar> scalar, String hint) {
    return scalar.isEmpty() ? Optional.empty() : notEmpty(scalar.get(), problems, hint);
  }

  private static Optional<String> notEmpty(Node.Scalar scalar, Problems problems, String hint) {
    if (scalar.text().isBlank()) {
      problems.add(ProblemCode.EMPTY_TEXT, scalar, "there is no text here", hint);
      return Optional.empty();
    }
    return Optional.of(scalar.text().strip());
  }

  /** An id; its absence is a problem. */
  public Optional<Node.Scalar> needId(String key) {
    Optional<Node.Scalar> scalar = needScalar(key);
    return scalar.isPresent() && isId(scalar.get(), problems) ? scalar : Optional.empty();
  }

  /** Whether {@code scalar} is fit for an id, a problem if not. */
  static boolean isId(Node.Scalar scalar, Problems problems) {
    String id = scalar.text();
    boolean fits = !id.isEmpty() && id.length() <= LONGEST_ID && isLetter(id.charAt(0));
    for (int i = 1; fits && i < id.length(); i++) {
      char c = id.charAt(i);
      fits = isLetter(c) || c == '-' || (c >= '0' && c <= '9');
    }
    if (!fits) {
      problems.add(
          ProblemCode.BAD_ID,
          scalar,
          "this is no id",
          "An id has small letters, digits and hyphens, begins with a letter, and is at most "
              + LONGEST_ID
              + " characters long.");
    }
    return fits;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** {@code true} or {@code false}; {@code otherwise} if the key is not there. */
  public boolean flag(String key, boolean otherwise) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    return truthOf(scalar.get(), problems).orElse(otherwise);
  }

  static Optional<Boolean> truthOf(Node.Scalar scalar, Problems problems) {
    if (scalar.text().equals("true") || scalar.text().equals("false")) {
      return Optional.of(scalar.text().equals("true"));
    }
    problems.add(
        ProblemCode.UNKNOWN_WORD, scalar, "this is either true or false", "Write true or false.");
    return Optional.empty();
  }

  /** A number, if it is there. */
  public Optional<BigDecimal> number(String key) {
    Optional<Node.Scalar> scalar = scalar(key);
    return scalar.isEmpty() ? Optional.empty() : numberOf(scalar.get(), problems);
  }

  static Optional<BigDecimal> numberOf(Node.Scalar scalar, Problems problems) {
    Optional<BigDecimal> number = NumberText.parse(scalar.text());
    if (number.isEmpty()) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          scalar,
          "this is no number",
          "Write digits with a decimal point at most, such as 12 or 0.5; up to 9 digits and 6 decimals.");
    }
    return number;
  }

  /** One of the words of {@code type}, if it is there. */
  public <E extends Enum<E> & Worded> Optional<E> word(String key, Class<E> type) {
    return wordOf(scalar(key), type);
  }

  /** One of the words of {@code type}; its absence is a problem. */
  public <E extends Enum<E> & Worded> Optional<E> needWord(String key, Class<E> type) {
    return wordOf(needScalar(key), type);
  }

  private <E extends Enum<E> & Worded> Optional<E> wordOf(
      Optional<Node.Scalar> scalar, Class<E> type) {
    return scalar.isEmpty() ? Optional.empty() : wordOf(scalar.get(), type, problems);
  }

  /** The constant of {@code type} that {@code scalar} names. */
  public static <E extends Enum<E> & Worded> Optional<E> wordOf(
      Node.Scalar scalar, Class<E> type, Problems problems) {
    Optional<E> found = Worded.find(type, scalar.text());
    if (found.isEmpty()) {
      List<String> words = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        words.add(constant.word());
      }
      problems.addUnknown(
          ProblemCode.UNKNOWN_WORD, scalar, scalar.quoted() + " is not known here", words);
    }
    return found;
  }

  /** The items of a list; none if the key is not there. */
  public List<Node> list(String key) {
    Optional<Node> found = find(key);
    return found.isEmpty() ? List.of() : listOf(found.get(), key);
  }

  /** The items of a list; its absence, or that it is empty, is a problem. */
  public List<Node> needList(String key) {
    Optional<Node> found = need(key);
    return found.isEmpty() ? List.of() : needItems(found.get(), key);
  }

  private List<Node> needItems(Node node, String key) {
    List<Node> items = listOf(node, key);
    if (items.isEmpty() && node instanceof Node.Sequence) {
      problems.add(ProblemCode.EMPTY_LIST, node, "'" + key + "' has no items", "Add one at least.");
    }
    return items;
  }

  private List<Node> listOf(Node node, String key) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "'" + key + "' is a list, not " + node.kind(),
        "Write [a, b], or begin each item with '- ' on a line of its own.");
    return List.of();
  }

  /** The scalars of a list, without those of another shape; each is checked to stand there once. */
  public List<Node.Scalar> words(String key) {
    return wordsOf(list(key));
  }

  /** The scalars of {@code items}; what is no scalar, or stands twice, is a problem. */
  public List<Node.Scalar> wordsOf(List<Node> items) {
    List<Node.Scalar> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : items) {
      if (!(item instanceof Node.Scalar scalar)) {
        reportNoScalar(item, "an item of this list");
      } else if (seen.add(scalar.text())) {
        words.add(scalar);
      } else {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            item,
            scalar.quoted() + " stands twice in this list",
            "Remove one.");
      }
    }
    return words;
  }

  /**
   * The entries of a map whose keys the author names freely; none if the key is not there.
   *
   * @param known takes the ids
   */
  List<Node.Entry> named(String key, Known known) {
    Optional<Node> found = find(key);
    if (found.isEmpty()) {
      if (isMisspelt(key)) {
        known.incomplete();
      }
      return List.of();
    }
    if (!(found.get() instanceof Node.Mapping named)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          found.get(),
          "'" + key + "' is a map of ids, not " + found.get().kind(),
          "Write 'id: ...' lines here.");
      known.incomplete();
      return List.of();
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : named.entries()) {
      known.add(entry.key().text());
      if (isId(entry.key(), problems)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private Optional<Node.Scalar> scalarOf(Optional<Node> node, String key) {
    if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    node.ifPresent(other -> reportNoScalar(other, "'" + key + "'"));
    return Optional.empty();
  }

  private void reportNoScalar(Node node, String name) {
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        name + " is a single value, not " + node.kind(),
        "Write one word or text here.");
  }
}
