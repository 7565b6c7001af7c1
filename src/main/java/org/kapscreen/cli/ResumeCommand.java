package org.kapscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.text.VisibleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen resume}: goes on where a screening stopped. */
final class ResumeCommand implements Callable<Integer> {
  private final Host host;
  private final ScreeningOptions options;
  private final PositionalParamSpec name =
      CommandModel.mayHave("DRAFT", "The draft's name, as it was told when you stopped.");
  private final OptionSpec questionnaire = QuestionnaireFinder.option();

  ResumeCommand(Host host) {
    this.host = host;
    this.options = new ScreeningOptions(host);
  }

  CommandSpec spec() {
    CommandModel model =
        CommandModel.of(this, "resume", "Go on where a screening stopped.")
            .describe(
                "Without a name it goes on with the only draft there is, or lists them: name,",
                "when it began, how far it got; never an answer.")
            .examples("  kapscreen resume", "  kapscreen resume 0417-20260504-141003-k7f")
            .argument(name)
            .option(questionnaire);
    return options.addTo(model).build();
  }

  @Override
  public Integer call() throws Failure {
    @Nullable String given = name.getValue();
    Drafts drafts = options.drafts();
    List<Draft> found = list(drafts);
    if (given == null && found.size() != 1) {
      show(found, drafts);
      return ExitCode.DONE.code();
    }
    Draft draft = given == null ? found.get(0) : drafts.draft(given);
    if (!found.contains(draft)) {
      throw new Failure(
          ExitCode.CANNOT_READ,
          "no draft "
              + VisibleText.line(draft.name())
              + " in "
              + drafts.folder()
              + ". 'kapscreen resume' lists those there are.");
    }
    Response saved = ResponseLoader.load(draft.file());
    @Nullable String file = questionnaire.getValue();
    Questionnaire used = new QuestionnaireFinder(host).usedIn(saved, Optional.ofNullable(file));
    return ScreeningSession.goOn(host, options, used, draft, saved).run().code();
  }

  private static List<Draft> list(Drafts drafts) throws Failure {
    try {
      return drafts.list();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_READ,
          "cannot read the folder " + drafts.folder() + ": " + Failure.reason(e));
    }
  }

  private void show(List<Draft> drafts, Drafts in) throws Failure {
    if (drafts.isEmpty()) {
      host.err().println("No drafts in " + in.folder() + ".");
      return;
    }
    for (Draft draft : drafts) {
      Response saved = ResponseLoader.load(draft.file());
      long answered = saved.entries().stream().filter(e -> e.at().isPresent()).count();
      host.out()
          .println(
              draft.name()
                  + "  "
                  + saved.questionnaire().id()
                  + "  began "
                  + saved.started()
                  + "  "
                  + answered
                  + " answered");
    }
    host.err().println("Go on with: kapscreen resume NAME");
  }
}
