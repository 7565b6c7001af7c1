package org.kapscreen.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The whole command line: the program by itself, and its commands. */
final class KapscreenCommand implements Callable<Integer> {
  private final CommandSpec spec;

  private KapscreenCommand() {
    this.spec =
        CommandModel.of(
                this,
                "kapscreen",
                "Prepares the first conversation about Ketamine Assisted Psychotherapy.")
            .describe(
                "Walks someone through a questionnaire by phone, alone or from a pipe, and writes a",
                "summary for the Nurse Practitioner to review. It decides nothing and calls nobody:",
                "in an emergency call 911, in a crisis call or text 988.")
            .examples(
                "  kapscreen take                                    alone, at this terminal",
                "  kapscreen take --channel phone --reference 0417   read aloud to a caller",
                "  kapscreen resume                                  go on after a stop",
                "",
                "'kapscreen COMMAND --help' tells more of one command. README.md in the folder",
                "of kapscreen describes the keys, the files and the questionnaire format.")
            .option(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Show the version and exit.")
                    .build())
            .build();
    spec.version("kapscreen " + version());
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    spec.usageMessage()
        .customSynopsis("kapscreen COMMAND [OPTIONS]")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(codes);
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** In the order of the help. */
  private static Map<String, Function<Host, CommandSpec>> commands() {
    Map<String, Function<Host, CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("take", host -> new TakeCommand(host).spec());
    commands.put("resume", host -> new ResumeCommand(host).spec());
    commands.put("summary", host -> new SummaryCommand(host).spec());
    commands.put("explain", host -> new ExplainCommand(host).spec());
    commands.put("verify", host -> new VerifyCommand(host).spec());
    commands.put("check", host -> new CheckCommand(host).spec());
    return commands;
  }

  /** The command line with every command. */
  static CommandLine commandLine(Host host) {
    return configured(host, commands());
  }

  /**
   * The command line for {@code args}. When they begin with a command it has that command only:
   * each one costs milliseconds before the first question.
   */
  static CommandLine commandLine(Host host, String... args) {
    Map<String, Function<Host, CommandSpec>> commands = commands();
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(List.of(args[0]));
    }
    return configured(host, commands);
  }

  private static CommandLine configured(
      Host host, Map<String, Function<Host, CommandSpec>> commands) {
    CommandSpec root = new KapscreenCommand().spec;
    commands.forEach((name, command) -> root.addSubcommand(name, command.apply(host)));
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false); // a file's words would show up in error messages
    line.setOut(new PrintWriter(new OutputStreamWriter(host.out(), StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(host.err(), StandardCharsets.UTF_8), true));
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    return line;
  }

  /**
   * The version, which the launcher tells: reading it from the jar takes longer than all else here.
   */
  static String version() {
    return System.getProperty("kapscreen.version", "development");
  }
}
