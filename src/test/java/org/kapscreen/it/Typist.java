package org.kapscreen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Somebody at a terminal: the packaged program on a pseudo-terminal, and what stands on the screen
 * so far.
 */
public final class Typist implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;
  private final PtyProcess process;
  private final StringBuilder screen = new StringBuilder();
  private final Thread eyes;
  private int read;

  Typist(Path home, int columns, Map<String, String> environment, String... arguments)
      throws IOException {
    this(home, columns, environment, commandOf(arguments));
  }

  /** Somebody at a terminal on which {@code command} runs. */
  public Typist(Path home, int columns, Map<String, String> environment, List<String> command)
      throws IOException {
    Map<String, String> variables = new HashMap<>(System.getenv());
    Program.clean(variables);
    variables.putAll(
        Map.of(
            "HOME",
            home.toString(),
            "TERM",
            "xterm",
            "JAVA_HOME",
            System.getProperty("java.home")));
    variables.putAll(environment);
    process =
        new PtyProcessBuilder(command.toArray(new String[0]))
            .setDirectory(Files.createDirectories(home.resolve("work")).toString())
            .setEnvironment(variables)
            .setInitialColumns(columns)
            .setInitialRows(40)
            .start();
    process.setWinSize(new WinSize(columns, 40));
    eyes = new Thread(this::watch, "eyes");
    eyes.setDaemon(true);
    eyes.start();
  }

  private static List<String> commandOf(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Program.LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private void watch() {
    byte[] buffer = new byte[4096];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        synchronized (screen) {
          screen.append(new String(buffer, 0, n, UTF_8));
          screen.notifyAll();
        }
      }
    } catch (IOException e) {
      // The far end of a pseudo-terminal that closed reads as an error.
    }
  }

  /**
   * Waits until {@code words} stand on the screen after what was seen before, and returns what came
   * until then.
   */
  public String sees(String words) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (screen) {
      int at = screen.indexOf(words, read);
      while (at < 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        assertThat(left)
            .as("waiting for '%s', on the screen:%n%s", words, screen.substring(read))
            .isPositive();
        screen.wait(Math.min(left, 200));
        at = screen.indexOf(words, read);
      }
      String seen = screen.substring(read, at + words.length());
      read = at + words.length();
      return seen;
    }
  }

  /** Types {@code line} once {@code prompt} stands there. */
  void answers(String prompt, String line) throws IOException, InterruptedException {
    sees(prompt);
    types(line);
  }

  public void types(String line) throws IOException {
    sends(line + "\r");
  }

  /** Keys as the terminal sends them, such as {@code \u0003} for Ctrl-C. */
  public void sends(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(UTF_8));
    process.getOutputStream().flush();
  }

  public int exitCode() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends in time").isTrue();
    eyes.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    return process.exitValue();
  }

  /** The process that is typed to. */
  public long pid() {
    return process.pid();
  }

  /** All that ever stood on the screen. */
  public String everything() {
    synchronized (screen) {
      return screen.toString();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
