package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;

/** A translation has every text of its questionnaire, and no other. */
class TranslationReaderTest {
  @TempDir Path folder;

  private static String sound() throws IOException {
    return Files.readString(Clinic.file("translation/clinic.es.yaml"));
  }

  private TranslationReader.Result read(String text) throws IOException {
    Path file = folder.resolve("clinic.es.yaml");
    Files.writeString(file, text);
    return TranslationReader.read(file, "es", Clinic.questionnaire(), PreparedTrees.NONE);
  }

  private TranslationReader.Result with(String old, String other) throws IOException {
    assertThat(sound()).contains(old);
    return read(sound().replace(old, other));
  }

  private Questionnaire spanish() throws IOException {
    return read(sound()).questionnaire().orElseThrow();
  }

  @Test
  void the_ids_and_the_logic_are_those_of_the_original() throws IOException {
    Questionnaire original = Clinic.questionnaire();
    Questionnaire spanish = spanish();

    assertThat(spanish.questions())
        .extracting(Question::id)
        .isEqualTo(original.questions().stream().map(Question::id).toList());
    assertThat(spanish.questions())
        .extracting(Question::askIf)
        .isEqualTo(original.questions().stream().map(Question::askIf).toList());
    assertThat(spanish.flags()).isEqualTo(original.flags());
    assertThat(spanish.scores()).isEqualTo(original.scores());
    assertThat(spanish.sha256()).isEqualTo(original.sha256());
  }

  @Test
  void what_people_meet_is_in_the_other_language() throws IOException {
    Questionnaire spanish = spanish();

    assertThat(spanish.title()).isEqualTo("Antes de su primera visita");
    assertThat(spanish.sections()).extracting(Section::title).contains("Corazón");
    assertThat(spanish.question("age").orElseThrow().ask()).isEqualTo("¿Cuántos años tiene?");
    assertThat(spanish.contact().role()).isEqualTo("enfermera practicante");
    assertThat(spanish.contact().name()).isEqualTo("Robin Vale");
  }

  @Test
  void options_keep_their_values_and_yes_is_said_once_for_all() throws IOException {
    Questionnaire spanish = spanish();
    QuestionType.Options agree =
        (QuestionType.Options) spanish.question("just-the-drug").orElseThrow().type();
    QuestionType.Options yesNo =
        (QuestionType.Options) spanish.question("aneurysm").orElseThrow().type();

    assertThat(agree.option("partly").orElseThrow().text()).isEqualTo("Cierto en parte");
    assertThat(agree.option("partly").orElseThrow().value()).isPresent();
    assertThat(yesNo.option("yes").orElseThrow().text()).isEqualTo("Sí");
  }

  @Test
  void what_only_the_np_reads_stays() throws IOException {
    assertThat(spanish().dispositions().get(0).reviewer())
        .isEqualTo(Clinic.questionnaire().dispositions().get(0).reviewer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title: Antes de su primera visita\\n||not-translated",
        "      age: {label: Edad, ask: ¿Cuántos años tiene?}\\n||not-translated",
        "{label: Edad, ask: ¿Cuántos años tiene?}|{label: Edad}|not-translated",
        "        help: También sí cuando ya se reparó.\\n||not-translated",
        ", unit: kilos}|}|not-translated",
        "          chills: Escalofríos\\n||not-translated",
        "        check: [El número de abajo es el menor.]\\n||not-translated",
        "yes-no: {yes: Sí, no: \"No\"}\\n||not-translated",
        "  adults: Estas preguntas son para adultos.\\n||not-translated",
        "    staff: Quédese en la línea.\\n||not-translated",
        "sesiones., options: agree}|sesiones.}|not-translated",
        "{label: Edad, ask: ¿Cuántos años tiene?}|{label: Edad, ask: Edad, help: Sí.}|not-in-original",
        "      age: {label|      edad: {label|not-in-original",
        "          chills: Esc|          chill: Esc|not-in-original",
        "  urgent: {title|  urgente: {title|not-in-original",
        "  crisis:\\n|  krisis:\\n|not-in-original",
        "  readiness:\\n|  readyness:\\n|not-in-original",
        "[El número de arriba es el mayor.]|[El mayor., Y el otro.]|not-in-original",
        "  agree: {not-true|  unused: {x: y}\\n  agree: {not-true|not-in-original",
        "translates: clinic|translates: kap-candidacy|other-original",
        "language: es|language: fr|other-original",
        "version: 1.2.0|version: 1.1.0|other-original",
        "nobody: Nadie}|nobody: [Nadie]}|wrong-shape",
        "      age: {label|      age: {lable|unknown-key",
        "ask: ¿Qué día fue?}|ask: ''}|empty-text",
        "format: 1|format: 2|unknown-format",
        "      age: {label|      reason: {label|duplicate-key",
        "options: agree}\\n      just|options: agrea}\\n      just|unknown-option-list",
        "En peligro, llame al 911.|En peligro, llame.|number-lost",
        "o llame al 911.\"|o llame al 991.\"|number-lost",
      })
  void one_mistake_is_one_problem(String old, String other, String code) throws IOException {
    String replacement = other == null ? "" : other.replace("\\n", "\n");
    TranslationReader.Result result = with(old.replace("\\n", "\n"), replacement);

    assertThat(result.questionnaire()).isEmpty();
    assertThat(result.problems())
        .as(ProblemText.of(result.problems(), org.kapscreen.text.Style.PLAIN))
        .extracting(problem -> problem.code().word())
        .containsExactly(code);
  }

  @Test
  void a_problem_shows_its_place_and_what_to_do() throws IOException {
    TranslationReader.Result result = with("          chills: Esc", "          chill: Esc");

    assertThat(ProblemText.of(result.problems(), org.kapscreen.text.Style.PLAIN))
        .contains(
            "error[not-in-original]: the original has no option 'chill' here",
            "hint: Did you mean 'chills'?");
  }

  @Test
  void translations_are_found_by_their_names() throws IOException {
    for (String name :
        List.of(
            "q.yaml", "q.es.yaml", "q.pt-BR.yaml", "q.cases.yaml", "q.names.yaml", "qq.es.yaml")) {
      Files.writeString(folder.resolve(name), "");
    }

    Files.writeString(folder.resolve("q.old.yaml"), "format: 1\nid: q\n");

    assertThat(TranslationFiles.beside(folder.resolve("q.yaml")).keySet())
        .containsExactly("es", "pt-BR");
  }
}
