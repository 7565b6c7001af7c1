package org.kapscreen.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
