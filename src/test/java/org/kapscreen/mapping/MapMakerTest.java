package org.kapscreen.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.Questionnaire;

/** A first map can be used as it is, and says what is left to do. */
class MapMakerTest {
  private static final Questionnaire ASKED = AllTypes.questionnaire();

  private static ColumnMap read(String text) {
    ColumnMapReader.Result read = ColumnMapReader.read("made.yaml", text.getBytes(UTF_8), ASKED);
    assertThat(read.problems()).as(text).isEmpty();
    return read.map().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void the_map_of_an_export_of_each_tool_reads_back_and_leaves_no_column_unknown(Preset preset) {
    Header sample = SampleHeaders.of(preset);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : sample.rows()) {
      rows.add(new ArrayList<>(row));
      rows.get(rows.size() - 1).add("Odd \"one\" \\ two: # 3");
    }
    Header header = new Header(rows);

    String made = MapMaker.of(header, ASKED);

    assertThat(made).contains("\nfrom: " + preset.word() + "\n");
    assertThat(new Columns(read(made), ASKED).resolve(header).unmapped()).isEmpty();
    assertThat(new Columns(read(made), ASKED).resolve(header).unanswered()).isEmpty();
  }

  @Test
  void names_with_ends_of_lines_and_tabs_read_back() {
    Header header = Header.of("danger-now", "Two\nlines", "A\ttab", "'quoted'", "- dash", "yes");

    Columns.Resolved resolved =
        new Columns(read(MapMaker.of(header, ASKED)), ASKED).resolve(header);

    assertThat(resolved.unmapped()).isEmpty();
  }

  @Test
  void what_is_known_what_is_not_and_what_may_be_meant_is_told() {
    String made = MapMaker.of(Header.of("danger-now", "sistolic", "Comment"), ASKED);

    assertThat(made)
        .contains("# ? Which column holds the practice's own number")
        .contains("#   danger-now -> danger-now\n")
        .contains("\nignore:\n  - \"sistolic\"\n  - \"Comment\"\n")
        .contains("#   systolic: {column: \"\"} # perhaps sistolic\n")
        .contains("#   weight: {column: \"\"}\n");
  }

  @Test
  void a_suggestion_that_is_taken_reads_without_problems() {
    String made =
        MapMaker.of(Header.of("danger-now", "sistolic"), ASKED)
            .replace("# questions:", "questions:")
            .replace("#   systolic: {column: \"\"} # perhaps", "  systolic: {column: sistolic} #")
            .replace("  - \"sistolic\"\n", "")
            .replace("ignore:\n", "");

    assertThat(read(made).of("systolic").columns()).containsExactly("sistolic");
  }

  @Test
  void with_all_known_nothing_waits_for_anybody() {
    List<String> names = new ArrayList<>(List.of("reference"));
    ASKED.questions().forEach(question -> names.add(question.id()));

    String made = MapMaker.of(Header.of(names.toArray(new String[0])), ASKED);

    assertThat(made.lines().skip(1)).noneMatch(line -> line.contains("# ?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Danger-Now", "*", "danger*", "SYSTOLIC"})
  void no_column_is_ignored_by_a_name_that_would_take_an_answer_with_it(String name) {
    String made = MapMaker.of(Header.of("danger-now", name, "Comment"), ASKED);

    assertThat(made).contains("\nignore:\n  - \"Comment\"\n").contains("#   " + name + "\n");
    Columns columns = new Columns(read(made), ASKED);
    assertThat(columns.of("danger-now").meaning()).isInstanceOf(Meaning.Whole.class);
    assertThat(columns.of("systolic").meaning()).isInstanceOf(Meaning.Whole.class);
  }

  @Test
  void a_name_that_no_map_can_hold_is_told() {
    String made = MapMaker.of(Header.of("danger-now", "a\u0001b", "c\r\nd", "\u202E"), ASKED);

    assertThat(made).contains("#   a\\u{1}b\n");
    assertThat(new Columns(read(made), ASKED).of("c\r\nd").meaning())
        .isInstanceOf(Meaning.Ignored.class);
  }
}
