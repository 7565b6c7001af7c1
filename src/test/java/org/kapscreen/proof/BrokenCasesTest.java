package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Style;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.QuestionnaireReader;

/**
 * Every way to get cases wrong, each in a file that is named after it. Beside {@code NAME.yaml}
 * stands {@code NAME.txt}: all that the program says about it.
 */
class BrokenCasesTest {
  private static final Path PROOF = Path.of("src/test/resources/org/kapscreen/proof");
  private static final Path FOLDER = PROOF.resolve("broken-cases");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace(".yaml", "");
  }

  private static List<Problem> problemsOf(Path file) throws IOException {
    Questionnaire small =
        QuestionnaireReader.read(PROOF.resolve("small.yaml")).questionnaire().orElseThrow();
    return CasesReader.read(file, small).problems();
  }

  @TestFactory
  Stream<DynamicTest> a_broken_file_of_cases_gets_its_message() throws IOException {
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
      assertThat(problemsOf(file)).as(name(file)).hasSize(1);
    }
  }

  @Test
  void every_kind_of_problem_that_only_cases_have_is_there() throws IOException {
    Set<ProblemCode> reached = EnumSet.noneOf(ProblemCode.class);
    for (Path file : files()) {
      problemsOf(file).forEach(problem -> reached.add(problem.code()));
    }
    assertThat(reached).contains(ProblemCode.UNKNOWN_FLAG, ProblemCode.NOT_AN_ANSWER);
  }
}
