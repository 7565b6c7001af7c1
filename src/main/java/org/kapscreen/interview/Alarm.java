package org.kapscreen.interview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Notice;

/**
 * Interrupts for danger: shows what to do now, has it acknowledged by the person at the keyboard,
 * records both, and lets them go on, take the answer back, or end.
 */
final class Alarm {
  private final Talk talk;
  private final Interview interview;
  private final Speaker speaker;
  private final List<Due> shown = new ArrayList<>();

  Alarm(Talk talk) {
    this.talk = talk;
    this.interview = talk.interview();
    this.speaker = talk.speaker();
  }

  /**
   * One notice to be shown.
   *
   * @param urgent whether it is about danger today
   */
  private record Due(String notice, boolean urgent) {}

  /** Shows the notices that are due one after the other; does nothing if there is none. */
  Next sound() throws IOException {
    List<Flag> flags = interview.alarms();
    if (flags.isEmpty()) {
      return Next.Step.ONWARD;
    }
    for (String id : flags.stream().map(f -> f.interrupt().orElseThrow()).distinct().toList()) {
      List<Flag> ofNotice =
          flags.stream().filter(f -> f.interrupt().equals(Optional.of(id))).toList();
      talk.listener().forgetEarlyLines();
      Due due = new Due(id, ofNotice.stream().anyMatch(f -> f.disposition() == Disposition.URGENT));
      show(due);
      shown.add(due);
      if (talk.fromPipe()) {
        ofNotice.forEach(interview::shown);
      } else if (isRead(due)) {
        ofNotice.forEach(interview::acknowledged);
        talk.saver().keep();
      } else {
        return new Next.End(talk.stopped());
      }
    }
    if (talk.fromPipe()) {
      speaker.say("alarm.nobody");
      return Next.Step.ONWARD;
    }
    return then();
  }

  /**
   * What the staff do comes first and what is said last: should the screen be too small for all of
   * it, the words that save stay on it. Only danger today is shouted.
   */
  private void show(Due due) {
    Notice notice = talk.tongue().questionnaire().notices().get(due.notice());
    if (notice == null) {
      throw new IllegalStateException("no notice " + due.notice());
    }
    boolean byStaff = interview.setting().byStaff();
    speaker.blank();
    speaker.alarm(speaker.words(due.urgent() ? "alarm.begin.urgent" : "alarm.begin"));
    if (byStaff) {
      speaker.staff(talk.words("alarm.cannot-call"));
      notice.staff().ifPresent(speaker::staff);
    }
    speaker.strong(notice.say());
    if (!byStaff) {
      speaker.strong(talk.words("alarm.cannot-call"));
    }
    speaker.alarm(speaker.words("alarm.end"));
    talk.offerLanguages(); // whoever cannot read this must know that it can be read
  }

  /** Asks until the notice is acknowledged; an empty line is not enough. False to leave. */
  private boolean isRead(Due due) throws IOException {
    while (true) {
      Optional<String> line = talk.listener().hear(speaker.words("alarm.acknowledge"));
      if (line.isEmpty()) {
        return false;
      }
      if (talk.commands().is("command.ok", line.get())) {
        return true;
      }
      Optional<Reply> reply = talk.commands().find(line.get());
      if (reply.isPresent() && reply.get() instanceof Reply.Note note) {
        note(note);
      } else if (reply.isPresent() && reply.get() instanceof Reply.Speak speak) {
        if (talk.speak(speak)) {
          show(due);
        }
      } else if (reply.isPresent() && reply.get() == Reply.Command.STOP) {
        return false;
      } else if (reply.isPresent() && reply.get() == Reply.Command.REPEAT) {
        show(due);
      } else {
        speaker.say("alarm.read-first");
      }
    }
  }

  private void note(Reply.Note note) throws IOException {
    if (interview.latest().isPresent()) {
      talk.note(interview.latest().get(), note); // the words that called for the alarm
    } else {
      talk.note(note);
    }
  }

  private Next then() throws IOException {
    while (true) {
      Optional<String> line = talk.listener().hear(talk.words("alarm.then"));
      if (line.isEmpty()) {
        return new Next.End(talk.stopped());
      }
      if (talk.commands().is("command.go-on", line.get())) {
        return Next.Step.ONWARD;
      }
      Optional<Reply> reply = talk.commands().find(line.get());
      if (reply.isPresent() && reply.get() instanceof Reply.Note note) {
        note(note);
      } else if (reply.isPresent() && reply.get() instanceof Reply.Speak speak) {
        if (talk.speak(speak)) {
          shown.forEach(this::show);
        }
      } else if (reply.isPresent() && reply.get() instanceof Reply.Command command) {
        Next next = command(command);
        if (next != Next.Step.SAME) {
          return next;
        }
      } else {
        speaker.say("alarm.choose");
      }
    }
  }

  private Next command(Reply.Command command) throws IOException {
    switch (command) {
      case END -> {
        return new Next.End(talk.finished());
      }
      case STOP -> {
        return new Next.End(talk.stopped());
      }
      case BACK -> {
        interview.latest().ifPresent(interview::goTo); // a slip of the finger is mended at once
        return Next.Step.ONWARD;
      }
      case REVIEW -> {
        return new Review(talk).choose();
      }
      case REPEAT -> shown.forEach(this::show);
      case HELP -> speaker.say("alarm.choose");
    }
    return Next.Step.SAME;
  }
}
