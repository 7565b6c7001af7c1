package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.storage.Recipient;
import org.kapscreen.summary.Letterhead;
import org.kapscreen.text.VisibleText;
import org.kapscreen.yaml.ContactReader;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.Problems;
import org.kapscreen.yaml.TranslationFiles;
import org.kapscreen.yaml.YamlFile;

/** Reads {@code settings.yaml} of the practice, as strictly as a questionnaire. */
final class SettingsReader {
  static final String FILE = "settings.yaml";
  static final List<String> KEYS =
      List.of(
          "format",
          "contact",
          "out",
          "drafts",
          "language",
          "formats",
          "letterhead",
          "practice",
          "encrypt-to");
  private static final String FORMAT = "1";
  private final Problems problems;

  private SettingsReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The settings in the practice's folder; none if there is no such file.
   *
   * @throws Failure if it cannot be read, or has problems
   */
  static Settings read(Host host) throws Failure {
    Path file = host.folder("XDG_CONFIG_HOME", ".config").resolve(FILE);
    if (!Files.exists(file)) {
      return Settings.NONE;
    }
    YamlFile yaml;
    try {
      yaml = YamlFile.read(file);
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    Optional<Settings> settings =
        yaml.root()
            .flatMap(root -> Fields.of(root, problems, "the settings file", KEYS))
            .map(new SettingsReader(problems)::settings);
    if (!problems.isEmpty() || settings.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          "the practice's settings cannot be used:\n"
              + ProblemText.of(problems.inOrder(), host.errScreen(false).style()));
    }
    return settings.get();
  }

  private Settings settings(Fields top) {
    Optional<Node.Scalar> format = top.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(FORMAT)) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads settings of format " + FORMAT + " only",
          "Write 'format: " + FORMAT + "'.");
    }
    return new Settings(
        top.find("contact").flatMap(node -> ContactReader.read(node, problems)),
        top.scalar("out").flatMap(node -> fullPath(node, "a folder")),
        top.scalar("drafts").flatMap(node -> fullPath(node, "a folder")),
        top.scalar("language").flatMap(this::language),
        formats(top),
        top.scalar("practice")
            .flatMap(scalar -> path(scalar, "a file", "/home/practice/practice.response.json")),
        top.scalar("letterhead").flatMap(this::letterhead),
        recipients(top));
  }

  private Optional<Path> fullPath(Node.Scalar scalar, String ofWhat) {
    return path(scalar, ofWhat, "/home/practice/screenings");
  }

  /** An absolute path: the program is started in whatever folder somebody happens to be in. */
  private Optional<Path> path(Node.Scalar scalar, String ofWhat, String example) {
    try {
      Path path = Path.of(scalar.text());
      if (path.isAbsolute()) {
        return Optional.of(path);
      }
    } catch (InvalidPathException e) {
      // Told below, like every other path that does not begin at the top.
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        scalar,
        "this is no full path of " + ofWhat,
        "Write it from the top, such as " + example + ".");
    return Optional.empty();
  }

  /** Read at once: a page that cannot be made is told before anybody has answered. */
  private Optional<Letterhead> letterhead(Node.Scalar scalar) {
    Optional<Path> file = fullPath(scalar, "a file");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Letterhead.of(Files.readString(file.get())));
    } catch (IOException e) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          scalar,
          "the letterhead cannot be read: " + Failure.reason(e),
          "Name a file of UTF-8 text.");
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          scalar,
          "the letterhead is no template: " + VisibleText.line(String.valueOf(e.getMessage())),
          "Write HTML, with {{title}}, {{contact.name}}, {{contact.role}} and {{contact.phone}}.");
    }
    return Optional.empty();
  }

  private Optional<String> language(Node.Scalar scalar) {
    if (scalar.text().matches(TranslationFiles.TAG)) {
      return Optional.of(scalar.text());
    }
    problems.add(
        ProblemCode.UNKNOWN_WORD,
        scalar,
        "this is no code of a language",
        "Write a code such as en or es.");
    return Optional.empty();
  }

  private List<Format> formats(Fields top) {
    List<Format> formats = new ArrayList<>();
    for (Node.Scalar word : top.words("formats")) {
      Fields.wordOf(word, Format.class, problems).ifPresent(formats::add);
    }
    return formats;
  }

  private List<Recipient> recipients(Fields top) {
    List<Recipient> recipients = new ArrayList<>();
    if (top.find("encrypt-to").isPresent()) {
      top.needList("encrypt-to"); // an empty one would mean: not encrypted, without a word
    }
    for (Node.Scalar key : top.words("encrypt-to")) {
      Optional<Recipient> recipient = Recipient.of(key.text());
      if (recipient.isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_WORD,
            key,
            "this is no public age key",
            "It begins with age1, and 'age-keygen' prints it as 'public key'.");
      }
      recipient.ifPresent(recipients::add);
    }
    return recipients;
  }
}
