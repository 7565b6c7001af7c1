package org.kapscreen.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.YamlFile;

/** What the README says of column maps is what the reader reads. */
class ColumnMapReadmeTest {
  private static final Path ALL_TYPES =
      Path.of("src/test/resources/org/kapscreen/exports/all-types.yaml");

  @TempDir Path folder;

  @Test
  void its_example_reads_without_problems() throws IOException {
    Path file = folder.resolve("my-questionnaire.yaml");
    Files.writeString(
        file, Files.readString(ALL_TYPES).replace("id: all-types", "id: my-questionnaire"));
    Questionnaire questionnaire = QuestionnaireReader.read(file).questionnaire().orElseThrow();

    assertThat(ColumnMapReader.read("README.md", example().getBytes(UTF_8), questionnaire))
        .satisfies(read -> assertThat(read.problems()).isEmpty())
        .satisfies(read -> assertThat(read.map()).isPresent());
  }

  @Test
  void its_example_has_every_key() throws IOException {
    Node.Mapping top = (Node.Mapping) tree();
    List<String> ofShippedMapsOnly = List.of("signature");

    assertThat(Stream.concat(keys(top).stream(), ofShippedMapsOnly.stream()))
        .containsExactlyInAnyOrderElementsOf(ColumnMapReader.KEYS);
    assertThat(keys(at(top, "file"))).containsExactlyElementsOf(MapParts.FILE_KEYS);
    assertThat(keys(at(top, "answered-at"))).containsExactlyElementsOf(MapParts.TIMES_KEYS);
    assertThat(keys(((Node.Sequence) at(top, "keep")).items().get(0)))
        .containsExactlyElementsOf(MapParts.KEEP_KEYS);
    assertThat(keys(at(top, "ticks"))).containsExactlyElementsOf(MapParts.TICKS_KEYS);
    assertThat(keysOfQuestions(top)).containsExactlyInAnyOrderElementsOf(QuestionMapReader.KEYS);
  }

  @Test
  void it_explains_every_way_of_naming_every_tool_and_the_key_of_shipped_maps() throws IOException {
    String section = section();

    assertThat(Stream.of(Naming.values()).map(Naming::word))
        .allMatch(word -> section.contains("`" + word + "`"));
    assertThat(Stream.of(Preset.values()).map(Preset::word))
        .allMatch(word -> section.contains("\n| `" + word + "` | "));
    assertThat(section).contains("`signature`");
  }

  static String example() throws IOException {
    String below = section();
    int from = below.indexOf("```yaml\n") + "```yaml\n".length();
    return below.substring(from, below.indexOf("```", from));
  }

  private static String section() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("\n## Column maps\n");
    return readme.substring(from, readme.indexOf("\n## ", from + 1));
  }

  private static Node tree() throws IOException {
    return YamlFile.of("README.md", example().getBytes(UTF_8)).root().orElseThrow();
  }

  private static Node at(Node.Mapping from, String key) {
    return from.get(key).orElseThrow();
  }

  private static List<String> keys(Node node) {
    List<String> keys = new ArrayList<>();
    ((Node.Mapping) node).entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }

  private static Set<String> keysOfQuestions(Node.Mapping top) {
    Set<String> keys = new LinkedHashSet<>();
    ((Node.Mapping) at(top, "questions"))
        .entries()
        .forEach(entry -> keys.addAll(keys(entry.value())));
    return keys;
  }
}
