package org.kapscreen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes commands to picocli in code: its annotations cost a third of the time to the first
 * question.
 */
final class CommandModel {
  private final CommandSpec spec;

  private CommandModel(CommandSpec spec) {
    this.spec = spec;
  }

  /** A command that runs {@code command}, with --help. */
  static CommandModel of(Callable<Integer> command, String name, String header) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage()
        .header(header)
        .synopsisHeading("Usage: ")
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .footerHeading("%nExamples:%n")
        .sortOptions(false)
        .width(80);
    return new CommandModel(spec);
  }

  CommandModel describe(String... lines) {
    spec.usageMessage().descriptionHeading("%n").description(lines);
    return this;
  }

  CommandModel examples(String... lines) {
    spec.usageMessage().footer(lines);
    return this;
  }

  CommandModel argument(PositionalParamSpec argument) {
    spec.addPositional(argument);
    return this;
  }

  CommandModel option(OptionSpec option) {
    spec.addOption(option);
    return this;
  }

  /** The command, with --help after its own options. */
  CommandSpec build() {
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** An option with a text. */
  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An argument that may be left out. */
  static PositionalParamSpec mayHave(String label, String description) {
    return PositionalParamSpec.builder()
        .arity("0..1")
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }
}
