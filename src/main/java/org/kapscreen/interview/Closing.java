package org.kapscreen.interview;

import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Response.How;

/**
 * The words after the last question: the next step, and the human being who takes it. Never a flag,
 * never a score.
 */
final class Closing {
  private final Interview interview;
  private final Speaker speaker;

  Closing(Interview interview, Speaker speaker) {
    this.interview = interview;
    this.speaker = speaker;
  }

  void say(How how) {
    Questionnaire questionnaire = interview.questionnaire();
    Assessment assessment = interview.evaluation().assessment();
    Contact contact = questionnaire.contact();
    speaker.blank();
    speaker.say(how == How.COMPLETED ? "closing.thanks" : "closing.ended");
    questionnaire.textOf(assessment.disposition()).ifPresent(text -> speaker.strong(text.person()));
    speaker.say("closing.contact", contact.name(), contact.role(), contact.phone());
    if (Conversation.isByStaff(interview)) {
      questionnaire
          .textOf(assessment.disposition())
          .ifPresent(
              text -> speaker.staff(speaker.words("closing.staff", text.title(), text.reviewer())));
      assessment
          .followUp()
          .ifPresent(
              followUp -> speaker.staff(speaker.words("closing.follow-up." + followUp.word())));
    }
  }
}
