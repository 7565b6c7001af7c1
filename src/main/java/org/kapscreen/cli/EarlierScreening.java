package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.response.TakeOver;
import org.kapscreen.text.VisibleText;
import picocli.CommandLine.Model.OptionSpec;

/** The finished screening that {@code take --continue} goes on from. */
final class EarlierScreening {
  private final OptionSpec option =
      OptionSpec.builder("--continue")
          .type(Path.class)
          .paramLabel("RESPONSE")
          .description(
              "Take over the answers of this finished response where the same is asked, and go on.")
          .build();

  OptionSpec option() {
    return option;
  }

  /**
   * What was named; empty if nothing was.
   *
   * @param drafts the folder that the questionnaires used are kept in
   * @throws Failure if it cannot be gone on from
   */
  Optional<TakeOver.Earlier> read(Host host, Path drafts) throws Failure {
    @Nullable Path file = option.getValue();
    if (file == null) {
      return Optional.empty();
    }
    SealedResponse sealed = SealedResponse.read(host, file);
    Response.Used used = sealed.response().questionnaire();
    Questionnaire then =
        new UsedQuestionnaireFinder(host, drafts)
            .known(used)
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.BAD_DATA,
                        "the questionnaire of the earlier response ("
                            + VisibleText.line(used.id() + " " + used.version())
                            + ") is not to be had any more, so that nobody can tell what was asked then. Take"
                            + " this one without --continue."));
    return Optional.of(new TakeOver.Earlier(sealed.response(), then, sealed.sha256()));
  }

  /**
   * The reference of the earlier screening, or the one given where that has none.
   *
   * @throws Failure if they are not the same, so that answers of two people could be mixed
   */
  static Optional<String> reference(Optional<String> given, Optional<TakeOver.Earlier> earlier)
      throws Failure {
    Optional<String> before = earlier.flatMap(e -> e.response().reference());
    if (before.isEmpty()) {
      return given;
    }
    if (given.isPresent() && !given.equals(before)) {
      throw new Failure(
          ExitCode.USAGE,
          "the earlier response has another reference. If it is the same person, leave --reference out.");
    }
    return Optional.of(ScreeningName.checked(before.get()));
  }

  /** The channel that {@code questionnaire} goes on by, if nobody says otherwise. */
  static Channel channel(Questionnaire questionnaire, Optional<TakeOver.Earlier> earlier) {
    Optional<Channel> before = earlier.map(e -> e.response().channel());
    if (before.isPresent()
        && before.get() != Channel.BATCH
        && questionnaire.channels().contains(before.get())) {
      return before.get();
    }
    boolean practice = questionnaire.channels().equals(Set.of(Channel.PRACTICE));
    return practice ? Channel.PRACTICE : Channel.SELF;
  }
}
