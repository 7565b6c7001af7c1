package org.kapscreen.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * A file that is too large to be held in memory, written as {@link PrivateFile} writes: to a
 * temporary file for the owner alone, which takes the file's name when all of it is on the disk. If
 * it is closed before {@link #finish}, nothing of it stays, and the file holds what it held before.
 */
public final class PrivateStream extends FilterOutputStream {
  private final Path file;
  private final Path temporary;
  private final FileChannel channel;
  private boolean isFinished;

  private PrivateStream(Path file, Path temporary, FileChannel channel) {
    super(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    this.file = file;
    this.temporary = temporary;
    this.channel = channel;
  }

  /**
   * Begins to write {@code file}.
   *
   * @throws IOException if nothing can be written beside it
   */
  public static PrivateStream to(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Such as a folder, or a device, which would no longer be one.
      throw new FileSystemException(file.toString(), null, "there is something else of that name");
    }
    Path temporary = PrivateFile.temporaryOf(file);
    Files.deleteIfExists(temporary);
    FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(CREATE_NEW, WRITE, LinkOption.NOFOLLOW_LINKS),
            PrivateFile.attributes("rw-------"));
    return new PrivateStream(file, temporary, channel);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  /** Puts what was written in the place of {@code file}. When this returns it is on the disk. */
  public void finish() throws IOException {
    flush();
    channel.force(true);
    channel.close();
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    isFinished = true;
    PrivateFile.syncFolderOf(file);
  }

  @Override
  public void close() throws IOException {
    if (!isFinished) {
      channel.close(); // what is still buffered is not wanted
      Files.deleteIfExists(temporary);
    }
  }
}
