package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.yaml.PreparedTrees;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  @TempDir Path config;

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

  @Test
  void the_questionnaire_is_the_one_that_is_tested() throws IOException {
    assertThat(yaml("## The questionnaire format")).isEqualTo(resource("first-look.yaml"));
  }

  @Test
  void its_cases_are_those_that_are_tested() throws IOException {
    assertThat(yaml("### Check")).isEqualTo(resource("first-look.cases.yaml"));
  }

  @Test
  void its_translation_is_complete() throws IOException {
    Path translation = config.resolve("first-look.es.yaml");
    Files.writeString(translation, yaml("### Translations"));
    Path original = Path.of("src/test/resources/org/kapscreen/it/first-look.yaml");

    assertThat(
            TranslationReader.read(
                    translation,
                    "es",
                    QuestionnaireReader.read(original).questionnaire().orElseThrow(),
                    PreparedTrees.NONE)
                .problems())
        .isEmpty();
  }

  @Test
  void the_settings_can_be_used_with_a_key_of_ones_own() throws Exception {
    String key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    Files.createDirectories(config.resolve("kapscreen"));
    Path head = Files.writeString(config.resolve("head.html"), "<p>{{contact.phone}}</p>");
    Files.writeString(
        config.resolve("kapscreen/settings.yaml"),
        yaml("## Settings")
            .replace("age1...", key)
            .replace("/home/practice/head.html", head.toString()));

    Settings settings =
        SettingsReader.read(Invocation.hostWith("XDG_CONFIG_HOME", config.toString()));

    assertThat(settings.contact()).isPresent();
    assertThat(settings.recipients()).hasSize(1);
    assertThat(settings.letterhead()).isPresent();
  }

  @Test
  void no_place_is_left_open() throws IOException {
    assertThat(Files.readString(README)).doesNotContainPattern("@[A-Z]+@");
  }

  @Test
  void its_own_links_lead_somewhere() throws IOException {
    String text = Files.readString(README);
    List<String> anchors =
        text.lines()
            .filter(line -> line.matches("#{2,3} .*"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
            .map(heading -> "#" + heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
            .toList();
    assertThat(Pattern.compile("\\]\\((#[^)]+)\\)").matcher(text).results().map(m -> m.group(1)))
        .isNotEmpty()
        .isSubsetOf(anchors);
  }

  @Test
  void prose_is_no_wider_than_an_editors_window() throws IOException {
    assertThat(Files.readAllLines(README))
        .filteredOn(line -> !line.startsWith("|"))
        .allMatch(line -> line.length() <= 120);
  }

  /** The first YAML below a heading. */
  private static String yaml(String heading) throws IOException {
    List<String> lines =
        Files.readAllLines(README).stream()
            .dropWhile(line -> !line.equals(heading))
            .dropWhile(line -> !line.equals("```yaml"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .toList();
    return String.join("\n", lines) + "\n";
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/org/kapscreen/it").resolve(name));
  }

  /** The rows of the table below a heading. */
  private static List<String> table(String heading) throws IOException {
    List<String> rows =
        Files.readAllLines(README).stream()
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
