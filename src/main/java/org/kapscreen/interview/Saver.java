package org.kapscreen.interview;

import java.io.IOException;

/** Saves, says so at once when it fails, and tries again before the talk ends. */
final class Saver {
  private final Interview interview;
  private final Keeper keeper;
  private final Speaker speaker;
  private boolean safe = true;

  Saver(Interview interview, Keeper keeper, Speaker speaker) {
    this.interview = interview;
    this.keeper = keeper;
    this.speaker = speaker;
  }

  /** Saves the screening as it stands; says so if it could not. */
  boolean keep() {
    try {
      keeper.keep(interview.draft());
      safe = true;
    } catch (IOException e) {
      safe = false;
      speaker.alarm(speaker.words("not-saved", String.valueOf(e.getMessage())));
    }
    return safe;
  }

  /** The last chance before the talk ends; true if everything is safe. */
  boolean keepBeforeLeaving() {
    if (!safe) {
      try {
        keeper.keep(interview.draft());
        safe = true;
        speaker.say("saved-after-all");
      } catch (IOException e) {
        speaker.alarm(speaker.words("not-saved.leaving", String.valueOf(e.getMessage())));
      }
    }
    return safe;
  }
}
