package org.kapscreen.interview;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Response.How;
import org.kapscreen.text.Screen;
import org.kapscreen.text.Words;

/** The talk about an interview: asks, listens, saves, and only then says that it has. */
public final class Conversation {
  private final Interview interview;
  private final Listener listener;
  private final Keeper keeper;
  private final Speaker speaker;
  private final QuestionPrinter printer;
  private final boolean fromPipe;

  /**
   * @param input what is typed or piped
   * @param typed whether somebody types it at a terminal
   * @param out where everything is said
   * @param screen what {@code out} is shown on
   */
  public Conversation(
      Interview interview,
      InputLines input,
      boolean typed,
      PrintStream out,
      Screen screen,
      Keeper keeper) {
    this.interview = interview;
    this.keeper = keeper;
    this.fromPipe = !typed;
    this.speaker =
        new Speaker(out, screen, Words.beside(Conversation.class, interview.setting().language()));
    this.printer = new QuestionPrinter(interview, speaker);
    this.listener = new Listener(input, typed, speaker);
  }

  /**
   * Talks until the screening is finished or stopped.
   *
   * @throws IOException if the input cannot be read
   */
  public Outcome run() throws IOException {
    new Opening(interview, speaker).say();
    Optional<Outcome> ended = alarm();
    while (ended.isEmpty()) {
      Optional<Question> current = interview.current();
      ended = current.isPresent() ? ask(current.get()) : close();
      if (speaker.isUnheard()) {
        return new Outcome.Stopped();
      }
    }
    return ended.get();
  }

  /** Puts one question until something came of it. */
  private Optional<Outcome> ask(Question question) throws IOException {
    printer.print(question);
    while (true) {
      Optional<String> line = listener.hear("> ");
      if (line.isEmpty()) {
        return Optional.of(ranOut(question));
      }
      Reply reply = ReplyReader.read(question, line.get());
      if (reply instanceof Reply.Given given) {
        Optional<Check> failing = interview.failing(question, given.answer());
        if (failing.isEmpty()) {
          return record(question, given.answer());
        }
        if (fromPipe) {
          return Optional.of(failed(question, failing.get().otherwise()));
        }
        speaker.text(failing.get().otherwise());
      } else if (reply == Reply.Command.STOP) {
        return Optional.of(new Outcome.Stopped());
      } else if (reply == Reply.Command.BACK && interview.back()) {
        return Optional.empty();
      } else if (reply == Reply.Command.REVIEW && review()) {
        return Optional.empty();
      } else if (reply instanceof Reply.Nothing && isAnswered(question)) {
        interview.keep();
        speaker.say("kept", printer.shown(question, interview.answerTo(question)));
        return Optional.empty();
      } else {
        Optional<Outcome> end = stay(question, reply);
        if (end.isPresent()) {
          return end;
        }
      }
    }
  }

  private boolean isAnswered(Question question) {
    return interview.answered().contains(question);
  }

  private Outcome ranOut(Question question) {
    return fromPipe ? failed(question, speaker.words("pipe.ran-out")) : new Outcome.Stopped();
  }

  private Outcome failed(Question question, String reason) {
    return new Outcome.Failed(Optional.of(question.id()), listener.line(), reason);
  }

  /** Replies after which the same question stays: help, notes, and what is no answer. */
  private Optional<Outcome> stay(Question question, Reply reply) throws IOException {
    if (reply instanceof Reply.Note note) {
      note(question, note.text());
    } else if (reply == Reply.Command.HELP) {
      help(question);
    } else if (reply == Reply.Command.REPEAT) {
      printer.print(question);
    } else if (reply == Reply.Command.BACK) {
      speaker.say("back.none");
    } else if (reply != Reply.Command.REVIEW) {
      String reason = reason(question, reply);
      if (fromPipe) {
        return Optional.of(failed(question, reason));
      }
      speaker.text(reason);
    }
    return Optional.empty();
  }

  private String reason(Question question, Reply reply) {
    if (reply instanceof Reply.Unfit unfit) {
      return reason(question, unfit.why());
    }
    return speaker.words(
        reply instanceof Reply.NotOffered ? "misfit.not-offered" : "misfit.nothing");
  }

  private String reason(Question question, Misfit why) {
    return speaker.words("misfit." + why.name(), printer.range(question));
  }

  private void help(Question question) {
    question.help().ifPresentOrElse(speaker::text, () -> speaker.say("help.none"));
    speaker.say(ReplyReader.needsSlash(question) ? "help.keys.slash" : "help.keys");
  }

