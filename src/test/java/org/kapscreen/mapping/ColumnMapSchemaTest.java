package org.kapscreen.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.SeenByEditors;
import org.kapscreen.yaml.YamlFile;

/** The schema that editors check column maps with says the same as the reader about shape. */
class ColumnMapSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  /** What is wrong with the shape of a file, whatever its ids name. */
  private static final Set<ProblemCode> OF_SHAPE =
      Set.of(
          ProblemCode.UNKNOWN_KEY,
          ProblemCode.MISSING_KEY,
          ProblemCode.WRONG_SHAPE,
          ProblemCode.EMPTY_LIST,
          ProblemCode.EMPTY_TEXT,
          ProblemCode.BAD_NUMBER,
          ProblemCode.UNKNOWN_WORD,
          ProblemCode.UNKNOWN_FORMAT);

  /** Only who knows the questionnaire, or Java, knows these. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "another-questionnaire.yaml",
          "columns-for-the-options-of-yes-no.yaml",
          "dates-of-a-number.yaml",
          "decimal-mark-of-a-choice.yaml",
          "factor-of-a-choice.yaml",
          "unknown-charset.yaml",
          "unknown-zone.yaml");

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(Path.of("questionnaires/schemas/column-map.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> complaints(YamlFile yaml) {
    return SCHEMA.validate(SeenByEditors.json(yaml.root().orElseThrow())).stream()
        .map(Object::toString)
        .toList();
  }

  private static List<String> keys(String place) {
    List<String> keys = new ArrayList<>();
    SCHEMA.getSchemaNode().at(place).fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void what_the_reader_takes_the_schema_takes() throws IOException {
    assertThat(complaints(YamlFile.of("map.yaml", ColumnMapReadmeTest.example().getBytes(UTF_8))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void a_shipped_map_is_without_complaint(Preset preset) throws IOException {
    Path file =
        Path.of("src/main/resources/org/kapscreen/mapping").resolve(preset.word() + ".yaml");

    assertThat(complaints(YamlFile.read(file))).isEmpty();
  }

  @Test
  void it_knows_the_keys_and_words_that_the_reader_knows() {
    String question = "/properties/questions/additionalProperties/properties";

    assertThat(keys("/properties")).containsExactlyElementsOf(ColumnMapReader.KEYS);
    assertThat(keys("/properties/file/properties")).containsExactlyElementsOf(MapParts.FILE_KEYS);
    assertThat(keys("/properties/answered-at/properties"))
        .containsExactlyElementsOf(MapParts.TIMES_KEYS);
    assertThat(keys("/properties/keep/items/properties"))
        .containsExactlyElementsOf(MapParts.KEEP_KEYS);
    assertThat(keys("/properties/ticks/properties")).containsExactlyElementsOf(MapParts.TICKS_KEYS);
    assertThat(keys(question)).containsExactlyElementsOf(QuestionMapReader.KEYS);
    assertThat(words("/properties/from/enum")).isEqualTo(words(Preset.values()));
    assertThat(words("/$defs/namings/items/enum")).isEqualTo(words(Naming.values()));
  }

  private static List<String> words(String place) {
    List<String> words = new ArrayList<>();
    SCHEMA.getSchemaNode().at(place).forEach((JsonNode word) -> words.add(word.asText()));
    return words;
  }

  private static List<String> words(Worded... known) {
    return Arrays.stream(known).map(Worded::word).toList();
  }

  @ParameterizedTest
  @MethodSource("filesOfAnotherShape")
  void what_the_reader_refuses_for_its_shape_the_schema_refuses(String name) throws IOException {
    assertThat(complaints(YamlFile.read(BrokenMapsTest.FOLDER.resolve(name)))).isNotEmpty();
  }

  static List<String> filesOfAnotherShape() throws IOException {
    try (Stream<Path> files = Files.list(BrokenMapsTest.FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(ColumnMapSchemaTest::isOfAnotherShape)
          .map(file -> file.getFileName().toString())
          .filter(name -> !BEYOND_A_SCHEMA.contains(name))
          .sorted()
          .toList();
    }
  }

  private static boolean isOfAnotherShape(Path file) {
    try {
      return BrokenMapsTest.problemsOf(file).stream()
          .allMatch(problem -> OF_SHAPE.contains(problem.code()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
