package org.kapscreen.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.ResponseWriter;

/** A screening that breaks off anywhere and goes on comes to the same as one that never did. */
class ResumeTest {
  /** Steps with an edit, notes, two notices and questions that open and close. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of("52"),
          List.of("/note laughs", "sleep"),
          List.of("y"),
          List.of("y", "ok", "g"),
          List.of("ns"),
          List.of("y"),
          List.of("190"),
          List.of("review", "6", "n"),
          List.of("back", "y"),
          List.of("200"),
          List.of("100"),
          List.of("1 3", "note \"it hurts\"", "ok", "go on"),
          List.of("pn"),
          List.of("70.5"),
          List.of("review", "4", "n"),
          List.of("lorazepam, gummies"),
          List.of("back", "back", "71"),
          List.of("3"),
          List.of("4"),
          List.of("1"),
          List.of("3"),
          List.of("2"),
          List.of(""));

  @TempDir Path folder;

  /** The draft as it comes back from its file. */
  private Response fromFile(Response draft) throws IOException {
    Path file = Files.write(folder.resolve("a.draft.json"), ResponseWriter.bytes(draft));
    return ResponseReader.of(file.toString(), Files.readAllBytes(file)).response().orElseThrow();
  }

  private static List<String> lines(int from, int to) {
    return STEPS.subList(from, to).stream().flatMap(List::stream).toList();
  }

  static IntStream steps() {
    return IntStream.range(1, STEPS.size());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void a_break_after_any_step_changes_nothing(int step) throws IOException {
    Response without = Call.alone().types(lines(0, STEPS.size())).finished();
    Response draft = Call.alone().types(lines(0, step)).draft();
    Response with = Call.resuming(fromFile(draft)).types(lines(step, STEPS.size())).finished();
    assertThat(with).isEqualTo(without);
  }

  @Test
  void a_break_under_a_notice_changes_nothing() throws IOException {
    Response without = Call.alone().types(lines(0, STEPS.size())).finished();
    Response draft = Call.alone().types("52", "/note laughs", "sleep", "y", "y").draft();
    Call rest = Call.resuming(fromFile(draft));
    List<String> after = new java.util.ArrayList<>(List.of("ok", "g"));
    after.addAll(lines(4, STEPS.size()));
    assertThat(rest.types(after).finished()).isEqualTo(without);
  }

  @Test
  void a_notice_that_nobody_acknowledged_comes_first() throws IOException {
    Response draft = Call.alone().until("dark-thoughts").types("y", "y").draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen()).contains("*** STOP");
  }

  @Test
  void a_notice_that_was_acknowledged_does_not_come_again() throws IOException {
    Response draft = Call.alone().until("dark-thoughts").types("y", "y", "ok").draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen()).doesNotContain("*** STOP");
  }

  @Test
  void a_notice_called_for_anew_comes_again_even_if_the_program_died_before_showing_it()
      throws IOException {
    Response draft =
        Call.alone().until("dark-thoughts").types("y", "y", "ok", "back", "n", "back", "y").draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen()).contains("*** STOP");
  }

  @Test
  void answers_from_a_pipe_that_nobody_watched_are_acknowledged_on_a_terminal() throws IOException {
    Response draft = Call.alone().until("dark-thoughts").pipes("y", "y", "n").draft();
    Call rest = Call.resuming(fromFile(draft)).types("ok");
    assertThat(rest.draft().interruptions())
        .singleElement()
        .matches(i -> i.acknowledged().isPresent());
  }

  @Test
  void it_goes_on_with_the_first_open_question() throws IOException {
    Response draft = Call.alone().until("weight").types().draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen()).contains("How much do you weigh?");
  }

  @Test
  void it_says_how_many_answers_are_there() throws IOException {
    Response draft = Call.alone().until("weight").types().draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen())
        .contains("Welcome back. 5 answers are here");
  }

  @Test
  void a_note_without_an_answer_is_still_there() throws IOException {
    Response draft = Call.alone().until("weight").types("note no scale").draft();
    assertThat(Call.resuming(fromFile(draft)).types().screen()).contains("Note so far: no scale");
  }
}
