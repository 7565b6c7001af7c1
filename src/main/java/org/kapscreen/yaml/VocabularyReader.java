package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
  private final PreparedTrees prepared;
  private final Sha256 sha256;

  /**
   * @param files the questionnaire's own; those that are read are added
   * @param sha256 takes in the files
   */
  VocabularyReader(List<Path> files, PreparedTrees prepared, Problems problems, Sha256 sha256) {
    this.files = files;
    this.prepared = prepared;
    this.problems = problems;
    this.sha256 = sha256;
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
      file = YamlFile.read(path, prepared);
      files.add(path);
    } catch (IOException | InvalidPathException e) {
      problems.add(
          ProblemCode.VOCABULARY_FILE,
          name,
          "the vocabulary file cannot be read",
          "Put it beside the questionnaire.");
      return Optional.empty();
    }
    sha256.add(file.content());
    Problems own = file.collector();
    own.addAll(file.problems());
    file.checkCharacters(own);
    Optional<Vocabulary> vocabulary =
        file.root().isEmpty() ? Optional.empty() : groups(id, file.root().get(), own);
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
      Optional<String> name = name(item, problems);
      if (name.isPresent() && isNew(name.get(), item, seen, problems)) {
        names.add(name.get());
      }
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
