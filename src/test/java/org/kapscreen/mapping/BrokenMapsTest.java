package org.kapscreen.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kapscreen.text.Style;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemText;

/**
 * Every way to get a column map wrong, each in a file that is named after it. Beside {@code
 * NAME.yaml} stands {@code NAME.txt}: all that the program says about it.
 */
class BrokenMapsTest {
  static final Path FOLDER = Path.of("src/test/resources/org/kapscreen/mapping/broken");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace(".yaml", "");
  }

  static List<Problem> problemsOf(Path file) throws IOException {
    ColumnMapReader.Result read = ColumnMapReader.read(file, AllTypes.questionnaire());
    assertThat(read.map().isPresent()).isEqualTo(read.problems().isEmpty());
    return read.problems();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_map_gets_its_message() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> getsItsMessage(file)));
  }

  private static void getsItsMessage(Path file) throws IOException {
    String said =
        ProblemText.of(problemsOf(file), Style.PLAIN).replace(FOLDER + File.separator, "");
    assertThat(said + "\n").isEqualTo(Files.readString(FOLDER.resolve(name(file) + ".txt")));
  }

  @Test
  void one_mistake_is_one_problem() throws IOException {
    for (Path file : files()) {
      if (!name(file).startsWith("several-")) {
        assertThat(problemsOf(file)).as(name(file)).hasSize(1);
      }
    }
  }
}
