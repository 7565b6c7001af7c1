package org.kapscreen.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response.Change;
import org.kapscreen.response.Response.Entry;

/** What is written down so far: answers with their history, and notes, by question. */
final class Entries {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Entries(List<Entry> saved) {
    saved.forEach(entry -> entries.put(entry.question(), entry));
  }

  /** What is known of {@code question}. */
  Entry of(Question question) {
    Entry entry = entries.get(question.id());
    return entry == null
        ? new Entry(
            question.id(),
            Answer.UNANSWERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of())
        : entry;
  }

  boolean isAnswered(Question question) {
    return of(question).answer().state() != AnswerState.UNANSWERED;
  }

  /** The id of the question that was answered last. */
  Optional<String> latest() {
    return entries.values().stream()
        .filter(entry -> entry.at().isPresent())
        .reduce((a, b) -> b.at().orElseThrow().isBefore(a.at().orElseThrow()) ? a : b)
        .map(Entry::question);
  }

  /**
   * Puts {@code answer} in the place of the one before, which becomes history.
   *
   * @param by initials of whoever does it
   */
  void change(Question question, Answer answer, Instant now, Optional<String> by) {
    Entry old = of(question);
    List<Change> history = new ArrayList<>(old.history());
    if (old.answer().state() != AnswerState.UNANSWERED && !old.answer().equals(answer)) {
      history.add(new Change(now, by, old.answer()));
    }
    boolean given = !answer.equals(Answer.UNANSWERED);
    entries.put(
        question.id(),
        new Entry(
            question.id(),
            answer,
            given ? Optional.of(now) : Optional.empty(),
            given ? by : Optional.empty(),
            old.note(),
            history));
  }

  /** Adds {@code text} to the note beside {@code question}. */
  void note(Question question, String text) {
    Entry old = of(question);
    String note = old.note().map(before -> before + " / " + text).orElse(text);
    entries.put(
        question.id(),
        new Entry(
            question.id(), old.answer(), old.at(), old.by(), Optional.of(note), old.history()));
  }

  Answers answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.answer().state() != AnswerState.NOT_ASKED) {
        answers.put(entry.question(), entry.answer());
      }
    }
    return new Answers(answers);
  }

  /** An entry for every question that was come to, in their order. */
  List<Entry> known(Questionnaire questionnaire) {
    return questionnaire.questions().stream()
        .filter(q -> entries.containsKey(q.id()))
        .map(this::of)
        .toList();
  }
}
