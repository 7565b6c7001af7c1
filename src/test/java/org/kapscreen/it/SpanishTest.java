package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
