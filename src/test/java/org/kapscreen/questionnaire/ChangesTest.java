package org.kapscreen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.yaml.QuestionnaireReader;

class ChangesTest {
  private static final Path FIRST_LOOK =
      Path.of("src/test/resources/org/kapscreen/it/first-look.yaml");
  @TempDir Path folder;

  private Questionnaire with(String from, String to) throws IOException {
    String text = Files.readString(FIRST_LOOK);
    assertThat(text).contains(from);
    Path file = Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to));
    return QuestionnaireReader.read(file).questionnaire().orElseThrow();
  }

  private static Questionnaire before() throws IOException {
    return QuestionnaireReader.read(FIRST_LOOK).questionnaire().orElseThrow();
  }

  @Test
  void lines_that_moved_are_no_change() throws IOException {
    Questionnaire moved = with("sections:\n", "\n# a remark\n\nsections:\n");

    assertThat(Changes.ofQuestions(before(), moved).isEmpty()).isTrue();
    assertThat(Changes.ofFlags(before(), moved).isEmpty()).isTrue();
    assertThat(Changes.ofScores(before(), moved).isEmpty()).isTrue();
  }

  @Test
  void a_new_wording_changes_a_question() throws IOException {
    assertThat(Changes.ofQuestions(before(), with("the top number", "the upper number")))
        .isEqualTo(new Changes(List.of(), List.of(), List.of("systolic")));
  }

  @Test
  void a_new_threshold_changes_a_flag() throws IOException {
    assertThat(Changes.ofFlags(before(), with(">= 160", ">= 150")))
        .isEqualTo(new Changes(List.of(), List.of(), List.of("high-reading")));
  }

  @Test
  void a_new_band_changes_a_score() throws IOException {
    assertThat(Changes.ofScores(before(), with("from: 2.5", "from: 3")))
        .isEqualTo(new Changes(List.of(), List.of(), List.of("active-part")));
  }

  @Test
  void another_id_is_one_that_came_and_one_that_went() throws IOException {
    assertThat(Changes.ofFlags(before(), with("id: passive-hope", "id: hope")))
        .isEqualTo(new Changes(List.of("hope"), List.of("passive-hope"), List.of()));
  }
}
