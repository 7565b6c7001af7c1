package org.kapscreen.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTreesTest {
  private static final byte[] SMALL = "a: [1, {b: '\u201cc\u201d'}]\nd: \u00e9\n".getBytes(UTF_8);

  @TempDir Path folder;

  private Optional<Node> prepared(Path file) throws IOException {
    return PreparedTrees.in(folder).find(file, Files.readAllBytes(file));
  }

  private static Node tree(byte[] content) {
    return YamlFile.of("small.yaml", content).root().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questionnaires/kap-candidacy.yaml",
        "questionnaires/medicines.yaml",
        "questionnaires/kap-candidacy.cases.yaml",
        "src/test/resources/org/kapscreen/yaml/everything.yaml"
      })
  void a_prepared_tree_is_the_one_that_is_scanned(String name) throws IOException {
    Path file = Path.of(name);
    PreparedTrees.prepare(file, folder);

    assertThat(prepared(file)).isPresent().isEqualTo(YamlFile.read(file).root());
  }

  @Test
  void a_questionnaire_is_the_same_from_a_prepared_tree() throws IOException {
    Path file = Path.of("questionnaires/kap-candidacy.yaml");
    PreparedTrees.prepare(file, folder);
    PreparedTrees.prepare(Path.of("questionnaires/medicines.yaml"), folder);

    QuestionnaireReader.Result read = QuestionnaireReader.read(file, PreparedTrees.in(folder));
    QuestionnaireReader.Result scanned = QuestionnaireReader.read(file);

    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("questionnaire.value.fingerprint")
        .isEqualTo(scanned);
    assertThat(read.questionnaire().orElseThrow().sha256())
        .isEqualTo(scanned.questionnaire().orElseThrow().sha256());
  }

  @Test
  void places_carry_the_path_that_the_person_gave() throws IOException {
    Path file = Files.write(folder.resolve("small.yaml"), SMALL);
    PreparedTrees.prepare(file, folder);
    Path other = Path.of("elsewhere").resolve("small.yaml");

    Node root = PreparedTrees.in(folder).find(other, SMALL).orElseThrow();

    assertThat(root.place().file()).isEqualTo(other.toString());
  }

  @Test
  void a_file_that_differs_in_any_byte_is_scanned() throws IOException {
    byte[] prepared = PreparedTree.of(SMALL, tree(SMALL));
    for (int i = 0; i < SMALL.length; i++) {
      byte[] changed = SMALL.clone();
      changed[i] ^= 1;
      assertThat(PreparedTree.read(prepared, "small.yaml", changed)).isEmpty();
    }
    assertThat(PreparedTree.read(prepared, "small.yaml", Arrays.copyOf(SMALL, SMALL.length - 1)))
        .isEmpty();
  }

  @Test
  void a_damaged_prepared_tree_is_passed_over() {
    byte[] prepared = PreparedTree.of(SMALL, tree(SMALL));
    assertThat(PreparedTree.read(prepared, "small.yaml", SMALL)).contains(tree(SMALL));
    for (int i = 0; i < prepared.length; i++) {
      byte[] damaged = prepared.clone();
      damaged[i] ^= 0x20;
      assertThat(PreparedTree.read(damaged, "small.yaml", SMALL)).as("byte %d", i).isEmpty();
      byte[] cut = Arrays.copyOf(prepared, i);
      assertThat(PreparedTree.read(cut, "small.yaml", SMALL)).as("%d bytes", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "a: 1\na: 2\n", "a: \"\\u202e\"\n"})
  void a_file_with_problems_is_not_prepared(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), text);

    PreparedTrees.prepare(file, folder);

    assertThat(folder).isDirectoryNotContaining("glob:**.tree");
  }
}
