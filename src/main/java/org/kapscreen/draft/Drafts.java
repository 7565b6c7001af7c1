package org.kapscreen.draft;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kapscreen.response.Response;
import org.kapscreen.storage.Lock;
import org.kapscreen.storage.PrivateFile;

/** The folder that drafts are kept in. */
public final class Drafts {
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
   * @param name becomes the files'; checked by the caller, never a person's name
   * @param holder one line about whoever begins it, asked for when the lock is taken
   * @throws IOException if the folder cannot be made, or nothing can be written there
   */
  public Draft start(String name, Supplier<String> holder) throws IOException {
    PrivateFile.makeFolder(folder);
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    return new Draft(folder, name, holder);
  }

  /**
   * Takes the draft of that name.
   *
   * @param holder one line about whoever takes it
   * @return empty if there is none
   * @throws Lock.Taken if somebody else has it open
   */
  public Optional<Draft> open(String name, Supplier<String> holder) throws IOException, Lock.Taken {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    Draft draft = new Draft(folder, name, holder);
    draft.take();
    if (Files.exists(draft.file(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(draft);
    }
    draft.remove(); // whoever had it finished it just now
    draft.close();
    return Optional.empty();
  }

  /**
   * The names of the drafts there are, in their order.
   *
   * @throws IOException if the folder is there and cannot be read
   */
  public List<String> names() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(Draft.ENDING) && !file.startsWith("."))
          .map(file -> file.substring(0, file.length() - Draft.ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /**
   * The last state of the draft of that name, without taking it; empty if its file is damaged.
   *
   * @throws IOException if it cannot be read
   */
  public Optional<Response> look(String name) throws IOException {
    return Draft.read(folder.resolve(name + Draft.ENDING));
  }
}
