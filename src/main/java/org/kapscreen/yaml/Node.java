package org.kapscreen.yaml;

import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Place;

/** A part of a YAML file. Every scalar is text: what it means is decided by whoever asks for it. */
public sealed interface Node {
  /** Where it begins. */
  Place place();

  /** How many columns of its first line it covers, at least 1; for the carets under it. */
  default int width() {
    return 1;
  }

  /** What kind of node it is, in the words of a message. */
  String kind();

  /**
   * A word, a number, a sentence.
   *
   * @param width columns of its first line
   */
  record Scalar(String text, Place place, int width) implements Node {
    private static final int LONGEST_QUOTED = 60;

    @Override
    public String kind() {
      return text.isBlank() ? "empty" : "a single value";
    }

    /** The text as a message quotes it: not more than a line of it. */
    public String quoted() {
      boolean fits = text.codePointCount(0, text.length()) <= LONGEST_QUOTED;
      String shown =
          fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTED)) + "...";
      return "'" + shown + "'";
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the file's order. No key stands twice. */
  record Mapping(List<Entry> entries, Place place) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of {@code key}, if it is there. */
    public Optional<Node> get(String key) {
      for (int i = 0; i < entries.size(); i++) { // an iterator takes as long again
        Entry entry = entries.get(i);
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /** The word {@code key} itself, if it is there. */
    Optional<Scalar> key(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.key());
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "a map of keys";
    }
  }

  /** What {@code node} says, the same for two nodes that differ in their places only. */
  static String written(Node node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(Node node, StringBuilder text) {
    if (node instanceof Scalar scalar) {
      text.append(scalar.text().length()).append(':').append(scalar.text());
    } else if (node instanceof Sequence sequence) {
      text.append('[');
      for (Node item : sequence.items()) {
        write(item, text);
      }
      text.append(']');
    } else if (node instanceof Mapping mapping) {
      text.append('{');
      for (Entry entry : mapping.entries()) {
        write(entry.key(), text);
        write(entry.value(), text);
      }
      text.append('}');
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