  private void note(Question question, String text) throws IOException {
    String note =
        text.isEmpty() ? listener.hear(speaker.words("note.prompt")).orElse("").strip() : text;
    if (note.isEmpty()) {
      speaker.say("note.nothing");
    } else if (ReplyReader.checkedNote(note) instanceof Reply.Unfit unfit) {
      speaker.text(reason(question, unfit.why()));
    } else {
      interview.note(question, note);
      if (keep()) {
        speaker.say("note.kept");
      }
    }
  }

  private Optional<Outcome> record(Question question, Answer answer) throws IOException {
    boolean edited = isAnswered(question);
    Interview.Effect effect = interview.answer(question, answer);
    if (keep()) {
      speaker.say("recorded", printer.shown(question, answer));
    }
    if (edited) {
      tellWhatChanged(effect);
    }
    return alarm();
  }

  private void tellWhatChanged(Interview.Effect effect) {
    if (!effect.closed().isEmpty()) {
      List<String> labels = effect.closed().stream().map(Question::label).toList();
      speaker.say("edit.closed", labels.size(), String.join("; ", labels));
    }
    if (!effect.opened().isEmpty()) {
      speaker.say("edit.opened", effect.opened().size());
    }
  }

  /** Saves; says so if it could not. */
  private boolean keep() {
    try {
      keeper.keep(interview.draft());
      return true;
    } catch (IOException e) {
      speaker.alarm(speaker.words("not-saved"));
      return false;
    }
  }

  private Optional<Outcome> alarm() throws IOException {
    Alarm alarm = new Alarm(interview, listener, speaker, this::keep, fromPipe);
    return switch (alarm.sound()) {
      case GO_ON -> Optional.empty();
      case END -> Optional.of(finish(How.ENDED_EARLY));
      case LEFT -> Optional.of(new Outcome.Stopped());
    };
  }

  /** Shows all answers; true if one was chosen to be changed. */
  private boolean review() throws IOException {
    List<Question> answered = interview.answered();
    if (answered.isEmpty()) {
      speaker.say("review.nothing");
      return false;
    }
    for (int i = 0; i < answered.size(); i++) {
      Question question = answered.get(i);
      String note = interview.noteOn(question).map(n -> speaker.words("review.note", n)).orElse("");
      speaker.text(
          " ".repeat(i < 9 ? 2 : 1) + (i + 1) + ". ",
          question.label() + ": " + printer.shown(question, interview.answerTo(question)) + note);
    }
    while (true) {
      String typed =
          listener.hear(speaker.words("review.prompt", answered.size())).orElse("").strip();
      if (typed.isEmpty()) {
        return false;
      }
      boolean number = typed.length() <= 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
      int chosen = number ? Integer.parseInt(typed) : 0;
      if (chosen >= 1 && chosen <= answered.size()) {
        interview.goTo(answered.get(chosen - 1));
        return true;
      }
      speaker.say("review.no-such", answered.size());
    }
  }

  /** After the last question: a last look, then the closing words. */
  private Optional<Outcome> close() throws IOException {
    speaker.blank();
    speaker.say("close.all-answered");
    if (fromPipe) {
      return Optional.of(endOfPipe());
    }
    while (true) {
      Optional<String> line = listener.hear(speaker.words("close.prompt"));
      if (line.isEmpty()) {
        return Optional.of(new Outcome.Stopped());
      }
      switch (line.get().strip()) {
        case "" -> {
          return Optional.of(finish(How.COMPLETED));
        }
        case "review", "/review" -> {
          if (review()) {
            return Optional.empty();
          }
        }
        case "back", "b", "/back" -> {
          if (interview.back()) {
            return Optional.empty();
          }
        }
        case "stop", "/stop" -> {
          return Optional.of(new Outcome.Stopped());
        }
        default -> speaker.say("close.help");
      }
    }
  }

  /** More lines than questions mean that answers went to the wrong questions. */
  private Outcome endOfPipe() throws IOException {
    for (Optional<String> line = listener.hear(""); line.isPresent(); line = listener.hear("")) {
      if (!line.get().isBlank()) {
        return new Outcome.Failed(
            Optional.empty(), listener.line(), speaker.words("pipe.too-many"));
      }
    }
    return finish(How.COMPLETED);
  }

  private Outcome finish(How how) {
    new Closing(interview, speaker).say(how);
    return new Outcome.Finished(interview.finished(how));
  }

  /** Whether staff sit at the keyboard. */
  static boolean isByStaff(Interview interview) {
    return interview.setting().channel() == Channel.PHONE;
  }
}
