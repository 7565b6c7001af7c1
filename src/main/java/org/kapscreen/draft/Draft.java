package org.kapscreen.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.storage.Lock;
import org.kapscreen.storage.PrivateFile;

/**
 * One unfinished screening and its files: the last state, the state before it in case the disk
 * damages the last, and a lock. Whoever holds a draft holds its lock from the first save on, until
 * it is closed.
 */
public final class Draft implements AutoCloseable {
  static final String ENDING = ".draft";
  private static final String EARLIER = ".draft.1";
  private static final String ASIDE = ".draft.aside";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final String name;
  private final Supplier<String> holder;
  private @Nullable Lock lock;

  /**
   * @param holder one line about whoever takes it, told to those who come second
   */
  Draft(Path folder, String name, Supplier<String> holder) {
    this.folder = folder;
    this.name = name;
    this.holder = holder;
  }

  /**
   * Takes the lock; does nothing if it is taken already.
   *
   * @throws Lock.Taken if somebody else has the draft open
   */
  void take() throws IOException, Lock.Taken {
    if (lock == null) {
      lock = Lock.take(file(LOCK), holder.get());
    }
  }

  public String name() {
    return name;
  }

  /** The file of the last state. */
  public Path file() {
    return file(ENDING);
  }

  private Path file(String ending) {
    return folder.resolve(name + ending);
  }

  /**
   * Saves the whole screening. When this returns it is on the disk, and only then may anyone be
   * told so.
   *
   * @throws IOException if it cannot be saved; what was saved before is still there
   */
  public void save(Response screening) throws IOException {
    try {
      take();
    } catch (Lock.Taken e) {
      throw new IOException("the draft is open in " + e.holder(), e);
    }
    byte[] bytes =
        DraftFile.encoded(ResponseWriter.bytes(screening), screening.questionnaire().sha256());
    PrivateFile.writeKeeping(file(), bytes, file(EARLIER));
  }

  /**
   * The last state, or empty if its file is damaged.
   *
   * @throws IOException if it cannot be read
   */
  public Optional<Response> last() throws IOException {
    return read(file());
  }

  /** The state before the last one, or empty if there is none, or it is damaged too. */
  public Optional<Response> earlier() throws IOException {
    Path earlier = file(EARLIER);
    return Files.exists(earlier, LinkOption.NOFOLLOW_LINKS) ? read(earlier) : Optional.empty();
  }

  /** What stands in a draft's file; empty if it is damaged. */
  static Optional<Response> read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(ResponseReader.MOST_BYTES);
    }
    return DraftFile.decoded(bytes)
        .flatMap(screening -> ResponseReader.of(file.toString(), screening).response());
  }

  /** Keeps a copy of the last state's file, whatever becomes of it. */
  public void copyAside() throws IOException {
    PrivateFile.write(file(ASIDE), Files.readAllBytes(file()));
  }

  /** Puts the earlier state in the place of the last, of which a copy is kept. */
  public void goBack() throws IOException {
    copyAside();
    PrivateFile.write(file(), Files.readAllBytes(file(EARLIER)));
  }

  /**
   * Removes it for good, once the screening is finished or given up. The last state goes after the
   * others: as long as it is there the draft is found, and no earlier one is left behind unseen.
   * The lock goes last, so that nobody takes what is about to go.
   */
  public void remove() throws IOException {
    PrivateFile.delete(file(EARLIER), file(ASIDE), file(), file(LOCK));
  }

  @Override
  public void close() {
    if (lock != null) {
      lock.close();
    }
  }
}
