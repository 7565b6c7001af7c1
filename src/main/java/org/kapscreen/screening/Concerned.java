package org.kapscreen.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.screening.Screener.CompiledFlag;
import org.kapscreen.screening.Sheet.Bounds;

/**
 * Finds the flags that a person's answers concern. Most tests come out FALSE for most people, and a
 * flag of which every test does is clear without being evaluated. Which flags have a test that an
 * answer does not make FALSE is worked out once, and then looked up for each person.
 */
final class Concerned {
  private final List<CompiledScore> compiledScores;

  /** The flags to be evaluated whatever was answered. */
  private final long[] always;

  /** By slot; null if the question is in no test that looks at its value alone. */
  private final @Nullable Watch[] questions;

  /** By the place of the score, likewise. */
  private final @Nullable Watch[] scores;

  Concerned(Screener screener) {
    List<CompiledFlag> flags = screener.flags();
    this.compiledScores = screener.scores();
    this.always = Watch.noneOf(flags.size());
    this.questions = new Watch[screener.slots().count()];
    this.scores = new Watch[compiledScores.size()];
    Sheet scratch = screener.sheet();
    for (int flag = 0; flag < flags.size(); flag++) {
      Node when = flags.get(flag).when();
      if (when.atRest()) {
        Watch.set(flag, always);
      }
      watch(when, flag, screener, scratch);
    }
  }

  private void watch(Node node, int flag, Screener screener, Sheet scratch) {
    if (node instanceof QuestionTest test && test.looksAtValueAlone()) {
      QuestionType type = screener.slots().question(test.slot).type();
      watchQuestion(test, type, flag, scratch);
    } else if (node instanceof ScoreTest test) {
      watchScore(test, flag, scratch);
    } else if (node instanceof Logic) {
      node.parts().forEach(part -> watch(part, flag, screener, scratch));
    } else {
      Watch.set(flag, always);
    }
  }

  private void watchQuestion(QuestionTest test, QuestionType type, int flag, Sheet scratch) {
    Watch watch = questions[test.slot];
    if (watch == null) {
      boolean isNumber = type instanceof QuestionType.Numeric || type instanceof QuestionType.Day;
      watch = isNumber ? Watch.ofNumbers(always.length) : Watch.ofBits(always.length);
      questions[test.slot] = watch;
    }
    scratch.states[test.slot] = AnswerState.ANSWERED;
    watch.add(
        flag,
        value -> {
          scratch.values[test.slot] = value;
          return test.test(scratch) != Truth.FALSE;
        },
        test.cuts());
  }

  private void watchScore(ScoreTest test, int flag, Sheet scratch) {
    int index = test.score.index();
    Watch watch = scores[index];
    if (watch == null) {
      watch = Watch.ofNumbers(always.length);
      scores[index] = watch;
    }
    Bounds bounds = scratch.scores[index];
    watch.add(
        flag,
        value -> {
          bounds.low = value;
          bounds.high = value;
          return test.within(bounds) != Truth.FALSE;
        },
        test.cuts());
  }

  /**
   * Makes {@code flags} those that the answers on {@code sheet} concern, a bit for each, the first
   * flag's lowest. All others are clear.
   */
  void find(Sheet sheet, long[] flags) {
    System.arraycopy(always, 0, flags, 0, always.length);
    for (int slot = 0; slot < questions.length; slot++) {
      Watch watch = questions[slot];
      if (watch != null && !sheet.isNotAsked(slot)) {
        if (sheet.isAnswered(slot)) {
          watch.addBy(sheet.values[slot], flags);
        } else {
          watch.addAll(flags);
        }
      }
    }
    for (int index = 0; index < scores.length; index++) {
      Watch watch = scores[index];
      if (watch != null) {
        addScore(compiledScores.get(index).bounds(sheet), watch, flags);
      }
    }
  }

  private static void addScore(Bounds bounds, Watch watch, long[] flags) {
    if (bounds.isOne()) {
      watch.addBy(bounds.low, flags);
    } else {
      watch.addAll(flags);
    }
  }
}
