package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.response.ResponseWriter;

/** A screening in another language, and going over to it. */
class LanguageTest {
  @Test
  void the_words_are_those_of_the_language() {
    assertThat(Call.alone().in("es").types().screen())
        .startsWith("Antes de su primera visita\n")
        .contains("== Sobre usted ==", "Sobre usted, 1 de 2", "¿Cuántos años tiene?")
        .contains("Escriba un número entero de 0 a 120, ayuda");
  }

  @Test
  void the_opening_says_in_the_other_language_that_there_is_one() {
    assertThat(Call.alone().bilingual().types().screen())
        .contains("Para seguir en español, escriba la palabra idioma.");
  }

  @Test
  void no_other_language_is_offered_where_there_is_none() {
    assertThat(Call.alone().types("?").screen()).doesNotContain("español", "another language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "idioma", "/idioma", "Language.", "language es", "idioma ES"})
  void a_word_goes_over_and_puts_the_question_anew(String typed) {
    assertThat(Call.alone().bilingual().until("aneurysm").types(typed).reply())
        .startsWith("Seguimos en español.")
        .contains("== Corazón ==", "¿Alguna vez un médico le encontró una arteria abultada?");
  }

  @Test
  void what_this_is_and_is_not_is_said_once_in_each_language() {
    String screen =
        Call.alone().bilingual().until("aneurysm").types("idioma", "idioma", "idioma").screen();

    assertThat(screen).containsOnlyOnce("Estas preguntas les ayudan a usted");
    assertThat(screen).containsOnlyOnce("These questions help you and Robin Vale");
  }

  @Test
  void help_names_the_word_where_there_is_another_language() {
    assertThat(Call.alone().bilingual().until("aneurysm").types("?").words())
        .contains("To go over to another language, type language.");
    assertThat(Call.alone().in("es").until("aneurysm").types("?").words())
        .startsWith("También sí cuando ya se reparó.")
        .contains("Para pasar a otro idioma, escriba idioma.");
  }

  @Test
  void a_language_that_is_not_there_is_told() {
    assertThat(Call.alone().bilingual().types("language fr").words())
        .startsWith("Type language and one of these: es");
    assertThat(Call.alone().types("language").words())
        .startsWith("These questions are there in this language only.");
  }

  @Test
  void a_word_in_an_answer_of_ones_own_is_no_command() {
    Call call = Call.alone().bilingual().until("reason").types("language of my mother");
    assertThat(call.answer("reason")).isEqualTo("language of my mother");
  }

  @ParameterizedTest
  @CsvSource({
    "sí,yes", "si,yes", "SÍ,yes", "s,yes", "y,yes", "yes,yes", "no,no", "n,no", "No.,no",
  })
  void yes_and_no_in_both_languages(String typed, String option) {
    assertThat(Call.alone().in("es").until("aneurysm").types(typed).chosen("aneurysm"))
        .containsExactly(option);
  }

  @ParameterizedTest
  @CsvSource({
    "no sé,not-sure",
    "No se,not-sure",
    "ns,not-sure",
    "not sure,not-sure",
    "no lo sé,not-sure",
    "prefiero no decir,declined",
    "pn,declined",
    "prefer not to say,declined",
    "saltar,declined",
  })
  void the_answers_that_are_no_value(String typed, String state) {
    assertThat(Call.alone().in("es").until("aneurysm").types(typed).answer("aneurysm"))
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "cada sem,weekly",
    "Cada día,daily",
    "cada dia,daily",
    "NUNCA,never",
    "every day,daily",
    "2,monthly"
  })
  void options_by_their_words_in_both_languages(String typed, String option) {
    assertThat(Call.alone().in("es").until("drinks").types(typed).chosen("drinks"))
        .containsExactly(option);
  }

  @Test
  void an_unclear_beginning_is_asked_for_more() {
    assertThat(Call.alone().in("es").until("drinks").types("cada").words())
        .startsWith("Eso puede ser: 3. Cada semana; 4. Cada día.");
  }

  @Test
  void none_of_a_list() {
    assertThat(Call.alone().in("es").until("medicines").types("ninguna").answer("medicines"))
        .isEmpty();
    assertThat(Call.alone().in("es").until("support").types("nadie").chosen("support"))
        .containsExactly("nobody");
  }

  @Test
  void a_unit_in_the_language_may_follow_the_number() {
    assertThat(Call.alone().in("es").until("weight").types("70 kilos").reply())
        .startsWith("Anotado: 70 kilos\n");
  }

  @Test
  void a_failed_check_speaks_the_language() {
    assertThat(Call.alone().in("es").until("bp-known").types("sí", "80", "120").words())
        .startsWith("El número de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atrás", "atras", "b", "back", "/volver"})
  void commands_in_both_languages(String typed) {
    assertThat(Call.alone().in("es").until("bp-known").types(typed).reply())
        .contains("le encontró una arteria");
  }

  @Test
  void danger_is_told_in_the_language_with_who_cannot_call() {
    assertThat(Call.alone().in("es").until("dark-thoughts").types("sí", "sí").words())
        .startsWith("Anotado: Sí *** ALTO - LEA ESTO AHORA ***")
        .contains("988", "911", "Este programa no puede llamar a nadie");
  }

  @Test
  void a_notice_says_in_the_other_language_how_it_can_be_read() {
    assertThat(Call.alone().bilingual().until("dark-thoughts").types("y", "y").words())
        .contains("*** END OF NOTICE *** Para seguir en español, escriba la palabra idioma.");
  }

  @Test
  void a_notice_that_is_not_understood_is_shown_again_in_the_other_language() {
    Call call = Call.alone().bilingual().until("dark-thoughts").types("y", "y", "idioma");

    assertThat(call.words())
        .contains("*** ALTO - LEA ESTO AHORA ***", "988", "escriba \"ok\"")
        .doesNotContain("Estas preguntas les ayudan");
  }

  @Test
  void so_it_is_after_it_was_acknowledged() {
    assertThat(
            Call.alone().bilingual().until("dark-thoughts").types("y", "y", "ok", "idioma").words())
        .contains("*** ALTO - LEA ESTO AHORA ***", "Escriba \"terminar\" para acabar");
  }

  @Test
  void review_goes_over_too() {
    assertThat(Call.alone().bilingual().until("aneurysm").types("review", "idioma").reply())
        .contains("  1. Edad: 52\n", "Pensamientos: No");
  }

  @Test
  void the_closing_words_are_in_the_language() {
    assertThat(Call.alone().in("es").untilTheEnd().types("").words())
        .contains("Gracias.", "El próximo paso es una conversación con Robin.")
        .contains("Su contacto: Robin Vale, enfermera practicante, (248) 555-0142.");
  }

  @Test
  void the_response_is_the_same_but_for_its_language() {
    String english = json(Call.alone().untilTheEnd().types(""));
    String spanish = json(Call.alone().in("es").untilTheEnd().types(""));

    assertThat(spanish.replace("\"language\" : \"es\"", "\"language\" : \"en\""))
        .isEqualTo(english);
  }

  @Test
  void the_response_has_every_language_in_which_something_was_answered() {
    Call call = Call.alone().bilingual().until("aneurysm").types("idioma", "no");

    assertThat(call.draft().language()).isEqualTo("es");
    assertThat(call.draft().alsoIn()).containsExactly("en");
  }

  @Test
  void a_language_in_which_nothing_was_answered_does_not_count() {
    Call call = Call.alone().bilingual().types("idioma", "52");

    assertThat(call.draft().language()).isEqualTo("es");
    assertThat(call.draft().alsoIn()).isEmpty();
  }

  @Test
  void another_time_it_goes_on_in_the_language_it_stopped_in() {
    Call call = Call.alone().bilingual().until("aneurysm").types("idioma", "stop");

    assertThat(Call.resuming(call.draft()).bilingual().types().screen())
        .contains("Gracias por volver.", "le encontró una arteria");
  }

  @Test
  void without_its_translation_it_goes_on_in_the_language_of_the_questionnaire() {
    Call call = Call.alone().bilingual().until("aneurysm").types("idioma", "stop");

    assertThat(Call.resuming(call.draft()).types().screen()).contains("Has a doctor ever");
  }

  private static String json(Call call) {
    return new String(
        ResponseWriter.bytes(call.finished()), java.nio.charset.StandardCharsets.UTF_8);
  }
}
