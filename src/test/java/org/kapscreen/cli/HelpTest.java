package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
  private static final String PROGRAM = "kapscreen";
  private static final Path FOLDER = Path.of("src/test/resources/org/kapscreen/cli/help");

  @ParameterizedTest
  @MethodSource("pages")
  void help_is_as_reviewed(String page) throws IOException {
    new GoldenFile(FOLDER.resolve(page + ".txt")).holds(help(page), HelpTest.class);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void help_fits_80_columns(String page) {
    assertThat(help(page).lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void help_says_how_it_is_used_and_shows_examples(String page) {
    assertThat(help(page)).contains("\nUsage: kapscreen ", "\nExamples:\n  kapscreen ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asking_for_help_is_no_error(String page) {
    Invocation ran = Invocation.of(args(page));
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void there_is_no_help_of_a_command_that_is_gone() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(pages().toList());
    }
  }

  @Test
  void the_help_of_the_program_names_every_exit_code() {
    assertThat(help(PROGRAM))
        .contains(
            Stream.of(ExitCode.values())
                .map(code -> "  %-6d".formatted(code.code()) + code.meaning() + "\n")
                .toList());
  }

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of(PROGRAM),
        KapscreenCommand.commandLine(Invocation.silentHost()).getSubcommands().keySet().stream());
  }

  private static String help(String page) {
    return Invocation.of(args(page)).out().replace(System.lineSeparator(), "\n");
  }

  private static String[] args(String page) {
    List<String> args = page.equals(PROGRAM) ? List.of("--help") : List.of(page, "--help");
    return args.toArray(new String[0]);
  }
}
