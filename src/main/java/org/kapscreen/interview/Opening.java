package org.kapscreen.interview;

import org.kapscreen.questionnaire.Questionnaire;

/** The words before the first question. */
final class Opening {
  private final Talk talk;
  private final Interview interview;
  private final Speaker speaker;

  Opening(Talk talk) {
    this.talk = talk;
    this.interview = talk.interview();
    this.speaker = talk.speaker();
  }

  /** At the beginning, or when the screening goes on another time. */
  void say() {
    say(!interview.answered().isEmpty(), true);
  }

  /** In a language that was not spoken until now. */
  void sayAnew() {
    say(false, false);
  }

  private void say(boolean again, boolean first) {
    Questionnaire questionnaire = talk.tongue().questionnaire();
    boolean byStaff = interview.setting().byStaff();
    speaker.strong(questionnaire.title());
    if (first) {
      talk.offerLanguages();
    }
    if (again) {
      speaker.counted("opening.again", interview.answered().size());
    } else {
      if (byStaff) {
        questionnaire.staff().ifPresent(speaker::staff);
        speaker.staff(speaker.words("opening.read-aloud"));
        speaker.staff(speaker.words("opening.how.staff"));
      }
      speaker.text(questionnaire.intro());
      speaker.blank();
      speaker.say(byStaff ? "opening.privacy.phone" : "opening.privacy.self");
    }
    if (!byStaff) {
      speaker.say("opening.how.self");
    } else if (again) {
      speaker.staff(speaker.words("opening.how.staff"));
    }
  }
}
