package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of prepared trees. They are used for files that are, to the byte, those they were
 * prepared from; any other file is read as YAML, with the same result, only slower.
 */
public final class PreparedTrees {
  /** None at all. */
  public static final PreparedTrees NONE = new PreparedTrees(Optional.empty());

  private static final String ENDING = ".tree";
  private final Optional<Path> folder;

  private PreparedTrees(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Those in {@code folder}, which need not be there. */
  public static PreparedTrees in(Path folder) {
    return new PreparedTrees(Optional.of(folder));
  }

  /** The tree of {@code file}, if there is one for exactly this content. */
  Optional<Node> find(Path file, byte[] content) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] prepared = Files.readAllBytes(prepared(folder.get(), file));
      return PreparedTree.read(prepared, file.toString(), content);
    } catch (IOException e) {
      return Optional.empty(); // most files are not prepared
    }
  }

  /**
   * Prepares {@code file} for whoever looks into {@code folder}, unless there are problems in it.
   *
   * @throws IOException if it cannot be read, or the prepared tree cannot be written
   */
  public static void prepare(Path file, Path folder) throws IOException {
    YamlFile yaml = YamlFile.read(file);
    Problems problems = yaml.collector();
    yaml.checkCharacters(problems);
    Optional<Node> root = yaml.root();
    if (root.isPresent() && problems.isEmpty()) {
      Files.createDirectories(folder);
      Files.write(prepared(folder, file), PreparedTree.of(yaml.content(), root.get()));
    }
  }

  private static Path prepared(Path folder, Path file) {
    return folder.resolve(file.getFileName() + ENDING);
  }
}
