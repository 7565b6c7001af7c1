package org.kapscreen.screening;

import static com.github.stefanbirkner.systemlambda.SystemLambda.tapSystemOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.it.Program;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Value;
import org.kapscreen.yaml.QuestionnaireReader;

/** Answers are assessed from Java, without the command line. */
class LibraryExampleTest {
  @Test
  void the_example_in_the_documentation_prints_what_it_says() throws Exception {
    assertThat(tapSystemOut(() -> example(Program.FIRST_LOOK))).isEqualToIgnoringNewLines("urgent");
  }

  private static void example(Path file) throws IOException {
    // begin
    Questionnaire questionnaire = QuestionnaireReader.read(file).questionnaire().orElseThrow();
    Screener screener = Screener.of(questionnaire);
    Answer yes = new Answer.Answered(Value.Chosen.of("yes"));
    Assessment assessment = screener.assess(Answers.NONE.with("danger-now", yes));
    System.out.println(assessment.disposition().word()); // urgent
    // end
  }

  @Test
  void the_documentation_has_the_same_lines() throws IOException {
    assertThat(
            between(
                "src/main/java/org/kapscreen/screening/Screener.java",
                "* <pre>{@code",
                "* }</pre>"))
        .hasSize(5)
        .isEqualTo(
            between(
                "src/test/java/org/kapscreen/screening/LibraryExampleTest.java",
                "// begin",
                "// end"));
  }

  private static List<String> between(String file, String begin, String end) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .map(String::strip)
        .dropWhile(line -> !line.equals(begin))
        .skip(1)
        .takeWhile(line -> !line.equals(end))
        .map(line -> line.replaceFirst("^\\* ", ""))
        .toList();
  }
}
