package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class ReadmeTest {

  @Test
  void the_exit_codes_are_those_of_the_program() throws IOException {
    assertThat(table("Exit codes"))
        .containsExactlyElementsOf(
            Stream.of(ExitCode.values())
                .map(code -> "| " + code.code() + " | " + code.meaning() + " |")
                .toList());
  }

  @Test
  void the_commands_are_those_of_the_program() throws IOException {
    assertThat(table("Commands").stream().map(row -> row.split("`", -1)[1]))
        .containsExactlyElementsOf(
            KapscreenCommand.commandLine(Invocation.silentHost()).getSubcommands().values().stream()
                .map(command -> usage(command.getCommandSpec()))
                .toList());
  }

  /** The rows of the table below a heading. */
  private static List<String> table(String heading) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .dropWhile(line -> !line.equals("## " + heading))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("|"))
            .toList();
    return rows.subList(2, rows.size());
  }

  private static String usage(CommandSpec command) {
    List<String> words = new ArrayList<>(List.of(command.qualifiedName()));
    for (PositionalParamSpec argument : command.positionalParameters()) {
      String label = argument.paramLabel() + (argument.isMultiValue() ? "..." : "");
      words.add(argument.required() ? label : "[" + label + "]");
    }
    return String.join(" ", words);
  }
}
