package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.FindingCode;

/**
 * The schema that editors check questionnaires with says the same as the reader, as far as shape
 * goes.
 */
class QuestionnaireSchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/kapscreen");
  private static final JsonSchema SCHEMA = schema();

  /** What is wrong with the shape of a file, whatever its ids name. */
  private static final Set<ProblemCode> OF_SHAPE =
      Set.of(
          ProblemCode.UNKNOWN_KEY,
          ProblemCode.MISSING_KEY,
          ProblemCode.UNKNOWN_WORD,
          ProblemCode.BAD_ID,
          ProblemCode.BAD_VERSION,
          ProblemCode.EMPTY_TEXT,
          ProblemCode.TOO_MANY_OPTIONS,
          ProblemCode.UNKNOWN_FORMAT,
          ProblemCode.UNANSWERED_IN_CONDITION);

  /** Only a schema that counts could tell that one of two flags has no id. */
  private static final Set<String> BEYOND_A_SCHEMA = Set.of("missing-id-of-one-of-two-flags.yaml");

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(Path.of("questionnaires/schemas/questionnaire.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> complaints(Path file) throws IOException {
    Node root = YamlFile.read(file).root().orElseThrow();
    return SCHEMA.validate(SeenByEditors.json(root)).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml/everything.yaml", "clinic.yaml", "it/first-look.yaml"})
  void what_the_reader_takes_the_schema_takes(String name) throws IOException {
    assertThat(complaints(RESOURCES.resolve(name))).isEmpty();
  }

  @Test
  void the_shipped_questionnaire_is_without_complaint() throws IOException {
    assertThat(complaints(Path.of("questionnaires/kap-candidacy.yaml"))).isEmpty();
  }

  @Test
  void every_finding_can_be_accepted() {
    JsonNode words =
        SCHEMA.getSchemaNode().at("/properties/accepted/items/properties/finding/enum");
    assertThat(words)
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Stream.of(FindingCode.values()).map(FindingCode::word).toList());
  }

  @ParameterizedTest
  @MethodSource("filesOfAnotherShape")
  void what_the_reader_refuses_for_its_shape_the_schema_refuses(String name) throws IOException {
    assertThat(complaints(RESOURCES.resolve("yaml/broken").resolve(name))).isNotEmpty();
  }

  static List<String> filesOfAnotherShape() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("yaml/broken"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(QuestionnaireSchemaTest::isOfAnotherShape)
          .map(file -> file.getFileName().toString())
          .filter(name -> !BEYOND_A_SCHEMA.contains(name))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static boolean isOfAnotherShape(Path file) {
    try {
      List<Problem> problems = QuestionnaireReader.read(file).problems();
      return !problems.isEmpty()
          && YamlFile.read(file).root().isPresent()
          && problems.stream().allMatch(problem -> OF_SHAPE.contains(problem.code()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
