package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kapscreen.it.Program;

/**
 * A run of the packaged program with answers from a pipe, whose screen (standard error) is read
 * while it runs. The pipe keeps what was said by a process that was killed.
 */
final class Sitting implements AutoCloseable {
  private static final String ACKNOWLEDGEMENT = "Recorded: ";
  private static final long PATIENCE_SECONDS = 60;
  private final Process process;
  private final Path out;
  private final StringBuilder screen = new StringBuilder();
  private final List<Long> acknowledgedAt = new ArrayList<>();
  private final Thread eyes;

  private Sitting(Process process, Path out) {
    this.process = process;
    this.out = out;
    this.eyes = new Thread(this::watch, "eyes");
    eyes.setDaemon(true);
    eyes.start();
  }

  /** Starts {@code command} and types {@code lines}; more may follow. */
  static Sitting begin(Practice practice, List<String> command, String... lines)
      throws IOException {
    return begin(practice, command, Map.of(), lines);
  }

  static Sitting begin(
      Practice practice, List<String> command, Map<String, String> environment, String... lines)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(practice.home().resolve("work").toFile());
    Program.clean(builder.environment());
    builder.environment().put("HOME", practice.home().toString());
    builder.environment().put("TMPDIR", practice.home().resolve("tmp").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path out = Files.createTempFile(practice.home(), "stdout", "");
    builder.redirectOutput(out.toFile());
    Sitting sitting = new Sitting(builder.start(), out);
    sitting.types(lines);
    return sitting;
  }

  /** Runs {@code command} to its end, with {@code lines} and nothing after them. */
  static Sitting whole(Practice practice, List<String> command, String... lines) throws Exception {
    Sitting sitting = begin(practice, command, lines);
    sitting.typesNoMore();
    sitting.exitCode();
    return sitting;
  }

  void types(String... lines) {
    try {
      for (String line : lines) {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
      }
      process.getOutputStream().flush();
    } catch (IOException e) {
      // It ended before it read everything; what it said tells why.
    }
  }

  void typesNoMore() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // As above.
    }
  }

  private void watch() {
    byte[] buffer = new byte[4096];
    try (InputStream in = process.getErrorStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        long now = System.nanoTime();
        synchronized (screen) {
          screen.append(new String(buffer, 0, n, UTF_8));
          for (int i = acknowledgedAt.size(); i < count(ACKNOWLEDGEMENT); i++) {
            acknowledgedAt.add(now);
          }
          screen.notifyAll();
        }
      }
    } catch (IOException e) {
      // The process was killed.
    }
  }

  /** How often {@code words} begin a line of the screen. */
  int count(String words) {
    String all = "\n" + screen();
    int count = 0;
    for (int at = all.indexOf("\n" + words); at >= 0; at = all.indexOf("\n" + words, at + 1)) {
      count++;
    }
    return count;
  }

  /** How many answers were acknowledged so far. */
  int acknowledged() {
    return count(ACKNOWLEDGEMENT);
  }

  /** When each of them was seen, in nanoseconds. */
  List<Long> acknowledgedAt() {
    synchronized (screen) {
      return List.copyOf(acknowledgedAt);
    }
  }

  /** Waits until so many answers are acknowledged; false if it ended before. */
  boolean awaits(int acknowledgements) throws InterruptedException {
    synchronized (screen) {
      while (acknowledgedAt.size() < acknowledgements) {
        if (!eyes.isAlive()) {
          return false;
        }
        screen.wait(20);
      }
      return true;
    }
  }

  /** Waits until {@code words} stand on the screen. */
  void sees(String words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (screen) {
      while (screen.indexOf(words) < 0) {
        assertThat(System.nanoTime()).as("waiting for '%s':%n%s", words, screen).isLessThan(end);
        screen.wait(20);
      }
    }
  }

  /** Waits until it ends or {@code words} stand on the screen; true if it ended. */
  boolean exitsUnless(String words) throws InterruptedException {
    while (true) {
      if (screen().contains(words)) {
        return false;
      }
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
        exitCode();
        return !screen().contains(words);
      }
    }
  }

  /**
   * Ends the Java process itself: the launcher has become it. By its handle, because {@code
   * Process} would close the pipe and throw away what was still in it.
   */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  long pid() {
    return process.pid();
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(screen()).isTrue();
    eyes.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    return process.exitValue();
  }

  /** All that was said so far. */
  String screen() {
    synchronized (screen) {
      return screen.toString();
    }
  }

  /** The same, however its lines were broken. */
  String words() {
    return screen().replaceAll("\\s+", " ");
  }

  /** What stands on standard output. */
  String output() throws IOException {
    return Files.readString(out);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
