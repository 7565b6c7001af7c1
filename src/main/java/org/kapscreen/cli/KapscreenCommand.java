package org.kapscreen.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The whole command line: the program by itself, and its commands. */
final class KapscreenCommand implements Callable<Integer> {
  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "take", "resume", "score", "summary", "explain", "verify", "check", "show", "compare");

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

  private static CommandSpec command(String name, Host host) {
    return switch (name) {
      case "take" -> new TakeCommand(host).spec();
      case "resume" -> new ResumeCommand(host).spec();
      case "score" -> new ScoreCommand(host).spec();
      case "summary" -> new SummaryCommand(host).spec();
      case "explain" -> new ExplainCommand(host).spec();
      case "verify" -> new VerifyCommand(host).spec();
      case "check" -> new CheckCommand(host).spec();
      case "show" -> new ShowCommand(host).spec();
      case "compare" -> new CompareCommand(host).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The command line with every command. */
  static CommandLine commandLine(Host host) {
    return configured(host, COMMANDS);
  }

  /**
   * The command line for {@code args}. When they begin with a command it has that command only:
   * each one costs milliseconds before the first question.
   */
  static CommandLine commandLine(Host host, String... args) {
    boolean one = args.length > 0 && COMMANDS.contains(args[0]);
    return configured(host, one ? List.of(args[0]) : COMMANDS);
  }

  private static CommandLine configured(Host host, List<String> commands) {
    CommandSpec root = new KapscreenCommand().spec;
    for (String name : commands) {
      root.addSubcommand(name, command(name, host));
    }
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
