package org.kapscreen.interview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;

/** Shows all answers, and lets one of them be chosen to be changed. */
final class Review {
  private final Talk talk;
  private final Interview interview;
  private final Speaker speaker;

  Review(Talk talk) {
    this.talk = talk;
    this.interview = talk.interview();
    this.speaker = talk.speaker();
  }

  /** {@code ONWARD} when an answer was chosen, {@code SAME} when none was. */
  Next choose() throws IOException {
    List<Question> answered = interview.answered();
    if (answered.isEmpty()) {
      speaker.say("review.nothing");
      return Next.Step.SAME;
    }
    talk.listener().forgetEarlyLines();
    list(answered);
    while (true) {
      Optional<String> line = talk.listener().hear(speaker.words("review.prompt", answered.size()));
      if (line.isEmpty() || line.get().isBlank()) {
        return Next.Step.SAME;
      }
      Optional<Question> chosen = chosen(answered, line.get());
      if (chosen.isPresent()) {
        interview.goTo(chosen.get());
        return Next.Step.ONWARD;
      }
      Optional<Next> next = command(answered, line.get());
      if (next.isPresent()) {
        return next.get();
      }
    }
  }

  private void list(List<Question> answered) {
    for (int i = 0; i < answered.size(); i++) {
      Question question = answered.get(i);
      String note = interview.noteOn(question).map(n -> speaker.words("review.note", n)).orElse("");
      speaker.text(
          " ".repeat(i < 9 ? 2 : 1) + (i + 1) + ". ",
          talk.tongue().shown(question).label()
              + ": "
              + talk.printer().shown(question, interview.answerTo(question))
              + note);
    }
  }

  private static Optional<Question> chosen(List<Question> answered, String line) {
    String typed = Commands.plain(line);
    boolean number = typed.length() <= 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    int chosen = number ? Integer.parseInt(typed) : 0;
    return chosen >= 1 && chosen <= answered.size()
        ? Optional.of(answered.get(chosen - 1))
        : Optional.empty();
  }

  /** Empty to ask again. */
  private Optional<Next> command(List<Question> answered, String line) throws IOException {
    Optional<Reply> reply = talk.commands().find(line);
    if (reply.isPresent() && reply.get() instanceof Reply.Note note) {
      talk.note(note);
      return Optional.empty();
    }
    if (reply.isPresent() && reply.get() instanceof Reply.Speak speak) {
      if (talk.speak(speak)) {
        list(answered);
      }
      return Optional.empty();
    }
    if (reply.isPresent() && reply.get() instanceof Reply.Command command) {
      switch (command) {
        case STOP -> {
          return Optional.of(new Next.End(talk.stopped()));
        }
        case BACK -> {
          return Optional.of(Next.Step.SAME);
        }
        case REVIEW, REPEAT -> {
          list(answered);
          return Optional.empty();
        }
        case HELP, END -> {}
      }
    }
    if (talk.fromPipe()) {
      String reason = speaker.words("review.no-such", answered.size());
      return Optional.of(new Next.End(talk.failed(interview.current(), reason)));
    }
    speaker.say("review.no-such", answered.size());
    return Optional.empty();
  }
}
