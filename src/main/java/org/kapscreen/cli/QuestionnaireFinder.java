package org.kapscreen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.text.VisibleText;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Finds questionnaires: a path is itself; a name is looked for in the practice's folder, then among
 * the shipped ones.
 */
final class QuestionnaireFinder {
  /** What {@code kapscreen take} takes when nothing is named. */
  static final String CANDIDACY = "kap-candidacy";

  static final String ENDING = ".yaml";
  private final Host host;

  /** The option that names a questionnaire which is not found by its id. */
  static OptionSpec option() {
    return OptionSpec.builder("-q", "--questionnaire")
        .type(String.class)
        .paramLabel("QUESTIONNAIRE")
        .description("The questionnaire used then, if it is not among those found by name.")
        .build();
  }

  QuestionnaireFinder(Host host) {
    this.host = host;
  }

  /**
   * The file that {@code name} means.
   *
   * @throws Failure if there is none
   */
  Path find(String name) throws Failure {
    if (name.contains("/") || name.endsWith(ENDING) || name.endsWith(".yml")) {
      return Path.of(name);
    }
    return named(name)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.CANNOT_READ,
                    "no questionnaire "
                        + VisibleText.line(name)
                        + " in "
                        + String.join(
                            " or ", folders().stream().map(QuestionnaireFinder::shown).toList())
                        + ". Give the path of a .yaml file"
                        + names()));
  }

  /** The file of that name in one of the folders; empty if there is none. */
  Optional<Path> named(String name) {
    for (Path folder : folders()) {
      Path file = folder.resolve(name + ENDING);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(host.folder("XDG_CONFIG_HOME", ".config").resolve("questionnaires"));
    host.home().ifPresent(home -> folders.add(home.resolve("questionnaires")));
    return folders;
  }

  private static String shown(Path folder) {
    return VisibleText.line(folder.toString());
  }

  private String names() {
    List<String> names = new ArrayList<>();
    for (Path folder : folders()) {
      try (var files = Files.list(folder)) {
        files
            .filter(file -> file.getFileName().toString().matches("[a-z0-9-]+\\.yaml"))
            .filter(QuestionnaireFinder::hasSections)
            .map(file -> file.getFileName().toString())
            .map(file -> file.substring(0, file.length() - ENDING.length()))
            .forEach(names::add);
      } catch (IOException e) {
        // A folder that is not there holds no names.
      }
    }
    return names.isEmpty()
        ? "."
        : ", or one of these names: "
            + String.join(", ", names.stream().distinct().sorted().toList());
  }

  /** Vocabularies lie beside questionnaires, and have none. */
  private static boolean hasSections(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("\nsections:");
    } catch (IOException e) {
      return false;
    }
  }
}
