package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kapscreen.storage.PrivateFile;
import org.kapscreen.storage.Recipient;

/** The files that a screening leaves behind. */
final class OutputFiles {
  private final Path folder;
  private final String name;
  private final List<Recipient> recipients;

  /**
   * @param recipients who alone can read the files; empty if they are not encrypted
   */
  OutputFiles(Path folder, String name, List<Recipient> recipients) {
    this.folder = folder;
    this.name = name;
    this.recipients = List.copyOf(recipients);
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
   * Writes a file. One of the same name is from an attempt at the same screening that broke off,
   * and is replaced. What is encrypted is never on the disk in any other form.
   *
   * @throws IOException if it cannot be written
   */
  Path write(String ending, byte[] content) throws IOException {
    boolean open = recipients.isEmpty();
    Path file = folder.resolve(name + "." + ending + (open ? "" : ".age"));
    PrivateFile.write(file, open ? content : Recipient.encrypt(content, recipients));
    return file;
  }
}
