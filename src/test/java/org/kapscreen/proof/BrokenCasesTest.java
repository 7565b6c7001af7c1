package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.BrokenFiles;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.QuestionnaireReader;

/**
 * Every way to get cases wrong, each in a file that is named after it. Beside {@code NAME.yaml}
 * stands {@code NAME.txt}: all that the program says about it.
 */
class BrokenCasesTest {
  private static final Path PROOF = Path.of("src/test/resources/org/kapscreen/proof");
  private static final Path FOLDER = PROOF.resolve("broken-cases");
  private static final BrokenFiles BROKEN = new BrokenFiles(FOLDER, BrokenCasesTest::problemsOf);

  private static List<Problem> problemsOf(Path file) throws IOException {
    Questionnaire small =
        QuestionnaireReader.read(PROOF.resolve("small.yaml")).questionnaire().orElseThrow();
    return CasesReader.read(file, small).problems();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_file_of_cases_gets_its_message() throws IOException {
    return BROKEN.tests();
  }

  @Test
  void one_mistake_is_one_problem() throws IOException {
    for (Path file : BROKEN.files()) {
      assertThat(problemsOf(file)).as(BROKEN.name(file)).hasSize(1);
    }
  }

  @Test
  void every_kind_of_problem_that_only_cases_have_is_there() throws IOException {
    assertThat(BROKEN.codes()).contains(ProblemCode.UNKNOWN_FLAG, ProblemCode.NOT_AN_ANSWER);
  }
}
