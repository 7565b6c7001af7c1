package org.kapscreen.proof;

import java.io.IOException;
import java.nio.file.Path;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.YamlFile;

/** One of two versions of a questionnaire, and where in its file each part of it stands. */
public final class Version {
  private final Questionnaire questionnaire;
  private final Screener screener;
  private final Path file;
  private final Node root;

  private Version(Questionnaire questionnaire, Path file, Node root) {
    this.questionnaire = questionnaire;
    this.screener = Screener.of(questionnaire);
    this.file = file;
    this.root = root;
  }

  /**
   * Looks up where the parts of {@code questionnaire} stand.
   *
   * @param file the one that {@code questionnaire} was read from
   * @throws IOException if it cannot be read again
   */
  public static Version of(Questionnaire questionnaire, Path file) throws IOException {
    Node root =
        YamlFile.read(file)
            .root()
            .orElseThrow(() -> new IOException("it was changed while it was read"));
    return new Version(questionnaire, file, root);
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public Screener screener() {
    return screener;
  }

  public Path file() {
    return file;
  }

  /** Where {@code key} stands, or the beginning of the file. */
  Place placeOf(String key) {
    return key(root, key);
  }

  /**
   * Where {@code id} stands below {@code key}, as a key or as the id of one of a list; where there
   * is no such thing, the place of {@code key}.
   */
  Place placeOf(String key, String id) {
    Node below = root instanceof Node.Mapping map ? map.get(key).orElse(root) : root;
    if (below instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Mapping map
            && map.get("id").filter(node -> isText(node, id)).isPresent()) {
          return item.place();
        }
      }
      return placeOf(key);
    }
    return key(below, id);
  }

  private static boolean isText(Node node, String text) {
    return node instanceof Node.Scalar scalar && scalar.text().equals(text);
  }

  private static Place key(Node node, String key) {
    if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (entry.key().text().equals(key)) {
          return entry.key().place();
        }
      }
    }
    return node.place();
  }
}
