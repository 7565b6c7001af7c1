package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapscreen.interview.Languages;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.TranslationFiles;
import org.kapscreen.yaml.TranslationReader;

/** A questionnaire and its translations, which are read only when somebody asks for them. */
final class Translations implements Languages {
  private final Host host;
  private final ScreeningOptions options;
  private final Questionnaire original;
  private final Map<String, Path> files;

  Translations(Host host, ScreeningOptions options, Questionnaire original) {
    this.host = host;
    this.options = options;
    this.original = original;
    this.files = TranslationFiles.beside(fileOf(original));
  }

  private static Path fileOf(Questionnaire questionnaire) {
    return Path.of(questionnaire.sections().get(0).place().file());
  }

  /** The files of the translations. */
  List<Path> files() {
    return List.copyOf(files.values());
  }

  @Override
  public List<String> all() {
    return Stream.concat(Stream.of(original.language()), files.keySet().stream()).toList();
  }

  @Override
  public Optional<Questionnaire> in(String language) {
    try {
      return read(language).questionnaire().map(options::withContact);
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private TranslationReader.Result read(String language) throws Failure {
    Path file = files.get(language);
    if (file == null) {
      throw new Failure(
          ExitCode.USAGE,
          original.id()
              + " is not there in "
              + VisibleText.line(language)
              + ". It can be had in: "
              + String.join(", ", all())
              + ".");
    }
    try {
      return TranslationReader.read(file, language, original, host.prepared());
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }

  /**
   * The language that somebody asked for.
   *
   * @throws Failure if the questionnaire cannot be had in it
   */
  String checked(String language) throws Failure {
    if (language.equals(original.language())) {
      return language;
    }
    TranslationReader.Result result = read(language);
    if (result.questionnaire().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          "the translation cannot be used:\n"
              + ProblemText.of(result.problems(), host.errScreen(false).style()));
    }
    return language;
  }

  /**
   * The language to begin in: the one that was asked for, else the practice's where the
   * questionnaire can be had in it, else its own.
   *
   * @throws Failure if the one that was asked for is not there
   */
  String chosen(Optional<String> asked, Optional<String> practice) throws Failure {
    if (asked.isPresent()) {
      return checked(asked.get());
    }
    return practice.filter(files::containsKey).orElse(original.language());
  }
}
