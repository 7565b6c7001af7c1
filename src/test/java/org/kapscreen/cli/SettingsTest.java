package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.storage.Recipient;
import org.kapscreen.yaml.ContactReader;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.YamlFile;

/** The practice's settings, and the schema that editors check them with. */
class SettingsTest {
  private static final String KEY =
      "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
  private static final Path SCHEMA = Path.of("questionnaires/schemas/settings.schema.json");
  @TempDir Path config;

  private Settings read(String text) throws Failure, IOException {
    Files.createDirectories(config.resolve("kapscreen"));
    Files.writeString(config.resolve("kapscreen/settings.yaml"), text);
    return SettingsReader.read(Invocation.hostWith("XDG_CONFIG_HOME", config.toString()));
  }

  @Test
  void without_a_file_nothing_is_set() throws Failure {
    assertThat(SettingsReader.read(Invocation.hostWith("XDG_CONFIG_HOME", config.toString())))
        .isEqualTo(Settings.NONE);
  }

  @Test
  void everything_can_be_set() throws Exception {
    Settings settings =
        read(
            """
            format: 1
            contact: {name: Ada Example, role: Nurse Practitioner, phone: 248-555-0100}
            out: /srv/screenings
            drafts: /srv/drafts
            language: es
            formats: [txt, md]
            practice: /srv/practice.response.json
            encrypt-to: [%s]
            """
                .formatted(KEY));

    assertThat(settings.contact())
        .contains(new Contact("Ada Example", "Nurse Practitioner", "248-555-0100"));
    assertThat(settings.out()).contains(Path.of("/srv/screenings"));
    assertThat(settings.drafts()).contains(Path.of("/srv/drafts"));
    assertThat(settings.language()).contains("es");
    assertThat(settings.formats()).containsExactly(Format.TEXT, Format.MARKDOWN);
    assertThat(settings.practice()).contains(Path.of("/srv/practice.response.json"));
    assertThat(settings.recipients()).extracting(Recipient::key).containsExactly(KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: 1\\nuot: /srv               | settings.yaml:2:1: error[unknown-key] | Did you mean 'out'",
        "format: 2                           | settings.yaml:1:9: error[unknown-format] | Write 'format: 1'",
        "out: /srv                           | error[missing-key] | 'format: ...'",
        "format: 1\\nout: screenings         | settings.yaml:2:6: error[wrong-shape] | from the top",
        "format: 1\\npractice: p.json        | settings.yaml:2:11: error[wrong-shape] | full path of a file",
        "format: 1\\nlanguage: Spanish      | settings.yaml:2:11: error[unknown-word] | en or es",
        "format: 1\\nformats: [pdf]          | settings.yaml:2:11: error[unknown-word] | txt",
        "format: 1\\nencrypt-to: []          | settings.yaml:2:13: error[empty-list] | Add one",
        "format: 1\\nencrypt-to: [age1oops]  | settings.yaml:2:14: error[unknown-word] | age-keygen",
        "format: 1\\ncontact: {name: Ada}    | error[missing-key] | 'role: ...'",
      })
  void a_mistake_is_told_with_its_place_and_what_to_do(String text, String place, String hint) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n") + "\n"))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.BAD_DATA))
        .hasMessageContaining(place)
        .hasMessageContaining(hint);
  }

  @Test
  void the_schema_knows_the_keys_that_the_reader_knows() throws IOException {
    Node.Mapping schema = (Node.Mapping) YamlFile.read(SCHEMA).root().orElseThrow();
    Node.Mapping contact = at(schema, "properties", "contact");
    Node.Mapping formats = at(schema, "properties", "formats", "items");

    assertThat(keys(at(schema, "properties"))).containsExactlyElementsOf(SettingsReader.KEYS);
    assertThat(keys(at(contact, "properties"))).containsExactlyElementsOf(ContactReader.KEYS);
    assertThat(((Node.Sequence) formats.get("enum").orElseThrow()).items())
        .extracting(item -> ((Node.Scalar) item).text())
        .containsExactlyElementsOf(Arrays.stream(Format.values()).map(Format::word).toList());
  }

  private static Node.Mapping at(Node.Mapping from, String... path) {
    Node.Mapping at = from;
    for (String key : path) {
      at = (Node.Mapping) at.get(key).orElseThrow();
    }
    return at;
  }

  private static List<String> keys(Node.Mapping mapping) {
    List<String> keys = new ArrayList<>();
    mapping.entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }
}
