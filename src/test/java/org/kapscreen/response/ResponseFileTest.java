package org.kapscreen.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.RandomScreening;
import org.kapscreen.screening.Screener;

class ResponseFileTest {
  private static final Instant TIME = Instant.parse("2026-05-04T14:10:00Z");
  @TempDir Path folder;

  private Response read(byte[] content) throws IOException {
    ResponseReader.Result result = readResult(content);
    assertThat(result.problems()).isEmpty();
    return result.response().orElseThrow();
  }

  private ResponseReader.Result readResult(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("a.response.json"), content);
    return ResponseReader.of(file.toString(), Files.readAllBytes(file));
  }

  private static Optional<String> by(Random random) {
    return random.nextBoolean() ? Optional.empty() : Optional.of("KE");
  }

  static Response response(long seed) {
    RandomScreening screening = new RandomScreening(seed);
    Random random = new Random(seed);
    Questionnaire questionnaire = screening.questionnaire();
    Answers answers = screening.answers(questionnaire);
    List<Response.Entry> entries = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      List<Response.Change> history =
          random.nextBoolean()
              ? List.of()
              : List.of(new Response.Change(TIME, by(random), screening.answer(question)));
      Optional<String> note =
          random.nextBoolean() ? Optional.empty() : Optional.of("says: \"both\" \\ [ñ] 👍 - #1");
      entries.add(
          new Response.Entry(
              question.id(),
              answers.to(question.id()),
              Optional.of(TIME),
              by(random),
              note,
              history));
    }
    boolean draft = random.nextInt(3) == 0;
    return new Response(
        new Response.Used("random", "1.0.0", questionnaire.sha256()),
        "1.0.0",
        Channel.PHONE,
        "en",
        random.nextBoolean() ? List.of() : List.of("es", "pt-BR"),
        random.nextBoolean() ? Optional.empty() : Optional.of("0417"),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Response.TakenOver(
                    new Response.Used("short", "1.0.0", "ab"), TIME, "cd", List.of("q0", "q1"))),
        TIME,
        draft
            ? Optional.empty()
            : Optional.of(new Response.Ending(Response.How.COMPLETED, TIME.plusSeconds(600))),
        entries,
        List.of(new Response.Interruption("f0", "crisis", TIME, Optional.of(TIME))),
        draft ? Optional.empty() : Optional.of(Screener.of(questionnaire).assess(answers)));
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    long seed = Long.getLong("kapscreen.seed", System.nanoTime());
    for (int i = 0; i < 300; i++) {
      Response response = response(seed + i);
      assertThat(read(ResponseWriter.bytes(response)))
          .as("-Dkapscreen.seed=" + (seed + i))
          .isEqualTo(response);
    }
  }

  @Test
  void the_same_response_is_the_same_bytes() {
    assertThat(ResponseWriter.bytes(response(7))).isEqualTo(ResponseWriter.bytes(response(7)));
  }

  @Test
  void a_file_that_was_cut_off_anywhere_is_refused() throws IOException {
    byte[] whole = ResponseWriter.bytes(response(3));
    for (int length = 0; length < whole.length - 2; length++) {
      ResponseReader.Result result = readResult(Arrays.copyOf(whole, length));
      assertThat(result.response()).as("cut at " + length).isEmpty();
      assertThat(result.problems()).isNotEmpty();
    }
  }

  @Test
  void a_problem_never_shows_what_was_answered() throws IOException {
    String json =
        new String(ResponseWriter.bytes(response(11)), UTF_8).replace("\"note\"", "\"noteX\"");
    ResponseReader.Result result = readResult(json.getBytes(UTF_8));
    assertThat(result.problems())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.sourceLine()).isEmpty());
    assertThat(result.problems().toString()).doesNotContain("both");
  }

  @Test
  void an_answered_question_needs_its_value() throws IOException {
    String json =
        new String(ResponseWriter.bytes(response(12)), UTF_8)
            .replace("\"not-sure\"", "\"answered\"");
    assertThat(readResult(json.getBytes(UTF_8)).response()).isEmpty();
  }

  @Test
  void an_unknown_key_is_a_problem() throws IOException {
    String json =
        new String(ResponseWriter.bytes(response(5)), UTF_8)
            .replaceFirst("\"program\"", "\"programm\"");
    assertThat(readResult(json.getBytes(UTF_8)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code().word()).isEqualTo("unknown-key"));
  }
}
