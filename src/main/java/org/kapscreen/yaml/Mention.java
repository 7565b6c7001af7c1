package org.kapscreen.yaml;

import java.util.Optional;

/** Where a condition names a question or a score. */
final class Mention {
  private Mention() {}

  /** The word in {@code condition} that names {@code id}; the whole if it cannot be found. */
  static Node of(String id, Node condition) {
    return find(id, condition).orElse(condition);
  }

  private static Optional<Node> find(String id, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().endsWith(id) ? Optional.of(node) : Optional.empty();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> find(id, item))
          .flatMap(Optional::stream)
          .findFirst();
    }
    for (Node.Entry entry : ((Node.Mapping) node).entries()) {
      Optional<Node> found =
          entry.key().text().equals(id) ? Optional.of(entry.key()) : find(id, entry.value());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
