package org.kapscreen.outline;

import java.util.List;
import java.util.Locale;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.text.Words;

/**
 * What a practice commits to, as a list to hand to a person: the sentences that the practice is
 * asked about itself, and nothing of what it answered.
 */
public final class Commitments {
  private final Words words;
  private final Lines lines;

  private Commitments(String language, int width) {
    this.words = Words.nearest(Commitments.class, language);
    this.lines = new Lines(width);
  }

  /** The lines of the list, in the language of {@code questionnaire}. */
  public static List<String> of(Questionnaire questionnaire, int width) {
    Commitments commitments = new Commitments(questionnaire.language(), width);
    commitments.write(questionnaire);
    return commitments.lines.all();
  }

  private void write(Questionnaire questionnaire) {
    lines.add("", questionnaire.title().toUpperCase(Locale.ROOT));
    lines.blank();
    lines.add("", words.say("commitments.how"));
    questionnaire.sections().forEach(this::section);
    Contact contact = questionnaire.contact();
    lines.blank();
    lines.add("", words.say("commitments.ask", contact.name(), contact.role(), contact.phone()));
    lines.add("", words.say("commitments.crisis"));
    lines.blank();
    lines.add("", words.say("commitments.form", questionnaire.id(), questionnaire.version()));
  }

  /** Questions in own words, and those of the background, are the practice's own matter. */
  private void section(Section section) {
    List<Question> sentences =
        section.questions().stream()
            .filter(q -> q.type() instanceof QuestionType.Options)
            .filter(q -> section.kind() != SectionKind.BACKGROUND)
            .toList();
    if (!sentences.isEmpty()) {
      lines.blank();
      lines.add("", section.title());
      sentences.forEach(q -> lines.add("  - ", q.ask()));
    }
  }
}
