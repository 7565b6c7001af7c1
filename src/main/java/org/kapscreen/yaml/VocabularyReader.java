package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Vocabulary;

/** Reads vocabularies, inline or from a file beside the questionnaire. */
final class VocabularyReader {
  private final List<Path> files;
  private final Problems problems;
  private final MessageDigest digest;

  /**
   * @param files the questionnaire's own; those that are read are added
   */
  VocabularyReader(List<Path> files, Problems problems, MessageDigest digest) {
    this.files = files;
    this.problems = problems;
    this.digest = digest;
  }

  /** A vocabulary of that id; empty if it cannot be read, which is reported. */
  Optional<Vocabulary> read(String id, Node node) {
    if (node instanceof Node.Scalar file) {
      return readFile(id, file);
    }
    return groups(id, node, problems);
  }

  private Optional<Vocabulary> readFile(String id, Node.Scalar name) {
    String text = name.text();
    if (text.contains("/")
        || text.contains("\\")
        || text.startsWith(".")
        || !text.endsWith(".yaml")) {
      problems.add(
          ProblemCode.VOCABULARY_FILE,
          name,
          "a vocabulary is a .yaml file beside the questionnaire",
          "Write the file's name alone, such as medicines.yaml.");
      return Optional.empty();
    }
    YamlFile file;
    try {
      Path path = files.get(0).resolveSibling(text);
      file = YamlFile.read(path);
      files.add(path);
    } catch (IOException | InvalidPathException e) {
      problems.add(
          ProblemCode.VOCABULARY_FILE,
          name,
          "the vocabulary file cannot be read",
          "Put it beside the questionnaire.");
      return Optional.empty();
    }
    file.addTo(digest);
    Problems own = file.collector();
    own.addAll(file.problems());
    file.root().ifPresent(root -> UnprintableCharacter.check(root, own));
    Optional<Vocabulary> vocabulary = file.root().flatMap(root -> groups(id, root, own));
    problems.addAll(own.inOrder());
    return own.isEmpty() ? vocabulary : Optional.empty();
  }

  private static Optional<Vocabulary> groups(String id, Node node, Problems problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "a vocabulary is a map of groups, not " + node.kind(),
          "Write 'group: [name, name]' lines.");
      return Optional.empty();
    }
    if (mapping.entries().isEmpty()) {
      problems.add(
          ProblemCode.EMPTY_LIST,
          node,
          "the vocabulary has no groups",
          "Write 'group: [name, name]' lines.");
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Fields.isId(entry.key(), problems);
      groups.put(entry.key().text(), names(entry.value(), problems));
    }
    return Optional.of(new Vocabulary(id, groups));
  }

  private static List<String> names(Node node, Problems problems) {
    if (!(node instanceof Node.Sequence sequence)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "a group is a list of names, not " + node.kind(),
          "Write [name, name], or a line '- name' for each.");
      return List.of();
    }
    if (sequence.items().isEmpty()) {
      problems.add(ProblemCode.EMPTY_LIST, node, "the group has no names", "Add one at least.");
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : sequence.items()) {
      name(item, problems).filter(name -> isNew(name, item, seen, problems)).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> name(Node item, Problems problems) {
    if (item instanceof Node.Scalar scalar) {
      return Fields.textOf(scalar, problems);
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        item,
        "a name is a single value, not " + item.kind(),
        "Write the name alone; one that holds ': ' or a comma needs quotes.");
    return Optional.empty();
  }

  private static boolean isNew(String name, Node item, Set<String> seen, Problems problems) {
    boolean first = seen.add(Vocabulary.folded(name));
    if (!first) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          item,
          "this name stands twice in the group",
          "Remove one; capital letters make no difference.");
    }
    return first;
  }
}
