package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.questionnaire.Questionnaire;

/** The file of cases that stands beside a questionnaire. */
final class CasesFile {
  private static final String ENDING = ".yaml";

  private CasesFile() {}

  /** Where it stands, or would stand. */
  static Path of(Path questionnaire) {
    String name = String.valueOf(questionnaire.getFileName());
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return questionnaire.resolveSibling(stem + ".cases" + ENDING);
  }

  /**
   * What became of reading it; empty if there is none.
   *
   * @throws Failure if it cannot be read
   */
  static Optional<CasesReader.Result> read(Path file, Questionnaire questionnaire) throws Failure {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(CasesReader.read(file, questionnaire));
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }
}
