package org.kapscreen.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;
import org.kapscreen.response.Response;
import org.kapscreen.storage.Lock;
import org.kapscreen.text.VisibleText;

/** Takes drafts, and turns what can go wrong with them into failures for people. */
final class OpenDraft {
  private final Drafts drafts;
  private final Clock clock;

  OpenDraft(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * A new draft.
   *
   * @throws Failure if it could not be saved
   */
  Draft begin(String name) throws Failure {
    try {
      return drafts.start(name, this::holder);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_CREATE,
          "cannot keep drafts in "
              + drafts.folder()
              + ": "
              + Failure.reason(e)
              + ". Name another folder with --drafts FOLDER.");
    }
  }

  /**
   * The draft of that name.
   *
   * @throws Failure if there is none, it is open somewhere else, or it cannot be read
   */
  Draft take(String name) throws Failure {
    Optional<Draft> draft;
    try {
      draft = drafts.open(name, this::holder);
    } catch (IOException e) {
      throw cannotRead(e);
    } catch (Lock.Taken e) {
      throw inUse(name, e);
    }
    return draft.orElseThrow(
        () ->
            new Failure(
                ExitCode.CANNOT_READ,
                "no draft "
                    + VisibleText.line(name)
                    + " in "
                    + drafts.folder()
                    + ". 'kapscreen resume' lists those there are."));
  }

  /**
   * The last state of {@code draft}.
   *
   * @throws Failure if it is damaged; the message offers the state before it
   */
  Response last(Draft draft) throws Failure {
    try {
      Optional<Response> last = draft.last();
      if (last.isPresent()) {
        return last.get();
      }
      throw new Failure(
          ExitCode.BAD_DATA,
          draft.file()
              + " is damaged. "
              + (draft.earlier().isPresent()
                  ? "The state before its last answer is whole; go on from there with: kapscreen resume "
                      + draft.name()
                      + " --earlier"
                  : "There is no earlier state; restore it from a copy."));
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /**
   * The state before the last one, in the place of a last one that is damaged.
   *
   * @throws Failure if there is none, or the last one is whole
   */
  Response earlier(Draft draft) throws Failure {
    try {
      if (draft.last().isPresent()) {
        throw new Failure(
            ExitCode.USAGE,
            "the last state of "
                + draft.name()
                + " is whole; go on from there, without --earlier.");
      }
      Optional<Response> earlier = draft.earlier();
      if (earlier.isEmpty()) {
        throw new Failure(
            ExitCode.BAD_DATA, "the draft " + draft.name() + " has no whole earlier state.");
      }
      draft.goBack();
      return earlier.get();
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** The names of all drafts. */
  List<String> names() throws Failure {
    try {
      return drafts.names();
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  private Failure cannotRead(IOException e) {
    return new Failure(
        ExitCode.CANNOT_READ,
        "cannot read the drafts in "
            + drafts.folder()
            + ": "
            + Failure.reason(e)
            + ". Mend that and try again, or name another folder with --drafts FOLDER.");
  }

  private static Failure inUse(String name, Lock.Taken e) {
    String holder = e.holder().isEmpty() ? "another kapscreen" : VisibleText.line(e.holder());
    return new Failure(
        ExitCode.IN_USE,
        "the draft "
            + VisibleText.line(name)
            + " is open in "
            + holder
            + ". Go on there, or end it there with 'stop'.");
  }

  /** Whom the second one is told about. */
  private String holder() {
    DateTimeFormatter time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    return "process "
        + ProcessHandle.current().pid()
        + " of "
        + System.getProperty("user.name", "somebody")
        + ", since "
        + time.format(clock.instant().atZone(clock.getZone()));
  }
}
