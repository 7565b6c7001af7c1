package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody presses the tab key. A shell that is not installed is skipped, and the report says so.
 */
class ShellTest {
  @TempDir Path home;

  @BeforeEach
  void a_practice_with_a_few_files() throws IOException {
    Path work = Files.createDirectories(home.resolve("work"));
    for (String folder : new String[] {"screenings", "old screenings"}) {
      Files.createDirectory(work.resolve(folder));
    }
    for (String file : new String[] {"my.yaml", "notes.txt", "a.response.json", "other.json"}) {
      Files.createFile(work.resolve(file));
    }
    Path drafts = Files.createDirectories(home.resolve("home/.local/state/kapscreen/drafts"));
    Files.createFile(drafts.resolve("0417-20260504-141003-k7f.draft"));
    Path own = Files.createDirectories(home.resolve("home/.config/kapscreen/questionnaires"));
    Files.createFile(own.resolve("intake.yaml"));
    Files.createFile(own.resolve("intake.cases.yaml"));
  }

  @ParameterizedTest
  @EnumSource
  void commands_come_first(Shell shell) throws Exception {
    assertOffers(
        shell,
        "kapscreen ",
        KapscreenCommand.commandLine(Invocation.silentHost())
            .getSubcommands()
            .keySet()
            .toArray(new String[0]));
  }

  @ParameterizedTest
  @EnumSource
  void the_program_by_itself_has_options(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen --", "--version", "--help");
  }

  @ParameterizedTest
  @EnumSource
  void an_option_is_completed(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen take --ch", "--channel");
  }

  @ParameterizedTest
  @EnumSource
  void an_option_that_was_given_is_not_offered_again(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen explain --plain a.response.json -q my.yaml --", "--help");
  }

  @ParameterizedTest
  @EnumSource
  void an_option_offers_the_words_it_takes(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen take --channel ", "phone", "self", "practice");
  }

  @ParameterizedTest
  @EnumSource
  void a_value_may_follow_an_equals_sign(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen take --channel=s", "self");
  }

  @ParameterizedTest
  @EnumSource
  void after_a_comma_the_other_words_are_offered(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen take --format txt,", "md", "html");
  }

  @ParameterizedTest
  @EnumSource
  void a_folder_is_offered_where_one_is_wanted(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen take --out ", "screenings", "old screenings");
  }

  @ParameterizedTest
  @EnumSource
  void drafts_are_offered_by_name(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen resume ", "0417-20260504-141003-k7f");
  }

  @ParameterizedTest
  @EnumSource
  void responses_are_offered_and_folders_on_the_way_to_them(Shell shell) throws Exception {
    assertOffers(
        shell, "kapscreen explain --plain ", "a.response.json", "screenings", "old screenings");
  }

  @ParameterizedTest
  @EnumSource
  void what_only_the_person_knows_is_left_to_the_person(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen explain a.response.json ");
  }

  @ParameterizedTest
  @EnumSource
  void questionnaires_are_offered_by_name_and_as_files(Shell shell) throws Exception {
    assertOffers(
        shell,
        "kapscreen take --reference 0417 --channel=phone ",
        "intake",
        "my.yaml",
        "screenings",
        "old screenings");
  }

  @ParameterizedTest
  @EnumSource
  void any_number_of_questionnaires_can_be_checked(Shell shell) throws Exception {
    assertOffers(shell, "kapscreen check my.yaml i", "intake");
  }

  private void assertOffers(Shell shell, String line, String... words) throws Exception {
    assumeTrue(shell.isInstalled(), () -> shell + " is not installed here");
    assertThat(shell.offers(home, line)).containsExactlyInAnyOrder(words);
  }
}
