package org.kapscreen.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that the operating system gives up when its holder ends, however it ends. Its file tells
 * whoever comes second who the holder is. Not to be relied upon on a network drive.
 */
public final class Lock implements AutoCloseable {
  private static final int LONGEST_HOLDER = 200;
  private static final int LOOKS = 10;
  private static final Duration MOMENT = Duration.ofMillis(30);
  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /** Somebody else has it. */
  public static final class Taken extends Exception {
    private static final long serialVersionUID = 1L;

    Taken(String holder) {
      super(holder);
    }

    /** What the holder said of itself; empty if it has said nothing yet. */
    public String holder() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Takes the lock of {@code file}, which is made if it is not there.
   *
   * @param holder one line about whoever takes it
   * @throws Taken if somebody else has it
   */
  public static Lock take(Path file, String holder) throws IOException, Taken {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS),
            PrivateFile.attributes("rw-------"));
    try {
      if (channel.tryLock() == null) {
        throw new Taken(holderIn(channel));
      }
      channel.truncate(0);
      channel.write(UTF_8.encode(holder), 0);
      return new Lock(channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new Taken(holder); // this very process
    } catch (IOException | Taken e) {
      channel.close();
      throw e;
    }
  }

  /**
   * What the holder says of itself. One that has just taken the lock needs a moment to say it, and
   * what its predecessor said may still stand there: only what is read twice is believed.
   */
  private static String holderIn(FileChannel channel) throws IOException {
    String before = "";
    for (int look = 0; look < LOOKS; look++) {
      ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
      channel.read(text, 0);
      String now = UTF_8.decode(text.flip()).toString().strip();
      if (!now.isEmpty() && now.equals(before)) {
        break;
      }
      before = now;
      LockSupport.parkNanos(MOMENT.toNanos());
    }
    return before;
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
