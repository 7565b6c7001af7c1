package org.kapscreen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen resume}: goes on where a screening stopped, or gives it up. */
final class ResumeCommand implements Callable<Integer> {
  private final Host host;
  private final ScreeningOptions options;
  private final PositionalParamSpec name =
      CommandModel.mayHave("DRAFT", "The draft's name, as it was told when you stopped.");
  private final OptionSpec questionnaire = QuestionnaireFinder.option();
  private final OptionSpec earlier =
      CommandModel.flag(
          "--earlier", "Go on from the state before the last answer, if the last is damaged.");
  private final OptionSpec discard =
      CommandModel.flag("--discard", "Remove the draft for good, after asking.");

  ResumeCommand(Host host) {
    this.host = host;
    this.options = new ScreeningOptions(host);
  }

  CommandSpec spec() {
    CommandModel model =
        CommandModel.of(this, "resume", "Go on where a screening stopped.")
            .describe(
                "Without a name it goes on with the only draft there is, or lists them: name,",
                "questionnaire, when it began, how many answers; never an answer. A draft whose",
                "questionnaire has changed meanwhile goes on with the one that it began with.")
            .examples(
                "  kapscreen resume",
                "  kapscreen resume 0417-20260504-141003-k7f",
                "  kapscreen resume --discard 0417-20260504-141003-k7f")
            .argument(name)
            .option(questionnaire)
            .option(earlier)
            .option(discard);
    return options.addTo(model).build();
  }

  @Override
  public Integer call() throws Failure {
    options.settle(SettingsReader.read(host));
    Drafts drafts = options.drafts();
    OpenDraft opener = new OpenDraft(drafts, host.clock());
    @Nullable String given = name.getValue();
    List<String> names = opener.names();
    if (given == null && names.size() != 1) {
      show(names, drafts);
      return ExitCode.DONE.code();
    }
    try (Draft draft = opener.take(given == null ? names.get(0) : given)) {
      if (ScreeningOptions.isSet(discard)) {
        return discard(draft).code();
      }
      Response saved = ScreeningOptions.isSet(earlier) ? opener.earlier(draft) : opener.last(draft);
      @Nullable String file = questionnaire.getValue();
      Questionnaire used = new QuestionnaireFinder(host).usedIn(saved, Optional.ofNullable(file));
      return ScreeningSession.goOn(host, options, used, draft, saved).run().code();
    } catch (IOException e) {
      throw new Failure(ExitCode.IO_ERROR, "the draft cannot be let go: " + Failure.reason(e));
    }
  }

  private ExitCode discard(Draft draft) throws IOException {
    host.err()
        .println(
            "The draft "
                + draft.name()
                + " and all its answers will be removed for good. Type yes to remove it:");
    String line =
        new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8)).readLine();
    if (line == null || !line.strip().equals("yes")) {
      host.err().println("It was not removed.");
      return ExitCode.ATTENTION;
    }
    draft.remove();
    host.err().println("Removed.");
    return ExitCode.DONE;
  }

  private void show(List<String> names, Drafts drafts) throws Failure {
    if (names.isEmpty()) {
      host.err().println("No drafts in " + drafts.folder() + ".");
      return;
    }
    for (String one : names) {
      host.out().println(one + "  " + about(one, drafts));
    }
    host.err().println("Go on with: kapscreen resume DRAFT");
  }

  private static String about(String name, Drafts drafts) throws Failure {
    Optional<Response> saved;
    try {
      saved = drafts.look(name);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_READ, "cannot read the draft " + name + ": " + Failure.reason(e));
    }
    return saved
        .map(
            response ->
                response.questionnaire().id()
                    + "  began "
                    + response.started()
                    + "  "
                    + response.entries().stream().filter(e -> e.at().isPresent()).count()
                    + " answered")
        .orElse("damaged");
  }
}
