package org.kapscreen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shell of this machine, which is asked what it offers. */
enum Shell {
  BASH("kapscreen.bash", "bash", "--norc"),
  ZSH("_kapscreen", "zsh", "-f"),
  FISH("kapscreen.fish", "fish", "--private");

  private static final Path COMPLETIONS = Path.of("completions").toAbsolutePath();
  private static final Path ASKING =
      Path.of("src/test/resources/org/kapscreen/cli/shell").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 60;

  private final String script;
  private final String program;
  private final String alone;

  /**
   * @param alone the option that keeps it from reading somebody's own settings, or history
   */
  Shell(String script, String program, String alone) {
    this.script = script;
    this.program = program;
    this.alone = alone;
  }

  boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * The words that are offered at the end of {@code line}. Shells differ in how they hand them on;
   * here a word is without the part of it that was typed before {@code =} or a comma, and a folder
   * without the slash at its end.
   *
   * @param home holds the folders home and work
   */
  Set<String> offers(Path home, String line) throws IOException, InterruptedException {
    String asking = ASKING.resolve("complete." + program).toString();
    Path offered = home.resolve("offered");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(program, alone, asking, COMPLETIONS.resolve(script).toString(), line))
            .directory(home.resolve("work").toFile())
            .redirectErrorStream(true)
            .redirectOutput(offered.toFile());
    builder.environment().put("HOME", home.resolve("home").toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(offered)).isZero();
    return Files.readString(offered, UTF_8)
        .lines()
        .map(word -> word.replaceAll("^--[a-z]+=|^.*,|/$", ""))
        .collect(Collectors.toSet());
  }
}
