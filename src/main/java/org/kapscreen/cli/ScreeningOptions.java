package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kapscreen.draft.Drafts;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.storage.Recipient;
import org.kapscreen.summary.Letterhead;
import org.kapscreen.summary.PracticeAnswers;
import picocli.CommandLine.Model.OptionSpec;

/** The options that take and resume share. */
final class ScreeningOptions {
  static final WordConverter<Format> FORMATS = new WordConverter<>(List.of(Format.values()));
  private final Host host;
  private final OptionSpec out =
      OptionSpec.builder("-o", "--out")
          .type(Path.class)
          .paramLabel("FOLDER")
          .description("Where the response and the summary go (default: this folder).")
          .build();
  private final OptionSpec formats =
      formats("Formats of the summary, with commas: ${COMPLETION-CANDIDATES} (default: txt).");
  private final OptionSpec drafts =
      OptionSpec.builder("--drafts")
          .type(Path.class)
          .paramLabel("FOLDER")
          .description(
              "Where unfinished screenings are kept (default: kapscreen/drafts in the XDG state folder).")
          .build();
  private final OptionSpec json =
      CommandModel.flag(
          "--json", "Print the response on standard output, not the paths of the files.");
  private final OptionSpec plain = CommandModel.flag("--plain", "No colour.");

  private final OptionSpec encryptTo =
      OptionSpec.builder("--encrypt-to")
          .type(List.class)
          .auxiliaryTypes(Recipient.class)
          .converters(new RecipientConverter())
          .paramLabel("AGE-KEY")
          .description(
              "Write response and summary so that only the holder of this age key can read them. May be given several times.")
          .build();
  private final OptionSpec staff =
      CommandModel.text("--staff", "INITIALS", "Who is at the keyboard, kept beside each answer.");
  private final PracticeResponse practice = new PracticeResponse();
  private final OptionSpec language =
      CommandModel.text(
          "--language",
          "LANGUAGE",
          "The language to begin in, such as es (default: the questionnaire's).");
  private Settings settings = Settings.NONE;

  ScreeningOptions(Host host) {
    this.host = host;
  }

  /**
   * Takes what the practice has set, for whatever no option says otherwise.
   *
   * @throws Failure if what was encrypted would be printed in the clear
   */
  void settle(Settings practice) throws Failure {
    settings = practice;
    if (json() && !recipients().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "--json prints the response in the clear, and it is to be encrypted. Leave one of them out.");
    }
  }

  static OptionSpec formats(String description) {
    return OptionSpec.builder("-f", "--format")
        .type(List.class)
        .auxiliaryTypes(Format.class)
        .converters(FORMATS)
        .completionCandidates(FORMATS.words())
        .splitRegex(",")
        .paramLabel("FORMAT,...")
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  static List<Format> formatsOf(OptionSpec option) {
    List<Format> given = option.getValue();
    return given == null ? List.of(Format.TEXT) : given;
  }

  /** Adds the options to {@code model}. */
  CommandModel addTo(CommandModel model) {
    return model
        .option(staff)
        .option(language)
        .option(out)
        .option(formats)
        .option(practice.option())
        .option(encryptTo)
        .option(drafts)
        .option(json)
        .option(plain);
  }

  Path out() {
    @Nullable Path given = out.getValue();
    return given == null ? settings.out().orElse(Path.of("")) : given;
  }

  /** What stands at the top of summaries in HTML. */
  Optional<Letterhead> letterhead() {
    return settings.letterhead();
  }

  List<Format> formats() {
    boolean set = formats.getValue() == null && !settings.formats().isEmpty();
    return set ? settings.formats() : formatsOf(formats);
  }

  /** Who alone can read the files; empty if they are not encrypted. */
  List<Recipient> recipients() {
    @Nullable List<Recipient> given = encryptTo.getValue();
    return given == null ? settings.recipients() : given;
  }

  /**
   * What the practice answered about itself, if it is wanted on the page.
   *
   * @throws Failure if it cannot be used
   */
  Optional<PracticeAnswers> practice() throws Failure {
    return practice.read(host, settings.practice(), drafts().folder());
  }

  /** Whom people are told to talk with, where the practice has set it. */
  Questionnaire withContact(Questionnaire questionnaire) {
    return settings.contact().map(questionnaire::withContact).orElse(questionnaire);
  }

  /**
   * Who is at the keyboard, if they said so.
   *
   * @throws Failure if it could be a name
   */
  Optional<String> staff() throws Failure {
    @Nullable String given = staff.getValue();
    if (given != null && !given.matches("[A-Za-z0-9]{1,8}")) {
      throw new Failure(
          ExitCode.USAGE, "--staff takes 1 to 8 letters or digits, such as initials.");
    }
    return Optional.ofNullable(given);
  }

  /** The language that was asked for. */
  Optional<String> language() {
    return Optional.ofNullable(language.<String>getValue());
  }

  /** The language that the practice has set. */
  Optional<String> practiceLanguage() {
    return settings.language();
  }

  /** The folder of drafts. */
  Drafts drafts() {
    @Nullable Path given = drafts.getValue();
    return new Drafts(given == null ? settings.drafts(host) : given);
  }

  /**
   * The options of this command that a draft does not remember, as they are typed: whoever goes on
   * gives them again. Each begins with a blank.
   */
  String again() {
    StringBuilder typed = new StringBuilder();
    typed(typed, drafts);
    typed(typed, out);
    typed(typed, practice.option());
    @Nullable List<Format> asked = formats.getValue();
    if (asked != null) {
      String words = asked.stream().map(Format::word).collect(Collectors.joining(","));
      typed.append(" --format ").append(words);
    }
    @Nullable List<Recipient> readers = encryptTo.getValue();
    if (readers != null) {
      readers.forEach(reader -> typed.append(" --encrypt-to ").append(reader.key()));
    }
    return typed.toString();
  }

  private static void typed(StringBuilder to, OptionSpec option) {
    @Nullable Path given = option.getValue();
    if (given != null) {
      to.append(' ').append(option.longestName()).append(' ').append(quoted(given.toString()));
    }
  }

  /** As a shell takes it for one word. */
  private static String quoted(String word) {
    return word.matches("[\\w./:~-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  boolean json() {
    return isSet(json);
  }

  boolean plain() {
    return isSet(plain);
  }

  static boolean isSet(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
