package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand nowhere else in the world, planted as what a person says. */
final class Canaries {
  /** Those that are answers, and those that are notes. */
  static final List<String> ANSWERS = words("kanari", 10);

  static final List<String> NOTES = words("serin", 9);

  /** One that is no answer, where a number is asked for. */
  static final String WRONG = "zeisig-q9x7";

  private Canaries() {}

  private static List<String> words(String bird, int count) {
    return IntStream.range(0, count).mapToObj(i -> bird + "-q9x" + i).toList();
  }

  static List<String> all() {
    List<String> all = new ArrayList<>(ANSWERS);
    all.addAll(NOTES);
    all.add(WRONG);
    return all;
  }

  /** Those that stand in {@code text}. */
  static List<String> in(String text) {
    return all().stream().filter(text::contains).toList();
  }

  /** The files below {@code folder} in which one stands, by content or by name. */
  static List<Path> filesWith(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!in(Files.readString(file, ISO_8859_1) + file).isEmpty()) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /** A questionnaire that asks for words, and at the end for a number. */
  static Path questionnaire(Path folder) throws IOException {
    StringBuilder yaml =
        new StringBuilder(Files.readString(Script.numbers(folder, 1).questionnaire()));
    for (int i = 0; i < ANSWERS.size(); i++) {
      yaml.append("      - {id: words").append(i).append(", type: text, ask: And then?}\n");
    }
    yaml.append("      - {id: number, type: integer, range: 0..9, ask: How often?}\n");
    Path file = folder.resolve("words.yaml");
    Files.writeString(file, yaml);
    return file;
  }

  /** What is typed: a note to each answer but the first, which belongs to the number before it. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("1"));
    for (int i = 0; i < ANSWERS.size(); i++) {
      if (i > 0) {
        lines.add("/note " + NOTES.get(i - 1));
      }
      lines.add(ANSWERS.get(i));
    }
    return lines;
  }
}
