package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.Clinic;

/** The schema that editors check translations with says the same as the reader about shape. */
class TranslationSchemaTest {
  private static final Path FOLDER = Path.of("questionnaires");
  private static final Path SCHEMA = Path.of("questionnaires/schemas/translation.schema.json");

  private static List<String> complaints(String text) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    YamlFile yaml = YamlFile.of("t.es.yaml", text.getBytes(StandardCharsets.UTF_8));
    return schema.validate(SeenByEditors.json(yaml.root().orElseThrow())).stream()
        .map(Object::toString)
        .toList();
  }

  private static String clinic() throws IOException {
    return Files.readString(Clinic.file("translation/clinic.es.yaml"));
  }

  @Test
  void what_the_reader_takes_the_schema_takes() throws IOException {
    assertThat(complaints(clinic())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kap-candidacy", "kap-prescreen", "practice-commitment"})
  void a_shipped_translation_is_without_complaint_and_names_its_schema(String id)
      throws IOException {
    String shipped = Files.readString(FOLDER.resolve(id + ".es.yaml"));
    String modeline = "# yaml-language-server: $schema=";

    assertThat(complaints(shipped)).isEmpty();
    assertThat(shipped).startsWith(modeline);
    String named = shipped.substring(modeline.length(), shipped.indexOf('\n'));
    assertThat(FOLDER.resolve(named)).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Antes de su primera visita\\n|",
        "{label: Edad, ask: ¿Cuántos años tiene?}|{label: Edad}",
        "      age: {label|      age: {lable",
        "ask: ¿Qué día fue?}|ask: ''}",
        "format: 1|format: 2",
        "  urgent: {title|  urgente: {title",
        "nobody: Nadie}|nobody: [Nadie]}",
        "version: 1.2.0|version: one",
      })
  void what_the_reader_refuses_for_its_shape_the_schema_refuses(String old, String other)
      throws IOException {
    String changed = clinic().replace(old.replace("\\n", "\n"), other == null ? "" : other);

    assertThat(changed).isNotEqualTo(clinic());
    assertThat(complaints(changed)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "label", "help", "staff", "unit", "options", "check"})
  void every_key_of_a_question_is_described(String key) throws IOException {
    String schema = Files.readString(SCHEMA);
    assertThat(schema.substring(schema.indexOf("\"question\": {")))
        .contains("\"" + key + "\": {\n          \"description\"");
  }
}
