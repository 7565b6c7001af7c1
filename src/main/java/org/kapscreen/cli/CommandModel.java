package org.kapscreen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kapscreen.text.Wrap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes commands to picocli in code: its annotations cost a third of the time to the first
 * question.
 */
final class CommandModel {
  private static final int WIDTH = 80;

  /** Longer ones stand on a line of their own, so that the descriptions keep their room. */
  private static final int LONGEST_OPTION = 24;

  private final CommandSpec spec;

  private CommandModel(CommandSpec spec) {
    this.spec = spec;
  }

  /** A command that runs {@code command}, with --help. */
  static CommandModel of(Callable<Integer> command, String name, String header) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage()
        .header(header)
        .synopsisHeading("%nUsage: ")
        .abbreviateSynopsis(true)
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .footerHeading("%nExamples:%n")
        .sortOptions(false)
        .longOptionsMaxWidth(LONGEST_OPTION)
        .width(WIDTH);
    return new CommandModel(spec);
  }

  /** One paragraph. It is broken here because picocli would break NAME.yaml at its dot. */
  CommandModel describe(String... parts) {
    List<String> lines = Wrap.lines(String.join(" ", parts), WIDTH);
    spec.usageMessage().descriptionHeading("%n").description(lines.toArray(new String[0]));
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

  /** An option with one of a few words. */
  static OptionSpec word(
      String name, String label, WordConverter<?> converter, String description) {
    return OptionSpec.builder(name)
        .type(Enum.class)
        .converters(converter)
        .completionCandidates(converter.words())
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
