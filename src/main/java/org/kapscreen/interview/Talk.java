package org.kapscreen.interview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Response.How;

/** What the parts of one conversation share, and what may be said at any prompt. */
record Talk(
    Interview interview,
    Listener listener,
    Speaker speaker,
    Saver saver,
    Tongue tongue,
    QuestionPrinter printer) {

  /** The words that steer the talk. */
  Commands commands() {
    return tongue.commands();
  }

  /** Says of each other language, in its own words where it is known, that it can be had. */
  void offerLanguages() {
    for (String language : fromPipe() ? List.<String>of() : tongue.others()) {
      String own = "language.offer." + language;
      speaker.text(
          speaker.has(own) ? speaker.words(own) : speaker.words("language.offer", language));
    }
  }

  /** Goes over to the language that was asked for; says why not, and false, if it cannot. */
  boolean speak(Reply.Speak wanted) {
    List<String> others = tongue.others();
    boolean theOther = wanted.language().isEmpty() && others.size() == 1;
    String language =
        others.stream()
            .filter(one -> theOther || one.equalsIgnoreCase(wanted.language()))
            .findFirst()
            .orElse("");
    if (others.isEmpty()) {
      speaker.say("language.none");
    } else if (language.isEmpty()) {
      speaker.say("language.which", String.join(", ", others));
    } else if (!tongue.change(language)) {
      speaker.say("language.broken", language);
    } else {
      speaker.say("language.now");
      if (interview.latest().isPresent()) {
        saver.keep();
      }
      return true;
    }
    return false;
  }

  boolean fromPipe() {
    return listener.hearsPipe();
  }

  /** The words of {@code key} that suit whoever sits at the keyboard. */
  String words(String key, Object... arguments) {
    return speaker.words(key + (interview.setting().byStaff() ? ".staff" : ".self"), arguments);
  }

  /** Where the talk goes on another time. */
  Outcome stopped() {
    return new Outcome.Stopped(saver.keepBeforeLeaving());
  }

  /** Why a pipe cannot be heard any further. */
  Outcome failed(Optional<Question> question, String reason) {
    saver.keepBeforeLeaving();
    return new Outcome.Failed(question.map(Question::id), listener.line(), reason);
  }

  /** The end that was wanted, be it before the last question or after it. */
  Outcome finished() {
    interview.keep();
    How how = interview.current().isPresent() ? How.ENDED_EARLY : How.COMPLETED;
    new Closing(this).say(how);
    return new Outcome.Finished(interview.finished(how));
  }

  /** Keeps a note beside the question at hand, or the one that was answered last. */
  void note(Reply.Note note) throws IOException {
    Optional<Question> question = interview.current().or(interview::latest);
    if (question.isPresent()) {
      note(question.get(), note);
    } else {
      speaker.say("note.nothing");
    }
  }

  /** Keeps a note beside {@code question}, asking for its words when there are none yet. */
  void note(Question question, Reply.Note note) throws IOException {
    String text =
        note.text().isEmpty()
            ? listener.hear(words("note.prompt")).orElse("").strip()
            : note.text();
    Optional<Misfit> misfit = AnswerText.misfit(text);
    if (text.isEmpty()) {
      speaker.say("note.nothing");
    } else if (misfit.isPresent()) {
      speaker.say("misfit." + misfit.get().name(), "");
    } else {
      interview.note(question, text);
      if (saver.keep()) {
        speaker.say("note.kept", tongue.shown(question).label());
      }
    }
  }
}
