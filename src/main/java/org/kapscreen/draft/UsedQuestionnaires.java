package org.kapscreen.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kapscreen.storage.PrivateFile;

/**
 * Copies of the questionnaires that screenings were taken with, each in a folder named by its
 * SHA-256, so that a draft goes on and a response is looked at with exactly the rules of that day.
 */
public final class UsedQuestionnaires {
  private static final String NAME = "questionnaire.yaml";
  private final Path folder;

  /**
   * @param drafts the folder that drafts are kept in
   */
  public UsedQuestionnaires(Path drafts) {
    this.folder = drafts.resolve("questionnaires");
  }

  /**
   * Keeps a copy, if there is none yet.
   *
   * @param files the questionnaire's own file, then those that it names, and its translations
   * @throws IOException if it cannot be kept
   */
  public void keep(String sha256, List<Path> files) throws IOException {
    Path copy = folder.resolve(sha256);
    Path own = copy.resolve(NAME);
    if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    PrivateFile.makeFolder(folder);
    PrivateFile.makeFolder(copy);
    for (Path file : files.subList(1, files.size())) {
      PrivateFile.write(copy.resolve(copyName(file, files.get(0))), Files.readAllBytes(file));
    }
    // Last, so that a copy that broke off is not taken for a whole one.
    PrivateFile.write(own, Files.readAllBytes(files.get(0)));
  }

  /** A translation goes on to be named after the questionnaire that it belongs to. */
  private static String copyName(Path file, Path questionnaire) {
    String name = String.valueOf(file.getFileName());
    String own = String.valueOf(questionnaire.getFileName());
    String stem = own.substring(0, own.lastIndexOf('.') + 1);
    return !stem.isEmpty() && name.startsWith(stem)
        ? NAME.substring(0, NAME.indexOf('.') + 1) + name.substring(stem.length())
        : name;
  }

  /** The file of the copy, if there is one. Whoever reads it compares its SHA-256. */
  public Optional<Path> find(String sha256) {
    Path own = folder.resolve(sha256).resolve(NAME);
    return Files.exists(own, LinkOption.NOFOLLOW_LINKS) ? Optional.of(own) : Optional.empty();
  }
}
