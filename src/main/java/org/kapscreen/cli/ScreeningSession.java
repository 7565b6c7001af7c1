package org.kapscreen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.UsedQuestionnaires;
import org.kapscreen.interview.Conversation;
import org.kapscreen.interview.Farewell;
import org.kapscreen.interview.InputLines;
import org.kapscreen.interview.Interview;
import org.kapscreen.interview.Outcome;
import org.kapscreen.interview.Setting;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.response.TakeOver;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.PracticeAnswers;
import org.kapscreen.text.VisibleText;

/** One screening from the first question, or where it stopped, to its files. */
final class ScreeningSession {
  private final Host host;
  private final ScreeningOptions options;
  private final Screener screener;
  private final Interview interview;
  private final Draft draft;
  private final List<Path> files;
  private final Optional<PracticeAnswers> practice;
  private final Translations translations;
  private volatile boolean saved;

  /** Whether something was answered that could not be saved. */
  private volatile boolean behind;

  private ScreeningSession(
      Host host,
      ScreeningOptions options,
      Screener screener,
      Interview interview,
      Draft draft,
      List<Path> files,
      Optional<PracticeAnswers> practice,
      Translations translations,
      boolean saved) {
    this.host = host;
    this.options = options;
    this.screener = screener;
    this.interview = interview;
    this.draft = draft;
    this.files = files;
    this.practice = practice;
    this.translations = translations;
    this.saved = saved;
  }

  /**
   * A new screening.
   *
   * @param earlier the finished one that it takes answers over from
   * @throws Failure if it could not be saved
   */
  static ScreeningSession begin(
      Host host,
      ScreeningOptions options,
      QuestionnaireLoader.Loaded loaded,
      Channel channel,
      Optional<String> reference,
      Optional<TakeOver.Earlier> earlier)
      throws Failure {
    Questionnaire questionnaire = options.withContact(loaded.questionnaire());
    Screener screener = Screener.of(questionnaire);
    Translations translations = new Translations(host, options, questionnaire);
    String language = translations.chosen(options.language(), options.practiceLanguage());
    Setting setting =
        new Setting(KapscreenCommand.version(), channel, language, reference, options.staff());
    Interview interview =
        earlier
            .map(e -> TakeOver.of(e, questionnaire, channel, setting.staff(), host.clock()))
            .map(over -> Interview.goOnFrom(over, screener, setting, host.clock()))
            .orElseGet(() -> Interview.begin(screener, setting, host.clock()));
    Optional<PracticeAnswers> practice = options.practice();
    String name = ScreeningName.of(reference, questionnaire.id(), host.clock());
    Draft draft = new OpenDraft(options.drafts(), host.clock()).begin(name);
    OutputFiles.check(options.out());
    List<Path> files = new ArrayList<>(loaded.files());
    files.addAll(translations.files());
    return new ScreeningSession(
        host, options, screener, interview, draft, files, practice, translations, false);
  }

  /** A screening that goes on. */
  static ScreeningSession goOn(
      Host host, ScreeningOptions options, Questionnaire questionnaire, Draft draft, Response saved)
      throws Failure {
    Screener screener = Screener.of(options.withContact(questionnaire));
    Interview interview =
        Interview.resume(
            screener, saved, KapscreenCommand.version(), options.staff(), host.clock());
    Translations translations = new Translations(host, options, questionnaire);
    if (options.language().isPresent()) {
      interview.speak(translations.checked(options.language().get()));
    }
    OutputFiles.check(options.out());
    return new ScreeningSession(
        host,
        options,
        screener,
        interview,
        draft,
        List.of(),
        options.practice(),
        translations,
        true);
  }

  /**
   * Talks, and writes what came of it.
   *
   * @throws Failure if a pipe gave no answers, or files cannot be written; the draft is kept
   */
  ExitCode run() throws Failure {
    Thread farewell = new Thread(this::sayHowToGoOn, "farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    Outcome outcome = talk();
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException e) {
      return ExitCode.INTERRUPTED; // Ctrl-C came just now, and the farewell is being said
    }
    if (outcome instanceof Outcome.Finished finished) {
      return write(finished.response());
    }
    if (outcome instanceof Outcome.Failed failed) {
      throw new Failure(behind ? ExitCode.IO_ERROR : ExitCode.BAD_DATA, message(failed));
    }
    if (outcome instanceof Outcome.Stopped stopped && !stopped.saved()) {
      throw new Failure(ExitCode.IO_ERROR, howToGoOn());
    }
    sayHowToGoOn();
    return ExitCode.DONE;
  }

