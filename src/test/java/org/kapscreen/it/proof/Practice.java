package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapscreen.draft.Drafts;
import org.kapscreen.it.Program;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;

/** A practice's folders, and what is kept in them. */
record Practice(Path home) {

  /** One in {@code folder}, which is made. */
  static Practice in(Path folder) throws IOException {
    Path home = Files.createDirectories(folder).toRealPath();
    Files.createDirectories(home.resolve("work"));
    Files.createDirectories(home.resolve("tmp"));
    return new Practice(home);
  }

  Path drafts() {
    return home.resolve("state/drafts");
  }

  Path out() {
    return home.resolve("results/out");
  }

  /** The command that takes {@code script}. */
  List<String> take(Script script, String... more) {
    return command(List.of("take", script.questionnaire().toString()), more);
  }

  /** The command that goes on with the only draft. */
  List<String> resume(String... more) {
    return command(List.of("resume"), more);
  }

  private List<String> command(List<String> begin, String... more) {
    List<String> command = new ArrayList<>(List.of(Program.LAUNCHER.toString()));
    command.addAll(begin);
    command.addAll(List.of("--drafts", drafts().toString(), "--out", out().toString()));
    command.addAll(List.of(more));
    return command;
  }

  /** The name of the only draft, if there is one. */
  Optional<String> draft() throws IOException {
    List<String> names = new Drafts(drafts()).names();
    assertThat(names).hasSizeLessThan(2);
    return names.stream().findFirst();
  }

  /** The only draft as the program would read it; empty if there is none. */
  Optional<Response> saved() throws IOException {
    Optional<String> name = draft();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Response> saved = new Drafts(drafts()).look(name.get());
    assertThat(saved).as("the draft %s can be read", name.get()).isPresent();
    return saved;
  }

  /** The only response, if one was written. */
  Optional<Response> response() throws IOException {
    List<Path> responses =
        files().stream().filter(file -> file.toString().endsWith(".response.json")).toList();
    assertThat(responses).hasSizeLessThan(2);
    if (responses.isEmpty()) {
      return Optional.empty();
    }
    Path file = responses.get(0);
    Optional<Response> response =
        ResponseReader.of(file.toString(), Files.readAllBytes(file)).response();
    assertThat(response).as("the response can be read").isPresent();
    return response;
  }

  /** How many answers of {@code script} are safe, in the draft or in the response. */
  int answersKept(Script script) throws IOException {
    int inDraft = saved().map(script::answersIn).orElse(0);
    int inResponse = response().map(script::answersIn).orElse(0);
    return Math.max(inDraft, inResponse);
  }

  /** All files below the folders of drafts and results. */
  List<Path> files() throws IOException {
    return Stream.of(drafts(), out())
        .filter(Files::exists)
        .flatMap(
            folder -> {
              try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> !Files.isDirectory(file)).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  /**
   * What must be true once a screening has come to its end: two files, and nothing else; the lock,
   * which holds no answer, if the very last step was cut off.
   */
  void hasFinished(Script script) throws IOException {
    assertThat(response().map(script::answersIn)).contains(script.lines().size());
    assertThat(files().stream().map(file -> String.valueOf(file.getFileName())))
        .filteredOn(name -> !name.equals("questionnaire.yaml") && !name.endsWith(".lock"))
        .hasSize(2)
        .allMatch(name -> name.endsWith(".response.json") || name.endsWith(".summary.txt"));
  }
}
