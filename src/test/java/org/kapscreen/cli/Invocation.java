package org.kapscreen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** One command line run in memory, away from the world: what it wrote, and its exit code. */
record Invocation(int exitCode, String out, String err) {

  static Invocation of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host = host(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    int code = new CommandLineProgram(host).run(args);
    return new Invocation(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A host for those who only look at the commands. */
  static Host silentHost() {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, UTF_8);
    return host(nowhere, nowhere);
  }

  /** A silent host in whose environment {@code variable} is set. */
  static Host hostWith(String variable, String value) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, UTF_8);
    return host(nowhere, nowhere, Map.of("HOME", "/nowhere", variable, value));
  }

  private static Host host(PrintStream out, PrintStream err) {
    return host(out, err, Map.of("HOME", "/nowhere"));
  }

  private static Host host(PrintStream out, PrintStream err, Map<String, String> environment) {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Clock clock = Clock.fixed(Instant.parse("2026-05-04T14:10:03Z"), ZoneOffset.UTC);
    Host.Facts facts = new Host.Facts(false, false, false, Optional.empty());
    return new Host(
        nothing, out, err, environment, Optional.empty(), clock, facts, Optional.empty());
  }
}
