package org.kapscreen.interview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Misfit;

/** Puts one question until something came of it. */
final class Asking {
  private final Talk talk;
  private final Interview interview;
  private final Speaker speaker;
  private final ReplyReader replies;

  Asking(Talk talk) {
    this.talk = talk;
    this.interview = talk.interview();
    this.speaker = talk.speaker();
    this.replies = new ReplyReader(talk.tongue());
  }

  Next ask(Question question) throws IOException {
    talk.listener().forgetEarlyLines();
    talk.printer().print(question);
    Optional<Answer> unsure = Optional.empty();
    while (true) {
      Optional<String> line = talk.listener().hear("> ");
      if (line.isEmpty()) {
        return new Next.End(ranOut(question));
      }
      Reply reply = settled(replies.read(question, line.get()), unsure);
      unsure =
          reply instanceof Reply.WordOrCommand either
              ? Optional.of(either.asAnswer())
              : Optional.empty();
      Next next = follow(question, reply);
      if (next != Next.Step.SAME) {
        return next;
      }
    }
  }

  private Outcome ranOut(Question question) {
    return talk.fromPipe()
        ? talk.failed(Optional.of(question), speaker.words("pipe.ran-out"))
        : talk.stopped();
  }

  /**
   * A word that may be a command is an answer when it comes from a pipe, where no one can be asked,
   * or when Enter confirms it.
   */
  private Reply settled(Reply reply, Optional<Answer> unsure) {
    if (reply instanceof Reply.WordOrCommand either && talk.fromPipe()) {
      return new Reply.Given(either.asAnswer());
    }
    return reply instanceof Reply.Nothing && unsure.isPresent()
        ? new Reply.Given(unsure.get())
        : reply;
  }

  private Next follow(Question question, Reply reply) throws IOException {
    if (reply instanceof Reply.Given given) {
      return given(question, given.answer());
    }
    if (reply instanceof Reply.Command command) {
      return command(question, command);
    }
    if (reply instanceof Reply.Note note) {
      talk.note(question, note);
      return Next.Step.SAME;
    }
    if (reply instanceof Reply.Speak speak) {
      return speak(speak);
    }
    if (reply instanceof Reply.WordOrCommand either) {
      speaker.say("word-or-command", either.word());
      return Next.Step.SAME;
    }
    if (reply instanceof Reply.Nothing && isAnswered(question)) {
      interview.keep();
      speaker.say("kept", talk.printer().shown(question, interview.answerTo(question)));
      return Next.Step.ONWARD;
    }
    return refused(question, reason(question, reply));
  }

  /** What this is, and is not, is said once in every language that somebody reads. */
  private Next speak(Reply.Speak wanted) {
    if (!talk.speak(wanted)) {
      return Next.Step.SAME;
    }
    if (talk.tongue().isNew()) {
      new Opening(talk).sayAnew();
    }
    return Next.Step.ONWARD;
  }

  private boolean isAnswered(Question question) {
    return interview.answered().contains(question);
  }

  private Next given(Question question, Answer said) throws IOException {
    Answer answer = new Spelling(talk).meant(question, said);
    Optional<Check> failing = interview.failing(question, answer);
    if (failing.isPresent()) {
      Next next = refused(question, talk.tongue().otherwise(failing.get()));
      if (next == Next.Step.SAME) {
        speaker.say(ReplyReader.needsSlash(question) ? "check.leave.slash" : "check.leave");
      }
      return next;
    }
    boolean edited = isAnswered(question);
    Interview.Effect effect = interview.answer(question, answer);
    if (talk.saver().keep()) {
      speaker.say("recorded", talk.printer().shown(question, answer));
    }
    if (edited) {
      tellWhatChanged(effect);
    }
    return new Alarm(talk).sound();
  }

  private void tellWhatChanged(Interview.Effect effect) {
    if (!effect.closed().isEmpty()) {
      List<String> labels =
          effect.closed().stream().map(q -> talk.tongue().shown(q).label()).toList();
      speaker.counted("edit.closed", labels.size(), String.join("; ", labels));
    }
    long opened = effect.opened().stream().filter(interview.progress()::foresees).count();
    if (opened > 0) {
      speaker.counted("edit.opened", (int) opened);
    }
  }

  /** What is no answer is asked for again; a pipe cannot be asked. */
  private Next refused(Question question, String reason) {
    if (talk.fromPipe()) {
      return new Next.End(talk.failed(Optional.of(question), reason));
    }
    speaker.text(reason);
    return Next.Step.SAME;
  }

  private String reason(Question question, Reply reply) {
    if (reply instanceof Reply.Unfit unfit) {
      return reason(question, unfit.why());
    }
    if (reply instanceof Reply.Unclear unclear) {
      return speaker.words("misfit.unclear", String.join("; ", unclear.options()));
    }
    if (reply instanceof Reply.NoCommand) {
      return speaker.words("misfit.no-command");
    }
    return reply instanceof Reply.NotOffered
        ? speaker.words("misfit.not-offered")
        : reason(question, Misfit.EMPTY);
  }

  private String reason(Question question, Misfit why) {
    String key = "misfit." + why.name();
    String own = key + "." + question.type().word();
    return speaker.words(speaker.has(own) ? own : key, talk.printer().range(question));
  }

  private Next command(Question question, Reply.Command command) throws IOException {
    return switch (command) {
      case STOP -> new Next.End(talk.stopped());
      case END -> new Ending(talk).endEarly();
      case BACK -> {
        if (interview.back()) {
          yield Next.Step.ONWARD;
        }
        speaker.say("back.none");
        yield Next.Step.SAME;
      }
      case REVIEW -> {
        Next next = new Review(talk).choose();
        // The list has pushed the question away, so that it is put anew.
        yield interview.answered().isEmpty() ? Next.Step.SAME : anew(next);
      }
      case HELP -> {
        help(question);
        yield Next.Step.SAME;
      }
      case REPEAT -> {
        talk.printer().print(question);
        yield Next.Step.SAME;
      }
    };
  }

  private void help(Question question) {
    String slash = ReplyReader.needsSlash(question) ? ".slash" : "";
    talk.tongue()
        .shown(question)
        .help()
        .ifPresentOrElse(speaker::text, () -> speaker.say("help.none"));
    speaker.say("help.keys" + slash);
    if (!talk.tongue().others().isEmpty()) {
      speaker.say("help.language" + slash);
    }
  }

  private static Next anew(Next next) {
    return next == Next.Step.SAME ? Next.Step.ONWARD : next;
  }
}
