package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;

/**
 * Where each question of a questionnaire has its place on a {@link Sheet}, and how its values are
 * written there.
 */
final class Slots {
  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final Map<String, Integer> byQuestion = new HashMap<>();

  Slots(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.questions = questionnaire.questions();
    for (Question question : questions) {
      byQuestion.put(question.id(), byQuestion.size());
    }
  }

  int count() {
    return questions.size();
  }

  /** The slot of that question; -1 if there is no such question, as for the id of a score. */
  int find(String question) {
    return byQuestion.getOrDefault(question, -1);
  }

  /**
   * The slot of that question.
   *
   * @throws IllegalArgumentException if there is no such question
   */
  int slot(String question) {
    int slot = find(question);
    if (slot < 0) {
      throw new IllegalArgumentException("no question " + question + " in " + questionnaire.id());
    }
    return slot;
  }

  Question question(int slot) {
    return questions.get(slot);
  }

  /** The ids of the questions in {@code slots}, in their order. */
  List<String> ids(BitSet slots) {
    List<String> ids = new ArrayList<>();
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      ids.add(question(slot).id());
    }
    return ids;
  }

  /** The bits of those options. */
  long optionBits(int slot, Set<String> options) {
    if (!(question(slot).type() instanceof QuestionType.Options type)) {
      throw wrongType(slot);
    }
    List<String> ids = new ArrayList<>();
    for (Option option : type.options()) {
      ids.add(option.id());
    }
    return bits(slot, ids, options);
  }

  /** The bits of those groups of the question's vocabulary. */
  long groupBits(int slot, Set<String> groups) {
    return bits(slot, new ArrayList<>(vocabulary(slot).groups().keySet()), groups);
  }

  private long bits(int slot, List<String> ids, Set<String> wanted) {
    long bits = 0;
    for (String id : wanted) {
      int index = ids.indexOf(id);
      if (index < 0) {
        throw new IllegalArgumentException("no " + id + " in question " + question(slot).id());
      }
      bits |= 1L << index;
    }
    return bits;
  }

  private Vocabulary vocabulary(int slot) {
    if (question(slot).type() instanceof QuestionType.Entries type) {
      return type.vocabulary()
          .map(id -> questionnaire.vocabularies().get(id))
          .orElse(new Vocabulary("none", Map.of()));
    }
    throw wrongType(slot);
  }

  /** Writes {@code answers} on an empty {@code sheet}. */
  void write(Answers answers, Sheet sheet) {
    for (Map.Entry<String, Answer> one : answers.byQuestion().entrySet()) {
      write(slot(one.getKey()), one.getValue(), sheet);
    }
  }

  /** Writes {@code answer} in its place on {@code sheet}. */
  void write(int slot, Answer answer, Sheet sheet) {
    sheet.states[slot] = answer.state();
    if (answer instanceof Answer.Answered answered) {
      sheet.values[slot] = encoded(slot, answered.value());
    }
  }

  private long encoded(int slot, Value value) {
    QuestionType type = question(slot).type();
    if (value instanceof Value.Chosen chosen && type instanceof QuestionType.Options) {
      return optionBits(slot, chosen.options());
    }
    if (value instanceof Value.Amount amount && type instanceof QuestionType.Numeric) {
      return Micros.of(amount.number());
    }
    if (value instanceof Value.Day day && type instanceof QuestionType.Day) {
      return day.date().toEpochDay();
    }
    if (value instanceof Value.Entries entries && type instanceof QuestionType.Entries) {
      return encoded(slot, entries);
    }
    if (value instanceof Value.Words && type instanceof QuestionType.FreeText) {
      return 0; // no condition looks into a person's own words
    }
    throw wrongType(slot);
  }

  private long encoded(int slot, Value.Entries entries) {
    Vocabulary vocabulary = vocabulary(slot);
    long bits = 0;
    for (String entry : entries.entries()) {
      Set<String> groups = vocabulary.groupsOf(entry);
      bits |= groups.isEmpty() ? Sheet.UNRECOGNISED : groupBits(slot, groups);
    }
    return bits;
  }

  private IllegalArgumentException wrongType(int slot) {
    return new IllegalArgumentException(
        "a value of another type than that of question " + question(slot).id());
  }
}
