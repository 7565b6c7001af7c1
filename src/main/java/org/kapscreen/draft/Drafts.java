package org.kapscreen.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kapscreen.storage.PrivateFile;

/** The folder that drafts are kept in. */
public final class Drafts {
  private static final String ENDING = ".draft.json";
  private final Path folder;

  public Drafts(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /**
   * A place for a new draft. Nothing is written yet but the folder.
   *
   * @param name becomes the file's; checked by the caller, never a person's name
   * @throws IOException if the folder cannot be made
   */
  public Draft start(String name) throws IOException {
    PrivateFile.makeFolder(folder);
    return draft(name);
  }

  /** The draft of that name, whether or not there is one. */
  public Draft draft(String name) {
    return new Draft(name, folder.resolve(name + ENDING));
  }

  /**
   * The drafts there are, by name.
   *
   * @throws IOException if the folder is there and cannot be read
   */
  public List<Draft> list() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
          .map(file -> draft(file.substring(0, file.length() - ENDING.length())))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    }
  }
}
