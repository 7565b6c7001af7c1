package org.kapscreen.mapping;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Style;
import org.kapscreen.yaml.ProblemText;

/** Whatever stands where a column map should be is that, and can be used, or has problems. */
class ColumnMapReaderFuzzTest {
  private static final Questionnaire ASKED = AllTypes.questionnaire();
  private static final Header HEADER = SampleHeaders.of(Preset.REDCAP);

  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] content) {
    ColumnMapReader.Result result = ColumnMapReader.read("map.yaml", content, ASKED);
    if (result.map().isPresent() != result.problems().isEmpty()) {
      throw new AssertionError("neither read nor refused");
    }
    if (result.map().isPresent()) {
      new Columns(result.map().get(), ASKED).resolve(HEADER);
    } else if (ProblemText.of(result.problems(), Style.PLAIN).isBlank()) {
      throw new AssertionError("refused without words");
    }
  }
}
