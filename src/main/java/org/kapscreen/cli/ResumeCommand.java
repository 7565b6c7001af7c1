package org.kapscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Refit;
import org.kapscreen.response.Response;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen resume}: goes on where a screening stopped, or gives it up. */
final class ResumeCommand implements Callable<Integer> {
  private final Host host;
  private final ScreeningOptions options;
  private Words words = Words.beside(ResumeCommand.class, Words.ENGLISH);
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
      words = Words.nearest(ResumeCommand.class, options.language().orElse(saved.language()));
      return goOn(draft, saved).code();
    }
  }

  private ExitCode goOn(Draft draft, Response saved) throws Failure {
    @Nullable String named = questionnaire.getValue();
    Response.Used used = saved.questionnaire();
    UsedQuestionnaireFinder finder = new UsedQuestionnaireFinder(host, options.drafts().folder());
    Optional<Questionnaire> today = finder.today(used.id());
    boolean changed = today.map(q -> !q.sha256().equals(used.sha256())).orElse(true);
    Optional<Questionnaire> same = changed ? finder.copy(used) : today;
    if (named == null && same.isEmpty() && today.isPresent()) {
      return goOnWithTodays(draft, saved, today.get());
    }
    Questionnaire then =
        named == null && same.isPresent()
            ? same.get()
            : finder.find(used, Optional.ofNullable(named));
    if (changed && today.isPresent()) {
      lines(ChangesText.of(then, today.get(), words.language()));
      lines(words.say("resume.with-then", then.version()));
    }
    return ScreeningSession.goOn(host, options, then, draft, saved).run();
  }

  /** Nobody has the questionnaire of then any more: what fits today's goes on, if it is wanted. */
  private ExitCode goOnWithTodays(Draft draft, Response saved, Questionnaire today) throws Failure {
    Refit refit = Refit.of(saved, today);
    lines(
        words.say(
            "resume.not-to-be-had",
            saved.questionnaire().version(),
            today.version(),
            refit.screening().entries().size(),
            refit.left().isEmpty() ? words.say("none") : String.join(", ", refit.left())));
    if (!host.facts().inIsTerminal() || !isWanted("resume.go-on")) {
      throw new Failure(ExitCode.BAD_DATA, words.say("resume.refused"));
    }
    try {
      draft.copyAside();
      draft.save(refit.screening());
    } catch (IOException e) {
      throw new Failure(ExitCode.IO_ERROR, "the draft cannot be saved: " + Failure.reason(e));
    }
    return ScreeningSession.goOn(host, options, today, draft, refit.screening()).run();
  }

  /** Whether somebody at the keyboard types yes, in the language that they were asked in. */
  private boolean isWanted(String question, Object... arguments) throws Failure {
    lines(words.say(question, arguments));
    try {
      return host.line().map(words.say("resume.yes")::equals).orElse(false);
    } catch (IOException e) {
      throw new Failure(ExitCode.IO_ERROR, "cannot read the answer: " + Failure.reason(e));
    }
  }

  private void lines(String text) {
    Wrap.lines(VisibleText.lines(text), host.errScreen(options.plain()).width())
        .forEach(host.err()::println);
  }

  private ExitCode discard(Draft draft) throws Failure {
    if (!isWanted("resume.discard", draft.name())) {
      lines(words.say("resume.kept"));
      return ExitCode.ATTENTION;
    }
    try {
      draft.remove();
    } catch (IOException e) {
      throw new Failure(ExitCode.IO_ERROR, "the draft cannot be removed: " + Failure.reason(e));
    }
    lines(words.say("resume.removed"));
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
