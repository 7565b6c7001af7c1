package org.kapscreen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the program starts: takes hold of the world around it and hands it to the command line. */
public final class Main {
  private Main() {}

  /** Runs one command and tells the shell how it went. */
  public static void main(String[] args) {
    leavePicocliToItsTask();
    int code = new CommandLineProgram(host()).run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Picocli looks for Groovy, and readies the conversion of SQL and time types, of which there are
   * none here: together a quarter of the time that Java itself takes to start.
   */
  private static void leavePicocliToItsTask() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java[.](sql|time)[.].*");
  }

  /** The world as this process finds it. */
  static Host host() {
    @Nullable String home = System.getProperty("kapscreen.home");
    return new Host(
        System.in,
        ResultStream.to(new FileOutputStream(FileDescriptor.out)),
        ResultStream.to(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        home == null ? Optional.empty() : Optional.of(Path.of(home)),
        new LocalClock(),
        new Host.Facts(isTerminal("stdin"), isTerminal("stdout"), isTerminal("stderr"), columns()),
        Optional.empty());
  }

  /** Over a serial line, or before its size is set, a terminal says that it has none. */
  private static Optional<Integer> columns() {
    int columns = Integer.getInteger("kapscreen.columns", 0);
    return columns > 0 ? Optional.of(columns) : Optional.empty();
  }

  /** The launcher tells each stream for itself; without it Java knows only of all together. */
  @SuppressWarnings(
      "SystemConsoleNull") // since Java 22 it says little, which is why the launcher tells
  private static boolean isTerminal(String stream) {
    String told = System.getProperty("kapscreen." + stream + ".tty");
    return told == null ? System.console() != null : told.equals("true");
  }
}
