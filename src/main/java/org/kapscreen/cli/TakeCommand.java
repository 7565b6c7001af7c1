package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.TakeOver;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen take}: walks someone through a questionnaire. */
final class TakeCommand implements Callable<Integer> {
  private static final WordConverter<Channel> CHANNELS =
      new WordConverter<>(List.of(Channel.PHONE, Channel.SELF, Channel.PRACTICE));
  private final Host host;
  private final ScreeningOptions options;
  private final PositionalParamSpec wanted =
      CommandModel.mayHave(
          "QUESTIONNAIRE",
          "A name or a .yaml file (default: " + QuestionnaireFinder.CANDIDACY + ").");
  private final OptionSpec channel =
      OptionSpec.builder("-c", "--channel")
          .type(Channel.class)
          .converters(CHANNELS)
          .completionCandidates(CHANNELS.words())
          .paramLabel("CHANNEL")
          .description(
              "phone: staff read to a caller; self: a person alone; practice: the clinic about itself (default: self, or the only one there is).")
          .build();
  private final OptionSpec reference =
      OptionSpec.builder("-r", "--reference")
          .type(String.class)
          .paramLabel("REFERENCE")
          .description("The practice's own number or code for the person, never a name.")
          .build();

  private final EarlierScreening earlier = new EarlierScreening();

  TakeCommand(Host host) {
    this.host = host;
    this.options = new ScreeningOptions(host);
  }

  CommandSpec spec() {
    CommandModel model =
        CommandModel.of(
                this,
                "take",
                "Walk someone through a questionnaire; write the response and the summary.")
            .describe(
                "Asks line by line in the terminal, or takes one answer a line from a pipe. Every",
                "answer is saved before the next question. At the end the response (JSON) and the",
                "summary for the Nurse Practitioner are written, and their paths printed.")
            .examples(
                "  kapscreen take                                    alone, at this terminal",
                "  kapscreen take --channel phone --reference 0417   read aloud to a caller",
                "  kapscreen take --format md --out screenings       where the files go",
                "  kapscreen take < answers.txt                      one answer a line",
                "  kapscreen take kap-prescreen --channel phone      a first call",
                "  kapscreen take --continue 0417-....response.json  go on after it",
                "",
                "Stop at any time with the word stop; go on later with: kapscreen resume")
            .argument(wanted)
            .option(channel)
            .option(reference)
            .option(earlier.option());
    return options.addTo(model).build();
  }

  @Override
  public Integer call() throws Failure {
    options.settle(SettingsReader.read(host));
    @Nullable String named = wanted.getValue();
    @Nullable Channel given = channel.getValue();
    @Nullable String code = reference.getValue();
    Optional<String> checked =
        code == null ? Optional.empty() : Optional.of(ScreeningName.checked(code));
    Path file =
        new QuestionnaireFinder(host).find(named == null ? QuestionnaireFinder.CANDIDACY : named);
    QuestionnaireLoader.Loaded loaded = QuestionnaireLoader.loadWithFiles(host, file);
    Questionnaire questionnaire = loaded.questionnaire();
    Optional<TakeOver.Earlier> before = earlier.read(host, options.drafts().folder());
    Channel on = given == null ? EarlierScreening.channel(questionnaire, before) : given;
    if (!questionnaire.channels().contains(on)) {
      throw new Failure(
          ExitCode.USAGE, questionnaire.id() + " is not meant for the channel " + on.word() + ".");
    }
    Optional<String> known = EarlierScreening.reference(checked, before);
    return ScreeningSession.begin(host, options, loaded, on, known, before).run().code();
  }
}
