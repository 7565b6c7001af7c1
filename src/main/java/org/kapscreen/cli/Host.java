package org.kapscreen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.text.Screen;
import org.kapscreen.text.Style;
import org.kapscreen.yaml.PreparedTrees;

/**
 * The world around the program, passed in so that no class reaches for it.
 *
 * @param in what is typed or piped, in UTF-8
 * @param out for results
 * @param err for words to people
 * @param environment the environment variables
 * @param home the folder of the distribution, if it is known
 * @param facts what is known of the streams
 * @param ahead the questionnaire that is read already, if one is
 */
record Host(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Optional<Path> home,
    Clock clock,
    Facts facts,
    Optional<ReadAhead> ahead) {

  /**
   * @param columns of the terminal, if there is one and it tells
   */
  record Facts(
      boolean inIsTerminal,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Optional<Integer> columns) {}

  /** The same host with what it reads ahead for the command line {@code args}. */
  Host readingAhead(String... args) {
    return new Host(in, out, err, environment, home, clock, facts, ReadAhead.of(this, args));
  }

  /** The screen that {@code out} is written to. */
  Screen outScreen(boolean plain) {
    return screen(facts.outIsTerminal(), plain);
  }

  /** The screen that {@code err} is written to. */
  Screen errScreen(boolean plain) {
    return screen(facts.errIsTerminal(), plain);
  }

  private Screen screen(boolean terminal, boolean plain) {
    int width = facts.columns().filter(c -> terminal).orElse(Screen.PAGE.width());
    return new Screen(terminal, width, wantsColour(terminal, plain) ? Style.COLOUR : Style.PLAIN);
  }

  /**
   * The option, then NO_COLOR (no-color.org), CLICOLOR_FORCE, TERM=dumb, and whether a person sees
   * it.
   */
  private boolean wantsColour(boolean terminal, boolean plain) {
    if (plain || !variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return terminal && !variable("TERM").equals("dumb");
  }

  /**
   * One line of the input, without its end; empty when there is none. Taken byte by byte, so that
   * whoever reads on misses nothing.
   */
  Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      line.write(b);
      b = in.read();
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
  }

  /** What the distribution has prepared, so that its questionnaires are read fast. */
  PreparedTrees prepared() {
    return home.isEmpty()
        ? PreparedTrees.NONE
        : PreparedTrees.in(home.get().resolve("lib").resolve("prepared"));
  }

  /** The environment variable of that name; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The folder that an XDG variable names, or its default below the home folder of the user. */
  Path folder(String xdgVariable, String belowHome) {
    String named = variable(xdgVariable);
    Path base =
        Path.of(named).isAbsolute()
            ? Path.of(named)
            : Path.of(
                variable("HOME").isEmpty()
                    ? System.getProperty("user.home", ".")
                    : variable("HOME"),
                belowHome);
    return base.resolve("kapscreen");
  }
}