  private Outcome talk() throws Failure {
    InputLines input =
        new InputLines(
            new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8)));
    Conversation conversation =
        new Conversation(
            interview,
            input,
            host.facts().inIsTerminal(),
            host.err(),
            host.errScreen(options.plain()),
            translations,
            this::keep);
    try {
      return conversation.run();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.IO_ERROR,
          "cannot read the answers any more: " + Failure.reason(e) + ". " + howToGoOn());
    }
  }

  private void keep(Response screening) throws IOException {
    try {
      if (!saved) {
        new UsedQuestionnaires(options.drafts().folder())
            .keep(screening.questionnaire().sha256(), files);
      }
      draft.save(screening);
    } catch (IOException e) {
      behind = true;
      throw new IOException(draft.file() + ": " + Failure.reason(e), e);
    }
    saved = true;
    behind = false;
  }

  /** Also called when the program is interrupted, so it only speaks: what can be saved is saved. */
  private void sayHowToGoOn() {
    host.err().println();
    host.err().println(howToGoOn());
  }

  private String howToGoOn() {
    Farewell farewell =
        new Farewell(
            interview.language(),
            draft.name() + options.again(),
            options.drafts().folder().toString());
    if (behind) {
      return saved ? farewell.behind() : farewell.lost();
    }
    return saved ? farewell.saved() : farewell.nothing();
  }

  private String message(Outcome.Failed failed) {
    String where = failed.question().map(id -> "question " + id).orElse("after the last question");
    return "line "
        + failed.line()
        + " of the answers, "
        + where
        + ": "
        + VisibleText.line(failed.reason())
        + "\n"
        + howToGoOn();
  }

  private ExitCode write(Response finished) throws Failure {
    Assessment assessment = screener.assess(finished.answers());
    Response response =
        new Response(
            finished.questionnaire(),
            finished.program(),
            finished.channel(),
            finished.language(),
            finished.alsoIn(),
            finished.reference(),
            finished.takenOver(),
            finished.started(),
            finished.ending(),
            finished.entries(),
            finished.interruptions(),
            Optional.of(assessment));
    OutputFiles files = new OutputFiles(options.out(), draft.name(), options.recipients());
    byte[] sealed = ResponseWriter.sealed(response);
    try {
      print(files.write("response.json", sealed));
      for (Format format : options.formats()) {
        print(
            files.write(
                "summary." + format.word(),
                Summaries.text(
                        screener,
                        response,
                        format,
                        options.letterhead(),
                        host.clock().getZone(),
                        practice)
                    .getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_CREATE,
          "cannot write the files to "
              + options.out().toAbsolutePath()
              + ": "
              + Failure.reason(e)
              + ". "
              + whatIsKept());
    }
    if (options.json()) {
      host.out().print(new String(sealed, StandardCharsets.UTF_8));
    }
    removeDraft();
    return assessment.disposition() == Disposition.URGENT ? ExitCode.URGENT : ExitCode.DONE;
  }

  /** What is in the draft when the files cannot be written; what was not yet gets another try. */
  private String whatIsKept() {
    if (behind) {
      try {
        keep(interview.draft());
      } catch (IOException e) {
        return howToGoOn();
      }
    }
    return "Nothing is lost; mend that and finish with: kapscreen resume "
        + draft.name()
        + options.again();
  }

  private void removeDraft() throws Failure {
    try {
      draft.remove();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.IO_ERROR,
          "the files are written, but the draft cannot be removed from "
              + options.drafts().folder()
              + ": "
              + Failure.reason(e)
              + ". If it is still there, remove it with: kapscreen resume --discard "
              + draft.name());
    }
  }

  private void print(Path file) {
    if (!options.json()) {
      host.out().println(file);
    }
  }
}
