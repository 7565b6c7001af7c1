package org.kapscreen.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.Clinic;
import org.kapscreen.proof.Change.Kind;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.text.Screen;
import org.kapscreen.yaml.QuestionnaireReader;

/** What has changed between two versions, in the terms of a questionnaire. */
class ComparisonTest {
  @TempDir Path folder;

  private static Version clinic() throws IOException {
    return Version.of(Clinic.questionnaire(), Clinic.file("clinic.yaml"));
  }

  /** In the data {@code \n} stands for a line feed. */
  private Version changed(String from, String to) throws IOException {
    String text = Files.readString(Clinic.file("clinic.yaml"));
    assertThat(text).contains(from.replace("\\n", "\n"));
    Path file = folder.resolve("new.yaml");
    Files.writeString(
        file, text.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n")), UTF_8);
    QuestionnaireReader.Result read = QuestionnaireReader.read(file);
    assertThat(read.problems()).isEmpty();
    return Version.of(read.questionnaire().orElseThrow(), file);
  }

  private static Comparison compare(Version older, Version newer) {
    return Comparison.of(older, newer, Optional.empty(), Optional.empty());
  }

  private static String shown(List<Change> changes) {
    return changes.stream().map(ComparisonTest::shown).collect(Collectors.joining(" ++ "));
  }

  private static String shown(Change change) {
    String ids = String.join(", ", change.ids());
    return change.kind() + " " + change.place().line() + ": " + ids + ": " + change.text();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "changes.csv", delimiter = '|', quoteCharacter = '`')
  void each_change_is_said_in_a_sentence(String from, String to, String changes)
      throws IOException {
    assertThat(shown(compare(clinic(), changed(from, to)).changes())).isEqualTo(changes);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "gone.csv", delimiter = '|', quoteCharacter = '`')
  void what_is_gone_is_told_with_its_place_in_the_older_version(
      String from, String to, String changes) throws IOException {
    Comparison comparison = compare(changed(from, to), clinic());

    assertThat(shown(comparison.changes())).isEqualTo(changes);
    assertThat(comparison.changes()).allMatch(change -> change.place().file().endsWith("new.yaml"));
  }

  @Test
  void no_mistake_made_on_purpose_goes_untold() throws IOException {
    Version clinic = clinic();
    for (Mutant mutant : Mutants.of(Clinic.questionnaire())) {
      Version newer = Version.of(mutant.questionnaire(), Clinic.file("clinic.yaml"));

      assertThat(compare(clinic, newer).changes(Kind.MEANING)).as("%s", mutant).isNotEmpty();
    }
  }

  @Test
  void nothing_has_changed_where_lines_moved() throws IOException {
    Comparison comparison =
        compare(clinic(), changed("sections:\\n", "\\n# a remark\\n\\nsections:\\n"));

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.needsAttention()).isFalse();
  }

  @Test
  void another_wording_needs_no_attention() throws IOException {
    Comparison comparison = compare(clinic(), changed("And the bottom", "What was the bottom"));

    assertThat(comparison.changes(Kind.WORDING)).hasSize(1);
    assertThat(comparison.needsAttention()).isFalse();
  }

  @Test
  void another_meaning_needs_attention_and_a_version_of_its_own() throws IOException {
    Comparison comparison = compare(clinic(), changed("range: 30..300", "range: 40..300"));

    assertThat(comparison.needsAttention()).isTrue();
    assertThat(ComparisonText.of(comparison, Screen.PAGE))
        .anyMatch(line -> line.contains("the version is still 1.2.0"));
  }

  @Test
  void a_section_that_moved_is_told_once() throws IOException {
    Questionnaire clinic = Clinic.questionnaire();
    List<Section> sections = new ArrayList<>(clinic.sections());
    Collections.swap(sections, sections.size() - 1, sections.size() - 2);

    assertThat(shown(moved(clinic.withSections(sections)).changes()))
        .isEqualTo("MEANING 205: substances: now stands after: readiness; before, after: heart");
  }

  @Test
  void a_question_that_moved_within_its_section_is_told() throws IOException {
    Questionnaire clinic = Clinic.questionnaire();
    List<Section> sections = new ArrayList<>(clinic.sections());
    Section last = sections.get(sections.size() - 1);
    List<Question> questions = new ArrayList<>(last.questions());
    Collections.rotate(questions, 1);
    sections.set(sections.size() - 1, last.withQuestions(questions));

    assertThat(shown(moved(clinic.withSections(sections)).changes()))
        .isEqualTo("MEANING 257: support: now stands after: none; before, after: just-the-drug");
  }

  private static Comparison moved(Questionnaire newer) throws IOException {
    return compare(clinic(), Version.of(newer, Clinic.file("clinic.yaml")));
  }

  @ParameterizedTest
  @CsvSource({
    "a b c, a b c, ''",
    "a b c, b c a, a",
    "a b c, c a b, c",
    "a b c d, a x b d, ''",
    "a b c d, d c b a, c b a"
  })
  void as_few_as_possible_have_moved(String older, String newer, String moved) {
    assertThat(String.join(" ", Moves.of(words(older), words(newer)))).isEqualTo(moved);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
