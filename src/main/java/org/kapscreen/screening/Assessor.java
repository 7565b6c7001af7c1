package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Screener.CompiledFlag;

/**
 * Puts the flags of one person together: the worst decides, and nothing is added up. It is used for
 * one person after another: {@link #clear}, the answers, {@link #assess}, then whatever is wanted
 * of the result, without an object for each record. For one thread only; what it says holds until
 * the next {@link #clear}.
 */
public final class Assessor {
  /** From so many people on it pays to prepare for more. */
  private static final int MANY = 1_000;

  private final Screener screener;
  private final Sheet sheet;
  private final CompiledFlag[] flags;

  /** How many people more are looked at until it prepares for many. */
  private int fewer;

  /** Null as long as all flags are evaluated for each person. */
  private @Nullable Concerned concerned;

  /** The flags to evaluate, a bit for each. */
  private final long[] concerning;

  /** The places of the raised and of the unresolved flags, each in their order. */
  private final int[] raised;

  private final int[] unresolved;
  private int raisedCount;
  private int unresolvedCount;
  private Disposition atLeast = Disposition.CONSULT;
  private Disposition disposition = Disposition.CONSULT;
  private Disposition couldBe = Disposition.CONSULT;
  private @Nullable FollowUp followUp;

  Assessor(Screener screener, Sheet sheet) {
    this(screener, sheet, MANY);
  }

  /**
   * @param many how many people there must be until it prepares for more
   */
  Assessor(Screener screener, Sheet sheet, int many) {
    this.screener = screener;
    this.sheet = sheet;
    this.fewer = many;
    this.flags = screener.flags().toArray(new CompiledFlag[0]);
    this.concerning = Watch.allOf(flags.length);
    this.raised = new int[flags.length];
    this.unresolved = new int[flags.length];
  }

  /** Forgets the person. */
  public void clear() {
    sheet.clear();
  }

  /**
   * Puts down that the question of that place, in the order of the questionnaire, has the answer
   * {@code state} without a value.
   */
  public void put(int question, AnswerState state) {
    sheet.states[question] = state;
  }

  /**
   * Puts down the value of an answer: a bit for each chosen option, the first option's lowest;
   * millionths of a number; days since 1970-01-01; anything for a person's own words.
   */
  public void put(int question, long value) {
    sheet.states[question] = AnswerState.ANSWERED;
    sheet.values[question] = value;
  }

  /**
   * Puts down {@code answer}, of any type.
   *
   * @throws IllegalArgumentException if its value is not of the question's type
   */
  public void put(int question, Answer answer) {
    screener.slots().write(question, answer, sheet);
  }

  /** What was put down of the question of that place. */
  public AnswerState state(int question) {
    return sheet.states[question];
  }

  /** The value that was put down of the question of that place, if it has one. */
  public long value(int question) {
    return sheet.values[question];
  }

  /** Looks at what was put down. */
  public void assess() {
    screener.decideWhatIsAsked(sheet);
    atLeast = Disposition.CONSULT;
    disposition = Disposition.CONSULT;
    couldBe = Disposition.CONSULT;
    followUp = null;
    raisedCount = 0;
    unresolvedCount = 0;
    findFlags();
    for (int word = 0; word < concerning.length; word++) {
      for (long rest = concerning[word]; rest != 0; rest &= rest - 1) {
        evaluate(Long.SIZE * word + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  private void findFlags() {
    if (concerned != null) {
      concerned.find(sheet, concerning);
    } else if (fewer > 0) {
      fewer--;
    } else {
      concerned = screener.concerned();
    }
  }

  private void evaluate(int place) {
    Truth truth = flags[place].when().test(sheet);
    if (truth == Truth.FALSE) {
      return;
    }
    Flag flag = flags[place].flag();
    couldBe = Disposition.worse(couldBe, flag.disposition());
    if (truth == Truth.TRUE) {
      raised[raisedCount++] = place;
      atLeast = Disposition.worse(atLeast, flag.disposition());
      comesTo(flag.disposition(), flag.followUp());
    } else {
      unresolved[unresolvedCount++] = place;
      comesTo(flag.unresolved().disposition(), flag.unresolved().followUp());
    }
  }

  private void comesTo(Disposition one, Optional<FollowUp> contact) {
    disposition = Disposition.worse(disposition, one);
    if (contact.isPresent() && (followUp == null || contact.get().isSoonerThan(followUp))) {
      followUp = contact.get();
    }
  }

  /** As {@link Assessment#atLeast}. */
  public Disposition atLeast() {
    return atLeast;
  }

  /** As {@link Assessment#disposition}. */
  public Disposition disposition() {
    return disposition;
  }

  /** As {@link Assessment#couldBe}. */
  public Disposition couldBe() {
    return couldBe;
  }

  /** As {@link Assessment#followUp}. */
  public Optional<FollowUp> followUp() {
    return Optional.ofNullable(followUp);
  }

  /** How many flags are raised. */
  public int raisedCount() {
    return raisedCount;
  }

  /** The place of the {@code number}th raised flag, from 0, in the order of the questionnaire. */
  public int raised(int number) {
    return raised[number];
  }

  /** How many flags are unresolved. */
  public int unresolvedCount() {
    return unresolvedCount;
  }

  /** The place of the {@code number}th unresolved flag, likewise. */
  public int unresolved(int number) {
    return unresolved[number];
  }

  /** As {@link Assessment#settle}. */
  public List<String> settle() {
    if (!couldBe.isMoreSevereThan(disposition)) {
      return List.of();
    }
    BitSet slots = new BitSet();
    for (int i = 0; i < unresolvedCount; i++) {
      CompiledFlag compiled = flags[unresolved[i]];
      if (compiled.flag().disposition().isMoreSevereThan(disposition)) {
        compiled.when().addMissing(sheet, slots);
      }
    }
    return screener.slots().ids(slots);
  }

  /** What the score of that place came to, in the order of the questionnaire. */
  public ScoreReading score(int score) {
    return screener.scores().get(score).reading(sheet);
  }

  /**
   * The place of the first question whose answer fails one of its checks, so that the interview
   * would not have taken it; empty if all may stand together.
   */
  public Optional<Integer> failingCheck() {
    List<Screener.CompiledCheck> checks = screener.checks();
    for (int i = 0; i < checks.size(); i++) {
      Screener.CompiledCheck check = checks.get(i);
      if (sheet.isAnswered(check.slot()) && check.that().test(sheet) == Truth.FALSE) {
        return Optional.of(check.slot());
      }
    }
    return Optional.empty();
  }

  /** All of it, to keep. */
  public Assessment assessment() {
    Status[] statuses = new Status[flags.length];
    Arrays.fill(statuses, Status.CLEAR);
    for (int i = 0; i < raisedCount; i++) {
      statuses[raised[i]] = Status.RAISED;
    }
    for (int i = 0; i < unresolvedCount; i++) {
      statuses[unresolved[i]] = Status.UNRESOLVED;
    }
    List<FlagResult> results = new ArrayList<>();
    for (int i = 0; i < flags.length; i++) {
      CompiledFlag compiled = flags[i];
      List<String> missing =
          statuses[i] == Status.UNRESOLVED
              ? screener.slots().ids(compiled.when().missing(sheet))
              : List.of();
      results.add(new FlagResult(compiled.flag().id(), statuses[i], missing));
    }
    List<Assessment.ScoreResult> scores = new ArrayList<>();
    for (CompiledScore score : screener.scores()) {
      scores.add(score.result(sheet, screener.slots()));
    }
    return new Assessment(atLeast, disposition, couldBe, settle(), followUp(), results, scores);
  }
}
