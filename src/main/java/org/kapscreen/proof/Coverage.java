package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Reason;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * What the cases of a questionnaire never reach.
 *
 * @param tests tests of a flag's condition that never alone decide it, TRUE in one case and FALSE
 *     in another
 * @param allTests how many tests there are
 * @param options written {@code question: option}
 * @param bands written {@code score: band}
 */
public record Coverage(
    List<Undecided> tests,
    int allTests,
    List<String> options,
    int allOptions,
    List<String> bands,
    int allBands) {
  public Coverage {
    tests = List.copyOf(tests);
    options = List.copyOf(options);
    bands = List.copyOf(bands);
  }

  /**
   * A test that in no case makes the difference.
   *
   * @param missing the results that it should have had while all else left it to decide
   */
  public record Undecided(Flag flag, Condition test, Set<Truth> missing) {}

  /** What {@code cases} leave out. */
  public static Coverage of(Cases cases, Screener screener) {
    return new Collector(screener.questionnaire()).of(cases, screener);
  }

  private static final class Collector {
    private final Questionnaire questionnaire;
    private final Set<String> reached = new HashSet<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private int tests;

    Collector(Questionnaire questionnaire) {
      this.questionnaire = questionnaire;
    }

    Coverage of(Cases cases, Screener screener) {
      List<Evaluation> people =
          cases.cases().stream().map(one -> screener.evaluate(one.answers())).toList();
      people.forEach(this::reaches);
      questionnaire.flags().forEach(flag -> tests(flag, people));
      List<String> options = options();
      List<String> bands = bands();
      return new Coverage(
          undecided, tests, unreached(options), options.size(), unreached(bands), bands.size());
    }

    private List<String> unreached(List<String> all) {
      return all.stream().filter(one -> !reached.contains(one)).toList();
    }

    private void reaches(Evaluation person) {
      for (Question question : questionnaire.questions()) {
        if (person.answer(question.id()) instanceof Answer.Answered answered
            && answered.value() instanceof Value.Chosen chosen) {
          chosen.options().forEach(option -> reached.add(question.id() + ": " + option));
        }
      }
      for (ScoreResult score : person.assessment().scores()) {
        score.band().ifPresent(band -> reached.add(score.score() + ": " + band));
      }
    }

    private List<String> options() {
      List<String> all = new ArrayList<>();
      for (Question question : questionnaire.questions()) {
        if (question.type() instanceof QuestionType.Options type
            && question.channels().equals(questionnaire.channels())) {
          for (Option option : type.options()) {
            all.add(question.id() + ": " + option.id());
          }
        }
      }
      return all;
    }

    private List<String> bands() {
      List<String> all = new ArrayList<>();
      for (Score score : questionnaire.scores()) {
        for (Band band : score.bands()) {
          all.add(score.id() + ": " + band.id());
        }
      }
      return all;
    }

    private void tests(Flag flag, List<Evaluation> people) {
      List<Condition> leaves = new ArrayList<>();
      List<Set<Truth>> missing = new ArrayList<>();
      for (Evaluation person : people) {
        Leaves walked = new Leaves();
        walked.walk(person.explain(flag.when()), true);
        if (leaves.isEmpty()) {
          walked.tests.forEach(reason -> leaves.add(reason.condition()));
          leaves.forEach(test -> missing.add(new HashSet<>(Set.of(Truth.TRUE, Truth.FALSE))));
        }
        for (int i = 0; i < leaves.size(); i++) {
          if (walked.decides.get(i)) {
            missing.get(i).remove(walked.tests.get(i).truth());
          }
        }
      }
      tests += leaves.size();
      for (int i = 0; i < leaves.size(); i++) {
        if (!missing.get(i).isEmpty()) {
          undecided.add(new Undecided(flag, leaves.get(i), Set.copyOf(missing.get(i))));
        }
      }
    }
  }

  /** The tests of a condition in their order, and whether the whole turns on each of them. */
  private static final class Leaves {
    private final List<Reason> tests = new ArrayList<>();
    private final List<Boolean> decides = new ArrayList<>();

    void walk(Reason reason, boolean decisive) {
      if (reason.parts().isEmpty()) {
        tests.add(reason);
        decides.add(decisive);
        return;
      }
      for (int i = 0; i < reason.parts().size(); i++) {
        walk(reason.parts().get(i), decisive && turnsOn(reason, i));
      }
    }

    /** Whether the other parts leave it to that part. */
    private static boolean turnsOn(Reason whole, int part) {
      List<Reason> others = new ArrayList<>(whole.parts());
      others.remove(part);
      long met = others.stream().filter(other -> other.truth() == Truth.TRUE).count();
      boolean open = others.stream().anyMatch(other -> other.truth() == Truth.UNKNOWN);
      if (whole.condition() instanceof Condition.All) {
        return met == others.size();
      }
      if (whole.condition() instanceof Condition.AtLeast atLeast) {
        return !open && met == atLeast.count() - 1;
      }
      return !open && met == 0;
    }
  }
}
