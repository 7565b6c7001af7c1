package org.kapscreen.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that was not understood: the problem, then what to do. */
final class UsageText {
  private UsageText() {}

  /** What is wrong, in one line. */
  static String problem(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = "'" + unmatched.getUnmatched().get(0) + "'";
      if (unmatched.isUnknownOption()) {
        return "unknown option " + word;
      }
      return isProgram(e.getCommandLine())
          ? "unknown command " + word
          : "one argument too many: " + word;
    }
    if (e instanceof MissingParameterException incomplete
        && incomplete.getMissing().stream().allMatch(ArgSpec::isPositional)) {
      return "missing argument: "
          + String.join(", ", incomplete.getMissing().stream().map(ArgSpec::paramLabel).toList());
    }
    String message = String.valueOf(e.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** What was meant perhaps, and where to read more, in one line. */
  static String whatToDo(ParameterException e) {
    String help = "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.";
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant =
          unmatched.getUnmatched().get(0).equals("help") ? List.of() : unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        return "Did you mean " + String.join(" or ", meant) + "? " + help;
      }
    }
    return help;
  }

  /** Only the program by itself takes a command. */
  private static boolean isProgram(CommandLine command) {
    return command.getParent() == null;
  }
}
