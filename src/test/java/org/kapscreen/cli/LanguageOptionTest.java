package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Questionnaire;

/** Translations on the command line: begun in one, checked, refused. */
class LanguageOptionTest {
  @TempDir Path folder;

  private Path clinic() throws IOException {
    Path spanish = folder.resolve("clinic.es.yaml");
    if (!Files.exists(spanish)) {
      Files.copy(Clinic.file("translation/clinic.es.yaml"), spanish);
      Files.copy(Clinic.file("clinic.yaml"), folder.resolve("clinic.yaml"));
    }
    return folder.resolve("clinic.yaml");
  }

  private void change(String old, String other) throws IOException {
    Path spanish = clinic().resolveSibling("clinic.es.yaml");
    Files.writeString(spanish, Files.readString(spanish).replace(old, other));
  }

  private Invocation take(String... more) throws IOException {
    String[] all = new String[more.length + 6];
    System.arraycopy(more, 0, all, 6, more.length);
    all[0] = "take";
    all[1] = clinic().toString();
    all[2] = "--drafts";
    all[3] = folder.resolve("drafts").toString();
    all[4] = "--out";
    all[5] = folder.toString();
    return Invocation.of(all);
  }

  @Test
  void a_screening_begins_in_the_language_that_was_asked_for() throws IOException {
    assertThat(take("--language", "es").err())
        .contains("¿Cuántos años tiene?", "Todavía no se respondió nada");
  }

  @Test
  void else_in_that_of_the_questionnaire() throws IOException {
    assertThat(take().err()).contains("How old are you?");
    assertThat(take("--language", "en").err()).contains("How old are you?");
  }

  @Test
  void the_practices_language_comes_before_the_questionnaires_where_it_is_there() throws Exception {
    Host host = Invocation.silentHost();
    Questionnaire questionnaire = QuestionnaireLoader.load(host, clinic());
    Translations translations = new Translations(host, new ScreeningOptions(host), questionnaire);

    assertThat(translations.chosen(Optional.empty(), Optional.of("es"))).isEqualTo("es");
    assertThat(translations.chosen(Optional.empty(), Optional.of("fr"))).isEqualTo("en");
    assertThat(translations.chosen(Optional.of("en"), Optional.of("es"))).isEqualTo("en");
  }

  @Test
  void a_translation_by_itself_is_no_questionnaire_and_is_told_so() throws IOException {
    Path spanish = clinic().resolveSibling("clinic.es.yaml");
    Invocation ran = Invocation.of("check", spanish.toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.err()).contains("clinic.es.yaml is a translation", "check", "clinic.yaml");
  }

  @Test
  void a_language_that_is_not_there_is_refused_with_those_that_are() throws IOException {
    Invocation ran = take("--language", "fr");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.err()).contains("clinic is not there in fr. It can be had in: en, es.");
  }

  @Test
  void a_translation_that_is_not_complete_is_not_begun_with() throws IOException {
    change("label: Edad, ", "");
    Invocation ran = take("--language", "es");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.BAD_DATA.code());
    assertThat(ran.err()).contains("error[not-translated]: 'label' is missing here");
  }

  @Test
  void nobody_else_is_held_up_by_it() throws IOException {
    change("label: Edad, ", "");

    assertThat(take().err()).contains("How old are you?");
  }

  @Test
  void check_says_that_a_translation_is_complete() throws IOException {
    assertThat(Invocation.of("check", clinic().toString()).out().replaceAll("\\s+", " "))
        .contains("clinic.es.yaml: complete.");
  }

  @Test
  void a_text_that_is_missing_fails_the_check() throws IOException {
    change("label: Edad, ", "");
    Invocation ran = Invocation.of("check", clinic().toString());

    assertThat(ran.exitCode()).isEqualTo(ExitCode.ATTENTION.code());
    assertThat(ran.out()).contains("clinic.es.yaml:", "error[not-translated]", "1 problem found.");
  }

  @Test
  void the_shipped_questionnaire_can_be_had_in_spanish() {
    String shipped = "questionnaires/kap-candidacy.yaml";
    Invocation ran =
        Invocation.of(
            "take",
            shipped,
            "--language",
            "es",
            "--out",
            folder.toString(),
            "--drafts",
            folder.resolve("drafts").toString());

    assertThat(ran.err()).contains("Psicoterapia asistida con ketamina", "llame al 911");
  }
}
