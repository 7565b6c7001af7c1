package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.kapscreen.storage.PrivateFile;

/** The files that a screening leaves behind. */
final class OutputFiles {
  private final Path folder;
  private final String name;

  OutputFiles(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Sees before the first question that there will be a place for the answers.
   *
   * @throws Failure if {@code folder} cannot be made, or nothing can be written there
   */
  static void check(Path folder) throws Failure {
    Path full = folder.toAbsolutePath();
    try {
      PrivateFile.makeFolder(full);
    } catch (IOException e) {
      throw cannot(full, Failure.reason(e));
    }
    if (!Files.isWritable(full)) {
      throw cannot(full, "permission denied");
    }
  }

  private static Failure cannot(Path folder, String reason) {
    return new Failure(
        ExitCode.CANNOT_CREATE,
        "cannot write to the folder "
            + folder
            + ": "
            + reason
            + ". Name another with --out FOLDER.");
  }

  /**
   * Writes a file that was not there before.
   *
   * @throws IOException if it is there, or cannot be written
   */
  Path write(String ending, byte[] content) throws IOException {
    Path file = folder.resolve(name + "." + ending);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString(), null, "there is such a file already");
    }
    PrivateFile.write(file, content);
    return file;
  }
}
