package org.kapscreen.interview;

import java.util.Optional;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Response.How;

/**
 * The words after the last question: the next step, and the human being who takes it. Never a flag,
 * never a score.
 */
final class Closing {
  private final Talk talk;
  private final Interview interview;
  private final Speaker speaker;

  Closing(Talk talk) {
    this.talk = talk;
    this.interview = talk.interview();
    this.speaker = talk.speaker();
  }

  void say(How how) {
    Questionnaire questionnaire = talk.tongue().questionnaire();
    Assessment assessment = interview.evaluation().assessment();
    Contact contact = questionnaire.contact();
    Optional<DispositionText> text = questionnaire.textOf(assessment.disposition());
    boolean urgent = assessment.disposition() == Disposition.URGENT;
    speaker.blank();
    if (urgent) {
      text.ifPresent(t -> speaker.strong(t.person())); // help comes before thanks
    }
    boolean byPractice = interview.setting().channel() == Channel.PRACTICE;
    if (how == How.COMPLETED) {
      speaker.say(byPractice ? "closing.thanks.practice" : "closing.thanks");
    } else {
      speaker.say("closing.ended");
    }
    if (!urgent) {
      text.ifPresent(t -> speaker.strong(t.person()));
    }
    if (!byPractice) {
      speaker.say("closing.contact", contact.name(), contact.role(), contact.phone());
    }
    if (interview.setting().byStaff()) {
      text.ifPresent(t -> speaker.staff(speaker.words("closing.staff", t.title(), t.reviewer())));
      assessment
          .followUp()
          .ifPresent(
              followUp -> speaker.staff(speaker.words("closing.follow-up." + followUp.word())));
    }
  }
}
