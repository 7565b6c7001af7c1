package org.kapscreen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What shells need to know of the commands, taken from the very tree that reads the command line.
 */
record CompletionTree(List<Option> options, List<Command> commands) {

  record Command(String name, String title, List<Option> options, List<Argument> arguments) {
    /** The names of the options that take a value. */
    List<String> namesWithValue() {
      return options.stream()
          .filter(option -> option.value().isPresent())
          .flatMap(option -> option.names().stream())
          .toList();
    }
  }

  /**
   * @param names such as {@code -o} and {@code --out}
   * @param repeatable whether it may be given again
   * @param value empty for an option that takes none
   */
  record Option(
      List<String> names, String title, boolean repeatable, Optional<CompletionValue> value) {

    /** Names such as {@code -o}. */
    List<String> letters() {
      return names.stream().filter(name -> name.length() == 2).toList();
    }

    /** Names such as {@code --out}. */
    List<String> words() {
      return names.stream().filter(name -> name.length() > 2).toList();
    }
  }

  /**
   * @param first number of the first one, from 0
   * @param many whether any number of them may follow
   */
  record Argument(String label, int first, boolean many, CompletionValue value) {}

  static CompletionTree of(CommandLine program) {
    return new CompletionTree(
        optionsOf(program.getCommandSpec()),
        program.getSubcommands().values().stream()
            .map(command -> commandOf(command.getCommandSpec()))
            .toList());
  }

  private static Command commandOf(CommandSpec command) {
    return new Command(
        command.name(),
        title(command.usageMessage().header()),
        optionsOf(command),
        argumentsOf(command));
  }

  private static List<Option> optionsOf(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .map(CompletionTree::optionOf)
        .toList();
  }

  private static Option optionOf(OptionSpec option) {
    Optional<CompletionValue> value =
        option.arity().max() == 0 ? Optional.empty() : Optional.of(CompletionValue.of(option));
    return new Option(
        List.of(option.names()),
        title(option.description())
            .replace("${COMPLETION-CANDIDATES}", String.join(", ", CompletionValue.words(option))),
        option.isMultiValue() && option.splitRegex().isEmpty(),
        value);
  }

  private static List<Argument> argumentsOf(CommandSpec command) {
    List<Argument> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : command.positionalParameters()) {
      arguments.add(
          new Argument(
              argument.paramLabel(),
              argument.index().min(),
              argument.isMultiValue(),
              CompletionValue.of(argument)));
    }
    return arguments;
  }

  /** One line without its full stop, as shells show it beside a word. */
  private static String title(String... lines) {
    String line = String.join(" ", lines);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
