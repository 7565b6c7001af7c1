package org.kapscreen.interview;

import java.util.List;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.response.TakeOver;

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
    say(!interview.answered().isEmpty() && interview.begunWith().isEmpty(), true);
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
      speaker.say("opening.privacy." + interview.setting().channel().word());
    }
    if (!byStaff) {
      speaker.say("opening.how.self");
    } else if (again) {
      speaker.staff(speaker.words("opening.how.staff"));
    }
    interview.begunWith().ifPresent(this::takenOver);
  }

  /** What an earlier response has answered already, and what of it is asked again. */
  private void takenOver(TakeOver takeOver) {
    Response.Used used = takeOver.from().questionnaire();
    String from = used.id() + " " + used.version();
    speaker.blank();
    int taken = interview.answered().size();
    tell(
        speaker.words(
            taken == 1 ? "opening.taken-over.one" : "opening.taken-over",
            taken,
            from,
            takeOver.day()));
    if (!takeOver.again().isEmpty()) {
      tell(speaker.words("opening.asked-again", labels(takeOver.again())));
    }
  }

  /** To whoever is at the keyboard, not to a caller. */
  private void tell(String text) {
    if (interview.setting().byStaff()) {
      speaker.staff(text);
    } else {
      speaker.text(text);
    }
  }

  private String labels(List<String> questions) {
    return questions.stream()
        .flatMap(id -> interview.questionnaire().question(id).stream())
        .map(Question::label)
        .collect(Collectors.joining("; "));
  }
}
