package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.response.Response;
import org.kapscreen.summary.PracticeAnswers;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import picocli.CommandLine.Model.OptionSpec;

/** What the practice answered about itself, as far as it is wanted on a person's page. */
final class PracticeResponse {
  private final OptionSpec option =
      OptionSpec.builder("--practice")
          .type(Path.class)
          .paramLabel("RESPONSE")
          .description(
              "Put what the practice still has to arrange, by its own response, on the NP's page.")
          .build();

  OptionSpec option() {
    return option;
  }

  /**
   * The practice's answers; empty if none are wanted. Says so when they are old.
   *
   * @param set in the practice's settings, which the option comes before
   * @param drafts the folder that the questionnaires used are kept in
   * @throws Failure if they cannot be used
   */
  Optional<PracticeAnswers> read(Host host, Optional<Path> set, Path drafts) throws Failure {
    @Nullable Path given = option.getValue();
    Optional<Path> file = given == null ? set : Optional.of(given);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Response response = SealedResponse.read(host, file.get()).response();
    if (response.channel() != Channel.PRACTICE) {
      throw new Failure(
          ExitCode.BAD_DATA,
          VisibleText.line(file.get().toString())
              + " is no response of a practice about itself. Make one with: kapscreen take practice-commitment");
    }
    PracticeAnswers answers =
        new PracticeAnswers(
            new UsedQuestionnaireFinder(host, drafts).screenerFor(response, Optional.empty()),
            response);
    if (answers.isOlderThanAYear(host.clock().instant())) {
      Words words = Words.beside(PracticeResponse.class, "en");
      String old = words.say("practice.old", answers.day(host.clock().getZone()));
      Wrap.lines(old, host.errScreen(true).width()).forEach(host.err()::println);
    }
    return Optional.of(answers);
  }
}
