package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.it.Program;

/** Nobody who can plant a link, or a name, makes the program write where it should not. */
class LinkTest {
  private static final Script SCRIPT = Script.firstLook();
  @TempDir Path folder;
  private Practice practice;
  private Path elsewhere;

  @BeforeEach
  void a_place_that_is_not_to_be_touched() throws IOException {
    practice = Practice.in(folder.resolve("practice"));
    elsewhere = Files.createDirectories(folder.resolve("elsewhere")).toRealPath();
    Files.writeString(elsewhere.resolve("victim"), "mine");
  }

  private void nothingElsewhereHasChanged() throws IOException {
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertThat(files).containsExactly(elsewhere.resolve("victim"));
    }
    assertThat(elsewhere.resolve("victim")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"state/drafts", "results/out"})
  void a_folder_that_is_a_link_is_refused(String name) throws Exception {
    Path link = practice.home().resolve(name);
    Files.createDirectories(practice.home().resolve("state"));
    Files.createDirectories(practice.home().resolve("results"));
    Files.createSymbolicLink(link, elsewhere);

    try (Sitting sitting = Sitting.whole(practice, practice.take(SCRIPT), SCRIPT.linesAfter(0))) {
      assertThat(sitting.exitCode()).isEqualTo(73);
      assertThat(sitting.words()).contains(link.toString(), "it is a link");
      assertThat(sitting.acknowledged()).isZero();
    }
    nothingElsewhereHasChanged();
  }

  @Test
  void a_link_in_the_place_of_the_copies_is_refused_before_anything_is_called_recorded()
      throws Exception {
    Files.createDirectories(practice.drafts());
    Files.createSymbolicLink(practice.drafts().resolve("questionnaires"), elsewhere);

    try (Sitting sitting = Sitting.whole(practice, practice.take(SCRIPT), "no", "stop")) {
      assertThat(sitting.exitCode()).isEqualTo(74);
      assertThat(sitting.acknowledged()).isZero();
    }
    nothingElsewhereHasChanged();
  }

  /** Each stands where the program puts a file of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "state/drafts/NAME.draft",
        "state/drafts/NAME.draft.1",
        "state/drafts/NAME.lock",
        "state/drafts/.NAME.draft.tmp",
        "state/drafts/.NAME.draft.1.tmp",
        "results/out/NAME.response.json",
        "results/out/.NAME.response.json.tmp",
        "results/out/NAME.summary.txt"
      })
  void a_link_in_the_place_of_a_file_is_refused_or_replaced_but_not_followed(String place)
      throws Exception {
    try (Sitting first = Sitting.whole(practice, practice.take(SCRIPT), "no", "yes", "stop")) {
      assertThat(first.exitCode()).as(first.screen()).isZero();
    }
    Path link = practice.home().resolve(place.replace("NAME", practice.draft().orElseThrow()));
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, elsewhere.resolve("victim"));

    try (Sitting next = Sitting.whole(practice, practice.resume(), SCRIPT.linesAfter(2))) {
      assertThat(next.exitCode()).as(next.screen()).isIn(0, 66);
    }
    nothingElsewhereHasChanged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "..", ".", "/tmp/x", "a/b", "a\\b", "-x", "con", "a b", "ä", "a.b", ""})
  void a_hostile_reference_writes_nothing(String reference) throws Exception {
    Map<String, Long> before = everything();
    try (Sitting sitting =
        Sitting.whole(
            practice, practice.take(SCRIPT, "--reference=" + reference), SCRIPT.linesAfter(0))) {
      assertThat(sitting.exitCode()).as(sitting.screen()).isEqualTo(2);
    }
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../elsewhere/x", "..", "a/b", "con", "x\\..\\y"})
  void a_hostile_questionnaire_or_draft_name_writes_nothing(String name) throws Exception {
    Path questionnaire = folder.resolve("hostile.yaml");
    Files.writeString(
        questionnaire,
        Files.readString(Program.FIRST_LOOK).replace("id: first-look", "id: '" + name + "'"));
    Map<String, Long> before = everything();
    Script hostile = new Script(questionnaire, SCRIPT.lines(), Map.of());
    try (Sitting take = Sitting.whole(practice, practice.take(hostile), hostile.linesAfter(0));
        Sitting resume = Sitting.whole(practice, practice.resume(name));
        Sitting discard = Sitting.whole(practice, practice.resume("--discard", name), "yes")) {
      if (name.equals("con")) {
        assertThat(take.exitCode()).as(take.screen()).isIn(0, 65); // part of a longer name
      } else {
        assertThat(take.exitCode()).as(take.screen()).isEqualTo(65);
        assertThat(everything()).isEqualTo(before);
      }
      assertThat(List.of(resume.exitCode(), discard.exitCode())).containsOnly(66);
    }
    nothingElsewhereHasChanged();
  }

  private Map<String, Long> everything() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (!String.valueOf(file.getFileName()).startsWith("stdout")) {
          sizes.put(file.toString(), Files.isDirectory(file) ? 0 : Files.size(file));
        }
      }
    }
    return sizes;
  }
}
