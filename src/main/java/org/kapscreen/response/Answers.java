package org.kapscreen.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One person's answers by question id; a question that is not in it is unanswered. */
public record Answers(Map<String, Answer> byQuestion) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  /** The answer to the question of that id. */
  public Answer to(String question) {
    return byQuestion.getOrDefault(question, Answer.UNANSWERED);
  }

  /** These answers with {@code answer} in the place of the one to {@code question}. */
  public Answers with(String question, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
    changed.put(question, answer);
    return new Answers(changed);
  }

  /** The answers that are not the same in {@code other}. */
  public Map<String, Answer> differencesFrom(Answers other) {
    Map<String, Answer> differences = new LinkedHashMap<>();
    Set<String> questions = new LinkedHashSet<>(byQuestion.keySet());
    questions.addAll(other.byQuestion.keySet());
    for (String question : questions) {
      if (!to(question).equals(other.to(question))) {
        differences.put(question, to(question));
      }
    }
    return differences;
  }
}
