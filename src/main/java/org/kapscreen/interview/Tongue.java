package org.kapscreen.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Words;

/**
 * The language of a talk, which may change between two questions: the program's words, the
 * questionnaire's texts, and what is understood. The interview behind it knows ids only.
 */
final class Tongue {
  private final Interview interview;
  private final Languages languages;
  private final Set<String> spoken = new HashSet<>();
  private Words words;
  private Commands commands;
  private Questionnaire shown;

  /** Begins in the language of the interview; in that of the questionnaire if it cannot be had. */
  Tongue(Interview interview, Languages languages) {
    this.interview = interview;
    this.languages = languages;
    Questionnaire own = interview.questionnaire();
    this.shown = text(interview.language()).orElse(own);
    this.words = Words.nearest(Conversation.class, shown.language());
    this.commands = new Commands(words);
    interview.speak(shown.language());
    spoken.add(shown.language());
  }

  private Optional<Questionnaire> text(String language) {
    Questionnaire own = interview.questionnaire();
    return language.equals(own.language()) ? Optional.of(own) : languages.in(language);
  }

  /** The tag of the language. */
  String language() {
    return shown.language();
  }

  Words words() {
    return words;
  }

  Commands commands() {
    return commands;
  }

  /** The questionnaire as it is shown. */
  Questionnaire questionnaire() {
    return shown;
  }

  /** {@code question} as it is shown. */
  Question shown(Question question) {
    return shown.question(question.id()).orElse(question);
  }

  /** What is said when {@code check} fails. */
  String otherwise(Check check) {
    for (Question one : interview.questionnaire().questions()) {
      int number = one.checks().indexOf(check);
      if (number >= 0) {
        return shown(one).checks().get(number).otherwise();
      }
    }
    return check.otherwise();
  }

  /** The other languages that there are. */
  List<String> others() {
    return languages.all().stream().filter(one -> !one.equals(language())).toList();
  }

  /** Goes over to {@code language}; false if the questionnaire cannot be had in it. */
  boolean change(String language) {
    Optional<Questionnaire> other = text(language);
    if (other.isPresent()) {
      shown = other.get();
      words = Words.nearest(Conversation.class, language);
      commands = new Commands(words);
      interview.speak(language);
    }
    return other.isPresent();
  }

  /** Whether nothing was said in this language until now. */
  boolean isNew() {
    return spoken.add(language());
  }
}
