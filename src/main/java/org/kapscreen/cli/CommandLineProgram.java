package org.kapscreen.cli;

import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Wrap;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs command lines. Every failure ends here, as one or two lines for a person and an exit code.
 */
final class CommandLineProgram implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Host host;

  CommandLineProgram(Host host) {
    this.host = host;
  }

  /** Runs one command line and returns its exit code. */
  int run(String... args) {
    CommandLine commands = KapscreenCommand.commandLine(host.readingAhead(args), args);
    commands.setParameterExceptionHandler(this);
    commands.setExecutionExceptionHandler(this);
    int code = commands.execute(args);
    host.err().flush();
    if (host.out().checkError() && code == 0) {
      if (host.out() instanceof ResultStream results && results.readerHasGone()) {
        return ExitCode.IO_ERROR.code();
      }
      return say(ExitCode.IO_ERROR, "the results could not be written to standard output");
    }
    return code;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    int code = say(ExitCode.USAGE, UsageText.problem(e));
    say(UsageText.whatToDo(e));
    return code;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Failure failure) {
      return say(failure.exitCode(), String.valueOf(failure.getMessage()));
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
