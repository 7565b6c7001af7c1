package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
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
    Heard heard = new Heard();

    String scored = scored(FOLDER.resolve(preset.word() + ".csv"), heard);

    assertThat(scored).isEqualTo(scored(FOLDER.resolve("plain.csv"), new Heard()));
    assertThat(heard.notes).anyMatch(note -> note.contains("an export of " + preset.word()));
    assertThat(heard.rejected).isEmpty();
  }

  @Test
  void plain_columns_are_taken_for_the_export_of_no_tool() throws Exception {
    Heard heard = new Heard();

    String scored = scored(FOLDER.resolve("plain.csv"), heard);

    assertThat(scored.lines()).hasSize(3);
    assertThat(heard.notes).isEmpty();
  }

  /** The scored records without where they stood. */
  private static String scored(Path export, Heard heard) throws Exception {
    Questionnaire questionnaire =
        QuestionnaireReader.read(FOLDER.resolve("all-types.yaml")).questionnaire().orElseThrow();
    Scoring.Order order =
        new Scoring.Order(
            2,
            OutputForm.NDJSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            ZoneOffset.UTC,
            Optional.empty(),
            Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Scoring(Screener.of(questionnaire), order)
        .score(
            List.of(Export.of(export)),
            new Scoring.Outputs(out, OutputStream.nullOutputStream()),
            heard);
    return out.toString(UTF_8).replaceAll("\"source\":\"[^\"]*\",\"line\":\\d+,", "");
  }

  /** Keeps what is said. */
  private static final class Heard implements Scoring.Listener {
    private final List<String> notes = new ArrayList<>();
    private final List<Reject> rejected = new ArrayList<>();

    @Override
    public void note(String words) {
      notes.add(words);
    }

    @Override
    public void rejected(String export, Reject reject) {
      rejected.add(reject);
    }

    @Override
    public void urgent(String export, List<Urgent> urgent) {}

    @Override
    public void scored(Response response) {}
  }
}
