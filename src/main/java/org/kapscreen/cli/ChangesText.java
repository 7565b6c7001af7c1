package org.kapscreen.cli;

import java.util.ArrayList;
import java.util.List;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.Words;

/** What has changed between two versions of a questionnaire, in a sentence or two. */
final class ChangesText {
  private final Words words;
  private final List<String> parts = new ArrayList<>();

  private ChangesText(String language) {
    this.words = Words.nearest(ChangesText.class, language);
  }

  static String of(Questionnaire then, Questionnaire today, String language) {
    ChangesText text = new ChangesText(language);
    text.add("questions", Changes.ofQuestions(then, today));
    text.add("flags", Changes.ofFlags(then, today));
    text.add("scores", Changes.ofScores(then, today));
    String what =
        text.parts.isEmpty() ? text.words.say("changes.texts") : String.join("; ", text.parts);
    return text.words.say("changes", then.id(), then.version(), today.version(), what);
  }

  private void add(String kind, Changes changes) {
    add(kind + ".added", changes.added());
    add(kind + ".removed", changes.removed());
    add(kind + ".changed", changes.changed());
  }

  private void add(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      parts.add(words.say("changes." + what, String.join(", ", ids)));
    }
  }
}
