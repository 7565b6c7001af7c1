package org.kapscreen.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Assessor;

/** One record while it is read: its answers go to the assessor, what else it says stays here. */
final class Row {
  private final Assessor assessor;
  private final List<Question> questions;

  /** By question: the bits of options that stand alone. */
  private final long[] exclusive;

  private final AnswerState[] states;
  private final long[] bits;

  /** By question: own words and entries, where a page is to show them. */
  private final @Nullable Value[] words;

  private final boolean keepsWords;
  private final List<Refused> refused = new ArrayList<>();
  private long line;
  private String column = "";
  private @Nullable String reference;
  private @Nullable LocalDate answered;
  private boolean isLeftOut;

  /**
   * A value that is no answer.
   *
   * @param column where it stands; empty when the record as a whole is meant
   */
  record Refused(String column, Refusal why) {}

  /**
   * @param keepsWords whether own words are kept for a page
   */
  Row(Assessor assessor, Questionnaire questionnaire, boolean keepsWords) {
    this.assessor = assessor;
    this.questions = questionnaire.questions();
    this.exclusive = new long[questions.size()];
    this.states = new AnswerState[questions.size()];
    this.bits = new long[questions.size()];
    this.words = new Value[questions.size()];
    this.keepsWords = keepsWords;
    for (int i = 0; i < exclusive.length; i++) {
      exclusive[i] = exclusive(questions.get(i).type());
    }
    begin(0);
  }

  private static long exclusive(QuestionType type) {
    if (!(type instanceof QuestionType.Options options)) {
      return 0;
    }
    if (options.form() != QuestionType.Options.Form.CHOICES) {
      return -1; // each stands alone
    }
    long bits = 0;
    for (int i = 0; i < options.options().size(); i++) {
      Option option = options.options().get(i);
      bits |= option.exclusive() ? 1L << i : 0;
    }
    return bits;
  }

  /** The record that begins in {@code line}; nothing is known of it. */
  void begin(long beginsIn) {
    assessor.clear();
    Arrays.fill(states, AnswerState.UNANSWERED);
    if (keepsWords) {
      Arrays.fill(words, null);
    }
    refused.clear();
    line = beginsIn;
    column = "";
    reference = null;
    answered = null;
    isLeftOut = false;
  }

  /** What comes now stands in the column of that name. */
  void in(String name) {
    column = name;
  }

  void refuse(Refusal why) {
    refused.add(new Refused(column, why));
  }

  /** The question has no value, but that state; nothing is said by {@code UNANSWERED}. */
  void put(int question, AnswerState state) {
    if (state == AnswerState.UNANSWERED) {
      return;
    }
    if (states[question] != AnswerState.UNANSWERED && states[question] != state) {
      refuse(Refusal.TWO_ANSWERS);
      return;
    }
    states[question] = state;
    assessor.put(question, state);
  }

  /** The question has that value, as the assessor takes it. */
  void put(int question, long value) {
    if (states[question] != AnswerState.UNANSWERED
        && (states[question] != AnswerState.ANSWERED || bits[question] != value)) {
      refuse(Refusal.TWO_ANSWERS);
      return;
    }
    states[question] = AnswerState.ANSWERED;
    bits[question] = value;
    assessor.put(question, value);
  }

  /** One option of the question was chosen, perhaps with others. */
  void choose(int question, long bit) {
    if (states[question] != AnswerState.UNANSWERED && states[question] != AnswerState.ANSWERED) {
      refuse(Refusal.TWO_ANSWERS);
      return;
    }
    long all = states[question] == AnswerState.ANSWERED ? bits[question] | bit : bit;
    states[question] = AnswerState.ANSWERED;
    bits[question] = all;
    assessor.put(question, all);
  }

  /** The question has that answer in the person's own words. */
  void put(int question, Value value) {
    if (states[question] != AnswerState.UNANSWERED) {
      refuse(Refusal.TWO_ANSWERS);
      return;
    }
    states[question] = AnswerState.ANSWERED;
    assessor.put(question, new Answer.Answered(value));
    if (keepsWords) {
      words[question] = value;
    }
  }

  /** This record is not asked for. */
  void leaveOut() {
    isLeftOut = true;
  }

  void reference(String text) {
    reference = text;
  }

  void answered(LocalDate day) {
    answered = day;
  }

  /** Looks at the record as a whole, and scores it if nothing was refused. */
  void end() {
    column = "";
    if (isLeftOut) {
      return;
    }
    for (int i = 0; i < exclusive.length; i++) {
      if (states[i] == AnswerState.ANSWERED
          && (bits[i] & exclusive[i]) != 0
          && Long.bitCount(bits[i]) > 1) {
        refused.add(
            new Refused(
                questions.get(i).id(), exclusive[i] < 0 ? Refusal.ONE_ONLY : Refusal.EXCLUSIVE));
      }
    }
    if (refused.isEmpty()) {
      assessor.assess();
      assessor
          .failingCheck()
          .ifPresent(
              question ->
                  refused.add(new Refused(questions.get(question).id(), Refusal.FAILS_CHECK)));
    }
  }

  /** Whether the question of that place has a value, and may be asked. */
  boolean isAnswered(int question) {
    return states[question] == AnswerState.ANSWERED && assessor.isAsked(question);
  }

  long line() {
    return line;
  }

  List<Refused> refused() {
    return refused;
  }

  boolean isLeftOut() {
    return isLeftOut;
  }

  Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  Optional<LocalDate> answered() {
    return Optional.ofNullable(answered);
  }

  Assessor assessor() {
    return assessor;
  }
}
