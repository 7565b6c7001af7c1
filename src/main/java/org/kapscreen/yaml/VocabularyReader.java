package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Vocabulary;

/** Reads vocabularies, inline or from a file beside the questionnaire. */
final class VocabularyReader {
  private final Path questionnaire;
  private final Problems problems;
  private final MessageDigest digest;

  VocabularyReader(Path questionnaire, Problems problems, MessageDigest digest) {
    this.questionnaire = questionnaire;
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
      file = YamlFile.read(questionnaire.resolveSibling(text));
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
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Fields.isId(entry.key(), problems);
      groups.put(entry.key().text(), names(entry.value(), problems));
    }
    return Optional.of(new Vocabulary(id, groups));
  }

  private static List<String> names(Node node, Problems problems) {
    if (node instanceof Node.Sequence sequence
        && sequence.items().stream().allMatch(item -> item instanceof Node.Scalar)) {
      return sequence.items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "a group is a list of names",
        "Write [name, name], or a line '- name' for each.");
    return List.of();
  }
}
