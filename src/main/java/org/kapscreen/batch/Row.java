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

  /** By question: own words and entries, where a page is to show them. */
  private final @Nullable Value[] words;

  private final boolean keepsWords;
  private final boolean isLenient;
  private long overlooked;
  private final List<Refused> refused = new ArrayList<>();
  private long line;
  private String column = "";
  private @Nullable String reference;
  private @Nullable LocalDate answered;
  private boolean isLeftOut;

  /** Whether a question may have several options. */
  private boolean hasSeveral;

  /**
   * A value that is no answer.
   *
   * @param column where it stands; empty when the record as a whole is meant
   */
  record Refused(String column, Refusal why) {}

  /**
   * @param keepsWords whether own words are kept for a page
   * @param isLenient whether columns and values that nobody knows count as not answered
   */
  Row(Assessor assessor, Questionnaire questionnaire, boolean keepsWords, boolean isLenient) {
    this.assessor = assessor;
    this.questions = questionnaire.questions();
    this.exclusive = new long[questions.size()];
    this.words = new Value[questions.size()];
    this.keepsWords = keepsWords;
    this.isLenient = isLenient;
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
    if (keepsWords) {
      Arrays.fill(words, null);
    }
    refused.clear();
    overlooked = 0;
    line = beginsIn;
    column = "";
    reference = null;
    answered = null;
    isLeftOut = false;
    hasSeveral = false;
  }

  /** What comes now stands in the column of that name. */
  void in(String name) {
    column = name;
  }

  void refuse(Refusal why) {
    if (isLenient && (why == Refusal.UNKNOWN_OPTION || why == Refusal.UNKNOWN_COLUMN)) {
      overlooked++;
    } else {
      Refused one = new Refused(column, why);
      if (!refused.contains(one)) {
        refused.add(one);
      }
    }
  }

  /** How many values were not understood, and count as not answered. */
  long overlooked() {
    return overlooked;
  }

  /** The question has no value, but that state; nothing is said by {@code UNANSWERED}. */
  void put(int question, AnswerState state) {
    if (state == AnswerState.UNANSWERED) {
      return;
    }
    AnswerState before = assessor.state(question);
    if (before == AnswerState.UNANSWERED) {
      assessor.put(question, state);
    } else if (before != state) {
      refuse(Refusal.TWO_ANSWERS);
    }
  }

  /** The question has that value, as the assessor takes it. */
  void put(int question, long value) {
    AnswerState before = assessor.state(question);
    if (before == AnswerState.UNANSWERED) {
      assessor.put(question, value);
    } else if (before != AnswerState.ANSWERED || assessor.value(question) != value) {
      refuse(Refusal.TWO_ANSWERS);
    }
  }

  /** The question has what {@code code} stands for, an option perhaps with others. */
  void put(int question, Codes.Code code) {
    if (code.state() == AnswerState.ANSWERED) {
      choose(question, code.bits());
    } else {
      put(question, code.state());
    }
  }

  /** One option of the question was chosen, perhaps with others. */
  void choose(int question, long bit) {
    AnswerState before = assessor.state(question);
    if (before == AnswerState.UNANSWERED) {
      assessor.put(question, bit);
    } else if (before == AnswerState.ANSWERED) {
      assessor.put(question, assessor.value(question) | bit);
      hasSeveral = true;
    } else {
      refuse(Refusal.TWO_ANSWERS);
    }
  }

  /** The question has that answer in the person's own words. */
  void put(int question, Value value) {
    if (assessor.state(question) != AnswerState.UNANSWERED) {
      refuse(Refusal.TWO_ANSWERS);
      return;
    }
    assessor.put(question, new Answer.Answered(value));
    hasSeveral = true;
    if (keepsWords) {
      words[question] = value;
    }
  }

  /** This record is not asked for. */
  void leaveOut() {
    isLeftOut = true;
  }

  void reference(String text) {
    if (reference != null && !reference.equals(text)) {
      refuse(Refusal.TWO_ANSWERS); // whose answers they are must not be guessed
    }
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
    if (hasSeveral) {
      refuseTwoAlone();
    }
    if (refused.isEmpty()) {
      assessor.assess();
      assessor.failingCheck().ifPresent(this::failsCheck);
    }
  }

  private void refuseTwoAlone() {
    for (int i = 0; i < exclusive.length; i++) {
      long alone = assessor.value(i) & exclusive[i];
      if (alone != 0 && Long.bitCount(assessor.value(i)) > 1) {
        refused.add(
            new Refused(
                questions.get(i).id(), exclusive[i] < 0 ? Refusal.ONE_ONLY : Refusal.EXCLUSIVE));
      }
    }
  }

  /** The own words or entries that were kept of the question of that place. */
  Value words(int question) {
    Value kept = words[question];
    if (kept == null) {
      throw new IllegalStateException("no words are kept");
    }
    return kept;
  }

  /** Whether the question of that place has a value, and may be asked. */
  boolean isAnswered(int question) {
    return assessor.state(question) == AnswerState.ANSWERED;
  }

  private void failsCheck(int question) {
    refused.add(new Refused(questions.get(question).id(), Refusal.FAILS_CHECK));
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
