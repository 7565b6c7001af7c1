package org.kapscreen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program with a home of its own, run from a pipe. */
public final class Program {
  /** The small questionnaire that the README teaches the format with. */
  public static final Path FIRST_LOOK =
      Path.of("src/test/resources/org/kapscreen/it/first-look.yaml").toAbsolutePath();

  /** Answers to it of which nothing is flagged. */
  static final String[] HEALTHY = {"no", "yes", "118", "76", "3", "1"};

  public static final Path LAUNCHER = Path.of("target/kapscreen/bin/kapscreen").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 30;

  private final Path home;
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private String typed = "";

  Program(Path home, String... arguments) {
    this(LAUNCHER, home, arguments);
  }

  private Program(Path launcher, Path home, String... arguments) {
    this.home = home;
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
  }

  /** The program by another name. */
  static Program by(Path launcher, Path home, String... arguments) {
    return new Program(launcher, home, arguments);
  }

  /** Answers, one a line. */
  @CanIgnoreReturnValue
  Program reading(String... lines) {
    typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    return this;
  }

  @CanIgnoreReturnValue
  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Run run() {
    try {
      Process process = start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(typed.getBytes(UTF_8));
      } catch (IOException e) {
        // It ended before it read everything; what it said tells why.
      }
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends in time").isTrue();
      return new Run(
          process.exitValue(),
          Files.readString(home.resolve("stdout")),
          Files.readString(home.resolve("stderr")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(Files.createDirectories(home.resolve("work")).toFile());
    clean(builder.environment());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    builder.redirectOutput(home.resolve("stdout").toFile());
    builder.redirectError(home.resolve("stderr").toFile());
    return builder.start();
  }

  /** Takes away what the tester's own shell may have set. */
  public static void clean(Map<String, String> variables) {
    variables
        .keySet()
        .removeAll(
            List.of(
                "XDG_CONFIG_HOME",
                "XDG_STATE_HOME",
                "NO_COLOR",
                "CLICOLOR_FORCE",
                "JAVA_TOOL_OPTIONS"));
  }

  /** What became of one run. */
  record Run(int exitCode, String out, String err) {
    @CanIgnoreReturnValue
    Run exits(int code) {
      assertThat(exitCode).as("stdout:%n%s%nstderr:%n%s", out, err).isEqualTo(code);
      return this;
    }

    @CanIgnoreReturnValue
    Run says(String... words) {
      assertThat(onOneLine(err)).contains(words);
      return this;
    }

    @CanIgnoreReturnValue
    Run prints(String... words) {
      assertThat(onOneLine(out)).contains(words);
      return this;
    }

    /** Where a line is broken depends on how long the paths before it are. */
    private static String onOneLine(String text) {
      return text.replaceAll("\\s+", " ");
    }

    /** The one file whose path was printed and ends like that. */
    Path file(String ending) {
      List<Path> files = out.lines().filter(line -> line.endsWith(ending)).map(Path::of).toList();
      assertThat(files).as(out).hasSize(1);
      return files.get(0);
    }
  }

  /** The files in {@code folder} and below, by name. */
  public static List<String> filesIn(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }
}
