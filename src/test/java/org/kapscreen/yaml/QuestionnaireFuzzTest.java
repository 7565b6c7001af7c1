package org.kapscreen.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Style;

/** Whatever somebody does to a questionnaire, the reader says what is wrong with it, and where. */
class QuestionnaireFuzzTest {
  private static final Path FILE = Path.of("src/test/resources/org/kapscreen/yaml/everything.yaml");
  private static final int ROUNDS = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @Test
  void a_changed_questionnaire_is_read_or_has_problems_with_a_place() throws IOException {
    String sound = Files.readString(FILE);
    long seed = Long.getLong("kapscreen.seed", System.nanoTime());
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = new MutatedQuestionnaire(new Random(seed + round)).of(sound);
      try {
        read += check(content) ? 1 : 0;
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "round " + round + " of -Dkapscreen.seed=" + seed + ":\n" + new String(content, UTF_8),
            e);
      }
    }
    assertThat(read).as("read in spite of the changes").isBetween(ROUNDS / 50, ROUNDS / 2);
  }

  @Test
  void a_thousand_unknown_words_take_no_longer() {
    StringBuilder text = new StringBuilder("sections:\n- questions:\n");
    for (int i = 0; i < 1_500; i++) {
      text.append("  - {id: some-question-" + i + ", ask-if: {some-qeustion-" + i + ": yes}}\n");
    }
    assertThat(check(text.toString().getBytes(UTF_8))).isFalse();
  }

  /** Whether it could be read. */
  private static boolean check(byte[] content) {
    long before = processorNanos();
    YamlFile yaml = YamlFile.of(FILE.toString(), content);
    QuestionnaireReader.Result result = QuestionnaireReader.of(FILE, PreparedTrees.NONE, yaml);
    String text = ProblemText.of(result.problems(), Style.PLAIN);
    assertThat(Duration.ofNanos(processorNanos() - before)).isLessThan(LONGEST);
    assertThat(result.questionnaire().isPresent()).isEqualTo(result.problems().isEmpty());
    assertThat(text).endsWith("found.");
    List<String> lines = List.of(new String(content, UTF_8).split("\r\n|\n|\r", -1));
    result.problems().forEach(problem -> liesIn(lines, problem));
    result.questionnaire().ifPresent(q -> holdsAll(yaml.root().orElseThrow(), q));
    return result.questionnaire().isPresent();
  }

  /** The processor's time, because the machine may be busy with something else. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void liesIn(List<String> lines, Problem problem) {
    if (!problem.place().file().equals(FILE.toString())) {
      return; // in a vocabulary
    }
    assertThat(problem.place().line()).as("%s", problem).isBetween(1, lines.size());
    String line = lines.get(problem.place().line() - 1);
    int length = line.codePointCount(0, line.length());
    assertThat(problem.place().column()).as("%s", problem).isBetween(1, length + 1);
  }

  /** Nothing that stands in the file was passed over in silence. */
  private static void holdsAll(Node root, Questionnaire questionnaire) {
    int sections = 0;
    int questions = 0;
    int flags = items(root, "flags").size();
    for (Node section : items(root, "sections")) {
      sections++;
      for (Node question : items(section, "questions")) {
        questions++;
        flags += items(question, "flags").size();
      }
    }
    assertThat(questionnaire.sections()).hasSize(sections);
    assertThat(questionnaire.questions()).hasSize(questions);
    assertThat(questionnaire.flags()).hasSize(flags);
    assertThat(questionnaire.scores()).hasSize(items(root, "scores").size());
  }

  private static List<Node> items(Node node, String key) {
    return ((Node.Mapping) node).get(key).map(n -> ((Node.Sequence) n).items()).orElse(List.of());
  }
}
