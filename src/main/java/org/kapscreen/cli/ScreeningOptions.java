package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapscreen.draft.Drafts;
import picocli.CommandLine.Model.OptionSpec;

/** The options that take and resume share. */
final class ScreeningOptions {
  private static final WordConverter<Format> FORMATS =
      new WordConverter<>(List.of(Format.values()));
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

  ScreeningOptions(Host host) {
    this.host = host;
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
    return model.option(out).option(formats).option(drafts).option(json).option(plain);
  }

  Path out() {
    Path given = out.getValue();
    return given == null ? Path.of("") : given;
  }

  List<Format> formats() {
    return formatsOf(formats);
  }

  /** The folder of drafts. */
  Drafts drafts() {
    @Nullable Path given = drafts.getValue();
    return new Drafts(
        given != null ? given : host.folder("XDG_STATE_HOME", ".local/state").resolve("drafts"));
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
