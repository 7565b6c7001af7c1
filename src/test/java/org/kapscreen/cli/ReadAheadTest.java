package org.kapscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.questionnaire.Questionnaire;

class ReadAheadTest {
  private static final Path SHIPPED = Path.of("questionnaires");

  @TempDir Path config;
  private Path folder = config;

  @BeforeEach
  void copyTwoQuestionnaires() throws IOException {
    folder = Files.createDirectories(config.resolve("kapscreen/questionnaires"));
    for (String name : new String[] {"kap-candidacy", "kap-prescreen", "medicines"}) {
      Files.copy(SHIPPED.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
    }
  }

  @Test
  void readsTheDefaultQuestionnaireWhenNoneIsNamed() {
    assertReads("kap-candidacy", "take", "--channel", "phone", "--out", "/tmp/pages");
  }

  @Test
  void readsTheOneThatIsNamed() {
    assertReads("kap-prescreen", "take", "--channel", "phone", "kap-prescreen");
    assertReads("kap-prescreen", "score", "-q", "kap-prescreen", "answers.csv");
  }

  @Test
  void readsTheFileOfAPath() {
    String path = folder.resolve("kap-prescreen.yaml").toString();

    assertReads("kap-prescreen", "take", path);
    assertReads("kap-prescreen", "score", "--map", "mine.yaml", "-q", path);
  }

  @Test
  void takesNoColumnMapForAQuestionnaire() {
    assertReads("kap-candidacy", "score", "--map", "mine.yaml", "answers.csv");
  }

  @Test
  void readsNothingForOtherCommands() {
    assertTrue(ahead("check").isEmpty());
    assertTrue(ahead("--help").isEmpty());
    assertTrue(ahead().isEmpty());
  }

  @Test
  void readsNothingWhereThereIsNoQuestionnaire() throws IOException {
    Files.delete(folder.resolve("kap-candidacy.yaml"));

    assertTrue(ahead("take").isEmpty());
  }

  @Test
  void hasNothingOfAnotherFile() {
    ReadAhead ahead = ahead("take").orElseThrow();

    assertTrue(ahead.read(folder.resolve("kap-prescreen.yaml")).isEmpty());
  }

  private void assertReads(String name, String... args) {
    assertEquals(
        Optional.of(name),
        ahead(args)
            .orElseThrow()
            .read(folder.resolve(name + ".yaml"))
            .orElseThrow()
            .questionnaire()
            .map(Questionnaire::id));
  }

  private Optional<ReadAhead> ahead(String... args) {
    return ReadAhead.of(Invocation.hostWith("XDG_CONFIG_HOME", config.toString()), args);
  }
}
