package org.kapscreen.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Style;

/** Whatever stands where a questionnaire should be is one, or has problems with their place. */
class QuestionnaireReaderFuzzTest {
  private static final Path FILE = Path.of("src/test/resources/org/kapscreen/yaml/everything.yaml");

  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] content) {
    YamlFile yaml = YamlFile.of(FILE.toString(), content);
    QuestionnaireReader.Result result = QuestionnaireReader.of(FILE, PreparedTrees.NONE, yaml);
    if (result.questionnaire().isPresent() != result.problems().isEmpty()) {
      throw new AssertionError("neither read nor refused");
    }
    String text = ProblemText.of(result.problems(), Style.PLAIN);
    if (!text.endsWith("found.")) {
      throw new AssertionError(text);
    }
    result.questionnaire().ifPresent(Screener::of);
  }
}
