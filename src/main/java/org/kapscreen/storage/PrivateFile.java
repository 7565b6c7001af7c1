package org.kapscreen.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a whole file so that it survives: temporary file, fsync, atomic rename, fsync of the
 * folder.
 */
public final class PrivateFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  /** An interrupted system call, or a disk that was full for a moment, is worth another try. */
  private static final int ATTEMPTS = 3;

  private PrivateFile() {}

  /**
   * Puts {@code content} into {@code file}, in place of what it held. When this returns the content
   * is on the disk; when it throws, the file holds what it held before, or, if only the folder
   * could not be synced, perhaps the new content. Only the owner may read it, whatever the umask.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, content, Optional.empty());
  }

  /**
   * As {@link #write}, and what the file held before is found at {@code before} afterwards. At no
   * moment is there no file.
   */
  public static void writeKeeping(Path file, byte[] content, Path before) throws IOException {
    write(file, content, Optional.of(before));
  }

  private static void write(Path file, byte[] content, Optional<Path> before) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        writeOnce(file, content, before);
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /**
   * One attempt, from the first step to the last: after a failed fsync the kernel may have dropped
   * what it could not write, and a second fsync of the same file would report success.
   */
  private static void writeOnce(Path file, byte[] content, Optional<Path> before)
      throws IOException {
    Path temporary = temporaryOf(file);
    Files.deleteIfExists(temporary);
    try {
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              Set.of(CREATE_NEW, WRITE, LinkOption.NOFOLLOW_LINKS),
              attributes("rw-------"))) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      if (before.isPresent() && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        keep(file, before.get());
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    sync(folderOf(file));
  }

  /**
   * Gives what {@code file} holds the second name {@code before}; a file system without hard links,
   * such as a memory stick's, gets a copy.
   */
  private static void keep(Path file, Path before) throws IOException {
    Path temporary = temporaryOf(before);
    Files.deleteIfExists(temporary);
    try {
      Files.createLink(temporary, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      writeOnce(before, Files.readAllBytes(file), Optional.empty());
      return;
    }
    Files.move(temporary, before, StandardCopyOption.ATOMIC_MOVE);
    // After a crash both may be names of one file already: then a rename does nothing at all.
    Files.deleteIfExists(temporary);
  }

  /** Always the same name, so that what a crash leaves behind is found and never piles up. */
  static Path temporaryOf(Path file) {
    return folderOf(file).resolve("." + file.getFileName() + ".tmp");
  }

  /**
   * Removes {@code files} of one folder one after the other, each with what a crash left of a newer
   * one, as far as they are there; they stay removed.
   */
  public static void delete(Path... files) throws IOException {
    boolean removed = false;
    for (Path file : files) {
      removed |= Files.deleteIfExists(temporaryOf(file));
      removed |= Files.deleteIfExists(file);
    }
    if (removed) {
      sync(folderOf(files[0]));
    }
  }

  /**
   * Makes {@code folder} and its missing parents, for the owner alone. A folder that is there
   * already stays as it is. A link to one is refused: whoever may change the link would choose
   * where private files go.
   *
   * @throws IOException if it cannot be made, or something else has its name
   */
  public static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isSymbolicLink(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a link; name the folder itself");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(folder.toString());
    }
    makeWithParents(folder);
  }

  /**
   * Each folder is safe in its parent before anything is put into it: else a loss of power could
   * take the folder, and all that was synced within.
   */
  private static void makeWithParents(Path folder) throws IOException {
    Path parent = folderOf(folder);
    if (!Files.isDirectory(parent)) {
      makeWithParents(parent);
    }
    try {
      Files.createDirectory(folder, attributes("rwx------"));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(folder.toString());
      }
      return; // somebody else was faster
    }
    try {
      sync(parent);
    } catch (IOException e) {
      Files.deleteIfExists(folder); // the next attempt would take it for a safe one
      throw e;
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("not a file: " + file);
    }
    return parent;
  }

  static void syncFolderOf(Path file) throws IOException {
    sync(folderOf(file));
  }

  /** A rename is only safe once the folder that records it is: git lost refs for want of this. */
  private static void sync(Path folder) throws IOException {
    if (!POSIX) {
      return; // Windows has no fsync of a folder, and refuses to open one
    }
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }

  static FileAttribute<?>[] attributes(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
