package org.kapscreen.interview;

import org.kapscreen.questionnaire.Questionnaire;

/** The words before the first question. */
final class Opening {
  private final Interview interview;
  private final Speaker speaker;

  Opening(Interview interview, Speaker speaker) {
    this.interview = interview;
    this.speaker = speaker;
  }

  void say() {
    Questionnaire questionnaire = interview.questionnaire();
    boolean again = !interview.answered().isEmpty();
    boolean byStaff = interview.setting().byStaff();
    speaker.strong(questionnaire.title());
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
