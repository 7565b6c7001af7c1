package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in Spanish. */
class SpanishTest {
  private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");
  @TempDir Path home;

  @Test
  void somebody_at_a_terminal_goes_over_to_spanish_and_on_another_day() throws Exception {
    try (Typist person = new Typist(home, 80, PLAIN, "take")) {
      person.sees("Para seguir en español");
      person.answers("> ", "idioma");
      person.sees("Este no es un servicio de emergencia.");
      person.answers("> ", "45 años");
      person.answers("> ", "por mí");
      person.answers("> ", "ninguna");
      person.answers("> ", "dolor de pecho");
      person.sees("*** ALTO - LEA ESTO AHORA ***");
      person.sees("llame al 911 ahora");
      person.sees("Este programa no puede llamar a nadie");
      person.answers("\"ok\": ", "ok");
      person.answers(": ", "parar");
      person.sees("Sus respuestas están guardadas.");
      assertThat(person.exitCode()).isZero();
    }
    try (Typist person = new Typist(home, 80, PLAIN, "resume")) {
      person.sees("Gracias por volver. Aquí hay 4 respuestas");
      person.answers("> ", "terminar");
      person.answers(": ", "terminar");
      person.sees("Por favor, busque ayuda ahora.");
      person.sees(".summary.txt");
      assertThat(person.exitCode()).isEqualTo(4);
    }
  }

  @Test
  void what_is_piped_in_spanish_comes_to_the_same_answers() throws IOException {
    Program.Run run =
        new Program(home, "take", "--language", "es", "--json")
            .reading("45", "por mí", "ninguna", "no sé", "/prefiero no decir", "quizás")
            .run()
            .exits(65)
            .says("Escriba s para sí o n para no", "question suicide-thoughts");

    assertThat(run.err()).doesNotContain("quizás");
  }

  @Test
  void the_questionnaire_that_a_draft_began_with_is_kept_in_spanish_too() throws IOException {
    new Program(home, "take", "--language", "es").reading("45").run().exits(65);

    assertThat(Program.filesIn(home.resolve(".local")))
        .contains("questionnaire.yaml", "questionnaire.es.yaml");
    assertThat(Files.isDirectory(home.resolve(".local/state/kapscreen/drafts"))).isTrue();
  }

  @Test
  void a_first_call_is_held_in_spanish_and_the_full_form_goes_on_in_it() throws IOException {
    Program.Run run =
        new Program(home, "take", "kap-prescreen", "-c", "phone", "-r", "0417", "--language", "es")
            .reading(
                "(248) 555-0142",
                "12 Elm Street",
                "sí",
                "52",
                "ninguna",
                "n",
                "n",
                "n",
                "n",
                "n",
                "ninguna",
                "no",
                "ninguna",
                "n",
                "muy cierto",
                "no es cierto")
            .run()
            .exits(0)
            .says("Lo que sigue son las preguntas completas", "Sus esperanzas");
    Path response = home.resolve("work").resolve(run.file(".response.json").toString());
    assertThat(Files.readString(response)).contains("\"language\" : \"es\"");
    assertThat(Files.readString(home.resolve("work").resolve(run.file(".summary.txt").toString())))
        .contains("Held in Spanish", "Go on with the full form");

    new Program(home, "take", "--continue", response.toString(), "--language", "es")
        .reading()
        .run()
        .exits(65)
        .says("¿Por quién responde usted?");
  }

  @Test
  void the_practice_answers_about_itself_in_spanish() throws IOException {
    List<String> answers = new ArrayList<>(List.of("listo", "en preparación", "todavía no"));
    answers.addAll(Collections.nCopies(16, "1"));
    answers.addAll(List.of("no sé", "Gerente", "La gerente, en junio."));
    Program.Run run =
        new Program(home, "take", "practice-commitment", "--language", "es")
            .reading(answers.toArray(new String[0]))
            .run()
            .exits(0)
            .says("a qué se compromete el consultorio", "Algunos compromisos no están listos");

    assertThat(Files.readString(home.resolve("work").resolve(run.file(".summary.txt").toString())))
        .contains("Named therapist", "Therapist may change", "La gerente, en junio.");
  }
}
