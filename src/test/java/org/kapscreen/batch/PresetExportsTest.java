package org.kapscreen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

/**
 * The same three people as each tool would export them, with its header rows, marks, codes and rows
 * that do not count.
 */
class PresetExportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/kapscreen/exports");

  @ParameterizedTest
  @EnumSource(Preset.class)
  void an_export_of_each_tool_is_recognised_and_comes_to_the_same_as_plain_columns(Preset preset)
      throws Exception {
    Batch.Outcome outcome = score(preset.word() + ".csv");

    assertThat(placeless(outcome)).isEqualTo(placeless(score("plain.csv")));
    assertThat(outcome.notes()).anyMatch(note -> note.contains("an export of " + preset.word()));
    assertThat(outcome.rejects()).isEmpty();
  }

  @Test
  void plain_columns_are_taken_for_the_export_of_no_tool() throws Exception {
    Batch.Outcome outcome = score("plain.csv");

    assertThat(outcome.records()).hasSize(3);
    assertThat(outcome.notes()).isEmpty();
  }

  private static Batch.Outcome score(String export) throws Exception {
    Questionnaire questionnaire =
        QuestionnaireReader.read(FOLDER.resolve("all-types.yaml")).questionnaire().orElseThrow();
    return Batch.of(Screener.of(questionnaire))
        .threads(2)
        .withoutPages()
        .tryToScore(Export.of(FOLDER.resolve(export)));
  }

  /** The scored records without where they stood. */
  private static String placeless(Batch.Outcome outcome) {
    return outcome.scored().replaceAll("\"source\":\"[^\"]*\",\"line\":\\d+,", "");
  }
}
