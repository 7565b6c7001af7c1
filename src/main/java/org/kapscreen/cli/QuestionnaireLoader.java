package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationFiles;

/** Loads a questionnaire that is to be used, or shows all that is wrong with it. */
final class QuestionnaireLoader {
  private QuestionnaireLoader() {}

  /**
   * @throws Failure if it cannot be read, or has problems
   */
  static Questionnaire load(Host host, Path file) throws Failure {
    return loadWithFiles(host, file).questionnaire();
  }

  /** A questionnaire and the files that it was read from, its own first. */
  record Loaded(Questionnaire questionnaire, List<Path> files) {}

  /**
   * @throws Failure if it cannot be read, or has problems
   */
  static Loaded loadWithFiles(Host host, Path file) throws Failure {
    QuestionnaireReader.Result result = read(host, file);
    if (result.questionnaire().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.toString())
              + " cannot be used:\n"
              + ProblemText.of(result.problems(), host.errScreen(false).style()));
    }
    return new Loaded(result.questionnaire().get(), result.files());
  }

  /**
   * @throws Failure if it cannot be read
   */
  static QuestionnaireReader.Result read(Host host, Path file) throws Failure {
    Optional<Path> original = TranslationFiles.originalOf(file);
    if (original.isPresent()) {
      throw new Failure(
          ExitCode.USAGE,
          VisibleText.line(file.toString())
              + " is a translation. Name the questionnaire itself, which is checked with it: "
              + VisibleText.line(original.get().toString()));
    }
    Optional<QuestionnaireReader.Result> ahead = host.ahead().flatMap(a -> a.read(file));
    try {
      return ahead.isPresent() ? ahead.get() : QuestionnaireReader.read(file, host.prepared());
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }
}
