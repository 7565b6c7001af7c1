package org.kapscreen.interview;

import java.io.IOException;
import java.util.Optional;

/** The end of a screening: after the last question, or before it when the person wants no more. */
final class Ending {
  private final Talk talk;
  private final Speaker speaker;

  Ending(Talk talk) {
    this.talk = talk;
    this.speaker = talk.speaker();
  }

  /** After the last question: a last look, then the closing words. */
  Next close() throws IOException {
    talk.listener().forgetEarlyLines();
    speaker.blank();
    speaker.say("close.all-answered");
    if (talk.fromPipe()) {
      return new Next.End(endOfPipe());
    }
    while (true) {
      Optional<String> line = talk.listener().hear(speaker.words("close.prompt"));
      if (line.isEmpty()) {
        return new Next.End(talk.stopped());
      }
      Next next = closing(line.get());
      if (next != Next.Step.SAME) {
        return next;
      }
    }
  }

  private Next closing(String line) throws IOException {
    if (line.isBlank()) {
      return new Next.End(talk.finished());
    }
    Optional<Reply> reply = talk.commands().find(line);
    if (reply.isPresent() && reply.get() instanceof Reply.Note note) {
      talk.note(note);
      return Next.Step.SAME;
    }
    if (reply.isPresent() && reply.get() instanceof Reply.Speak speak) {
      talk.speak(speak);
      return Next.Step.SAME;
    }
    if (reply.isPresent() && reply.get() instanceof Reply.Command command) {
      switch (command) {
        case STOP -> {
          return new Next.End(talk.stopped());
        }
        case END -> {
          return new Next.End(talk.finished());
        }
        case REVIEW -> {
          return new Review(talk).choose();
        }
        case BACK -> {
          if (talk.interview().back()) {
            return Next.Step.ONWARD;
          }
        }
        case HELP, REPEAT -> {}
      }
    }
    speaker.say("close.help");
    return Next.Step.SAME;
  }

  /** Before the last question; what was not asked stays unanswered. */
  Next endEarly() throws IOException {
    if (talk.fromPipe()) {
      return new Next.End(endOfPipe());
    }
    speaker.counted("end.sure", talk.interview().progress().toGo());
    Optional<String> line = talk.listener().hear(speaker.words("end.prompt"));
    if (line.isEmpty()) {
      return new Next.End(talk.stopped());
    }
    boolean sure = talk.commands().find(line.get()).filter(Reply.Command.END::equals).isPresent();
    return sure ? new Next.End(talk.finished()) : Next.Step.ONWARD;
  }

  /** More lines than questions mean that answers went to the wrong questions. */
  private Outcome endOfPipe() throws IOException {
    Listener listener = talk.listener();
    for (Optional<String> line = listener.hear(""); line.isPresent(); line = listener.hear("")) {
      if (!line.get().isBlank()) {
        return talk.failed(Optional.empty(), speaker.words("pipe.too-many"));
      }
    }
    return talk.finished();
  }
}
