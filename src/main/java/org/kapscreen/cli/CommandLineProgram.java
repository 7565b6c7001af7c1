package org.kapscreen.cli;

import java.util.Arrays;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Wrap;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs command lines. Every failure ends here, as one or two lines for a person and an exit code.
 */
final class CommandLineProgram {
  private final Host host;

  CommandLineProgram(Host host) {
    this.host = host;
  }

  /** Runs one command line and returns its exit code. */
  int run(String... args) {
    CommandLine commands = KapscreenCommand.commandLine(host, args);
    commands.setParameterExceptionHandler((e, given) -> misunderstood(e));
    commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, args));
    int code = commands.execute(args);
    host.err().flush();
    if (host.out().checkError() && code == 0) {
      return say(ExitCode.IO_ERROR, "the results could not be written to standard output");
    }
    return code;
  }

  private int misunderstood(ParameterException e) {
    CommandLine command = e.getCommandLine();
    say(ExitCode.USAGE, String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      say("Did you mean: " + String.join(", ", unmatched.getSuggestions()) + "?");
    }
    say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE.code();
  }

  private int failed(Exception e, CommandLine command, String[] args) {
    if (e instanceof Failure failure) {
      return say(failure.exitCode(), String.valueOf(failure.getMessage()));
    }
    if (Arrays.asList(args).contains("--debug")) {
      e.printStackTrace(host.err());
    }
    return say(
        ExitCode.INTERNAL,
        "a fault in kapscreen, not in what you did ("
            + e.getClass().getSimpleName()
            + " in "
            + command.getCommandName()
            + "). Answers given so far are in the draft.");
  }

  private int say(ExitCode code, String message) {
    Screen screen = host.errScreen(false);
    String said = screen.style().alarm("kapscreen:") + " " + VisibleText.lines(message);
    host.err().println(said);
    return code.code();
  }

  private void say(String message) {
    Screen screen = host.errScreen(false);
    Wrap.lines(VisibleText.lines(message), screen.width()).forEach(host.err()::println);
  }
}
