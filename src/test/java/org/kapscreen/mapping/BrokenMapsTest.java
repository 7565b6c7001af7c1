package org.kapscreen.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kapscreen.yaml.BrokenFiles;
import org.kapscreen.yaml.Problem;

/**
 * Every way to get a column map wrong, each in a file that is named after it. Beside {@code
 * NAME.yaml} stands {@code NAME.txt}: all that the program says about it.
 */
class BrokenMapsTest {
  static final Path FOLDER = Path.of("src/test/resources/org/kapscreen/mapping/broken");
  private static final BrokenFiles BROKEN = new BrokenFiles(FOLDER, BrokenMapsTest::problemsOf);

  static List<Problem> problemsOf(Path file) throws IOException {
    ColumnMapReader.Result read = ColumnMapReader.read(file, AllTypes.questionnaire());
    assertThat(read.map().isPresent()).isEqualTo(read.problems().isEmpty());
    return read.problems();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_map_gets_its_message() throws IOException {
    return BROKEN.tests();
  }

  @Test
  void one_mistake_is_one_problem() throws IOException {
    for (Path file : BROKEN.files()) {
      if (!BROKEN.name(file).startsWith("several-")) {
        assertThat(problemsOf(file)).as(BROKEN.name(file)).hasSize(1);
      }
    }
  }
}
