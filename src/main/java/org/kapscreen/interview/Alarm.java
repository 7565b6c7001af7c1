package org.kapscreen.interview;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Notice;

/**
 * Interrupts for danger: shows what to do now, has it acknowledged by the person at the keyboard,
 * records both, and lets them go on or end.
 */
final class Alarm {
  private final Interview interview;
  private final Listener listener;
  private final Speaker speaker;
  private final Runnable keep;
  private final boolean fromPipe;

  Alarm(Interview interview, Listener listener, Speaker speaker, Runnable keep, boolean fromPipe) {
    this.interview = interview;
    this.listener = listener;
    this.speaker = speaker;
    this.keep = keep;
    this.fromPipe = fromPipe;
  }

  /** What follows. */
  enum Then {
    GO_ON,
    END,
    /** The input ended before anybody decided. */
    LEFT
  }

  /** Shows the notice of every flag that interrupts now; does nothing if there is none. */
  Then sound() throws IOException {
    List<Flag> flags = interview.alarms();
    if (flags.isEmpty()) {
      return Then.GO_ON;
    }
    flags.stream().map(f -> f.interrupt().orElseThrow()).distinct().forEach(this::show);
    flags.forEach(interview::shown);
    keep.run();
    if (fromPipe) {
      speaker.say("alarm.nobody");
      return Then.GO_ON;
    }
    if (!isAnswered("alarm.acknowledge", "ok")) {
      return Then.LEFT;
    }
    flags.forEach(interview::acknowledged);
    keep.run();
    return goOnOrEnd();
  }

  private void show(String id) {
    Notice notice = interview.questionnaire().notices().get(id);
    if (notice == null) {
      throw new IllegalStateException("no notice " + id);
    }
    speaker.blank();
    speaker.alarm(speaker.words("alarm.begin"));
    speaker.strong(notice.say());
    speaker.say("alarm.cannot-call");
    if (Conversation.isByStaff(interview)) {
      notice.staff().ifPresent(speaker::staff);
    }
    speaker.alarm(speaker.words("alarm.end"));
  }

  /** Asks until {@code wanted} is typed; an empty line is not enough. */
  private boolean isAnswered(String prompt, String wanted) throws IOException {
    while (true) {
      Optional<String> line = listener.hear(speaker.words(prompt));
      if (line.isEmpty()) {
        return false;
      }
      if (line.get().strip().equalsIgnoreCase(wanted)) {
        return true;
      }
    }
  }

  private Then goOnOrEnd() throws IOException {
    while (true) {
      Optional<String> line =
          listener.hear(
              speaker.words(Conversation.isByStaff(interview) ? "alarm.then.staff" : "alarm.then"));
      if (line.isEmpty()) {
        return Then.LEFT;
      }
      switch (line.get().strip().toLowerCase(Locale.ROOT)) {
        case "go on", "goon", "g" -> {
          return Then.GO_ON;
        }
        case "end", "e" -> {
          return Then.END;
        }
        default -> speaker.say("alarm.choose");
      }
    }
  }
}
