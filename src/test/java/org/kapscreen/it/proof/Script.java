package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.it.Program;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;

/**
 * One person's part: what is typed, and what must be found of it.
 *
 * @param answers by question, in the order in which they are asked
 */
record Script(Path questionnaire, List<String> lines, Map<String, Answer> answers) {

  /** The small questionnaire of six questions. */
  static Script firstLook() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("danger-now", chosen("no"));
    answers.put("bp-known", chosen("yes"));
    answers.put("systolic", number(118));
    answers.put("diastolic", number(76));
    answers.put("between-sessions", chosen("very-true"));
    answers.put("done-for-me", chosen("not-true"));
    List<String> lines = List.of("no", "yes", "118", "76", "3", "1");
    return new Script(Program.FIRST_LOOK, lines, answers);
  }

  /** A questionnaire of {@code count} numbers, written to {@code folder}; no two are alike. */
  static Script numbers(Path folder, int count) throws IOException {
    StringBuilder yaml = new StringBuilder(Files.readString(Program.FIRST_LOOK));
    yaml.delete(yaml.indexOf("option-lists:"), yaml.length());
    yaml.replace(yaml.indexOf("id: first-look"), yaml.indexOf("version:"), "id: numbers\n");
    yaml.delete(yaml.indexOf("notices:"), yaml.length());
    yaml.append("sections:\n  - id: all\n    title: All\n    kind: readiness\n    questions:\n");
    List<String> lines = new ArrayList<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (int i = 1; i <= count; i++) {
      yaml.append("      - {id: q").append(i).append(", type: integer, range: 0..99999, ");
      yaml.append("ask: Which number comes in place ").append(i).append("?}\n");
      int answer = 1000 + 7 * i;
      lines.add(Integer.toString(answer));
      answers.put("q" + i, number(answer));
    }
    Path file = folder.resolve("numbers-" + count + ".yaml");
    Files.writeString(file, yaml);
    return new Script(file, lines, answers);
  }

  private static Answer chosen(String option) {
    return new Answer.Answered(Value.Chosen.of(option));
  }

  private static Answer number(int number) {
    return new Answer.Answered(new Value.Amount(BigDecimal.valueOf(number)));
  }

  /** How many answers stand in {@code saved}; they are the first ones, and none is another. */
  int answersIn(Response saved) {
    Map<String, Answer> given = new LinkedHashMap<>();
    saved.entries().stream()
        .filter(entry -> entry.at().isPresent())
        .forEach(entry -> given.put(entry.question(), entry.answer()));
    assertThat(List.copyOf(given.entrySet()))
        .isEqualTo(List.copyOf(answers.entrySet()).subList(0, given.size()));
    return given.size();
  }

  /** What is left to type after {@code count} answers. */
  String[] linesAfter(int count) {
    return lines.subList(count, lines.size()).toArray(new String[0]);
  }
}
