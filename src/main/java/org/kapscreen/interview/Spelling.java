package org.kapscreen.interview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Value;
import org.kapscreen.text.NearWord;

/**
 * Asks what was meant by a name that stands in no list but is near one that does. Only the person
 * decides: nothing is taken for another name silently, and what is kept stays "not recognised".
 */
final class Spelling {
  private final Talk talk;
  private final Speaker speaker;

  Spelling(Talk talk) {
    this.talk = talk;
    this.speaker = talk.speaker();
  }

  /** {@code answer} with the names that the person meant; a pipe cannot be asked. */
  Answer meant(Question question, Answer answer) throws IOException {
    if (talk.fromPipe()
        || !(answer instanceof Answer.Answered answered)
        || !(answered.value() instanceof Value.Entries entries)
        || !(question.type() instanceof QuestionType.Entries type)
        || type.vocabulary().isEmpty()) {
      return answer;
    }
    Vocabulary vocabulary =
        talk.interview().questionnaire().vocabularies().get(type.vocabulary().get());
    if (vocabulary == null) {
      return answer;
    }
    List<String> meant = new ArrayList<>();
    for (String entry : entries.entries()) {
      meant.add(meant(entry, vocabulary));
    }
    return new Answer.Answered(new Value.Entries(meant));
  }

  private String meant(String entry, Vocabulary vocabulary) throws IOException {
    if (!vocabulary.groupsOf(entry).isEmpty()) {
      return entry;
    }
    String name = vocabulary.withoutDose(entry);
    Optional<String> near = NearWord.of(name, vocabulary.names());
    return near.isPresent() && confirms(name, near.get())
        ? near.get() + entry.substring(name.length())
        : entry;
  }

  private boolean confirms(String name, String near) throws IOException {
    speaker.say("spelling.ask", name, near);
    while (true) {
      String line = talk.listener().hear("> ").orElse("");
      if (line.isBlank() || talk.commands().is("word.no", line)) {
        speaker.say("spelling.kept", name);
        return false;
      }
      if (talk.commands().is("word.yes", line)) {
        return true;
      }
      speaker.say("spelling.yes-or-no", near, name);
    }
  }
}
