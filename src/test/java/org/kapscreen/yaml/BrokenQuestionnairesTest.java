package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.text.Style;

/**
 * Every way to get a questionnaire wrong, each in a file that is named after it. Beside {@code
 * NAME.yaml} stands {@code NAME.txt}: all that the program says about it.
 */
class BrokenQuestionnairesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/kapscreen/yaml/broken");
  private static final BrokenFiles BROKEN =
      new BrokenFiles(FOLDER, BrokenQuestionnairesTest::problemsOf);

  private static List<Problem> problemsOf(Path file) throws IOException {
    return QuestionnaireReader.read(file).problems();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_questionnaire_gets_its_message() throws IOException {
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

  @Test
  void every_kind_of_problem_has_a_file() throws IOException {
    Set<ProblemCode> reached = EnumSet.of(ProblemCode.TOO_LARGE); // below: too large for a folder
    reached.addAll(BROKEN.codes());
    Set<ProblemCode> ofOtherFiles = EnumSet.of(ProblemCode.UNKNOWN_FLAG, ProblemCode.NOT_AN_ANSWER);
    ofOtherFiles.addAll(
        EnumSet.of(
            ProblemCode.NOT_TRANSLATED,
            ProblemCode.NOT_IN_ORIGINAL,
            ProblemCode.OTHER_ORIGINAL,
            ProblemCode.NUMBER_LOST));
    assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ofOtherFiles)));
  }

  @Test
  void a_file_over_512_kib_is_too_large(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.yaml");
    String sound = "# " + "x".repeat(YamlFile.MOST_BYTES - 13) + "\nformat: 1\n";
    Files.writeString(file, sound);
    assertThat(problemsOf(file)).noneMatch(p -> p.code() == ProblemCode.TOO_LARGE);
    Files.writeString(file, sound + "\n");
    assertThat(ProblemText.of(problemsOf(file), Style.PLAIN).replace(file.toString(), "large.yaml"))
        .isEqualTo(
            """
            large.yaml:1:1: error[too-large]: the file is larger than 512 KiB
              hint: Is it the right file? A questionnaire this large should be several.

            1 problem found.\
            """);
  }
}
