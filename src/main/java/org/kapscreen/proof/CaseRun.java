package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * One case and what became of it.
 *
 * @param differences where the assessment is not the expected one; empty when the case holds
 */
public record CaseRun(Case of, Assessment found, List<Difference> differences) {
  public CaseRun {
    differences = List.copyOf(differences);
  }

  /** Something that is not as expected. */
  public record Difference(String what, String expected, String found) {}

  /** Puts the case's answers to the screener and compares. */
  static CaseRun of(Case one, Screener screener) {
    Evaluation evaluation = screener.evaluate(one.answers());
    Comparison comparison = new Comparison();
    Assessment found = evaluation.assessment();
    Expectation expected = one.expected();
    comparison.same("disposition", expected.disposition().word(), found.disposition().word());
    comparison.same("flags", sorted(expected.raised()), sorted(flags(found, Status.RAISED)));
    comparison.same(
        "unresolved", sorted(expected.unresolved()), sorted(flags(found, Status.UNRESOLVED)));
    expected
        .atLeast()
        .map(Disposition::word)
        .ifPresent(w -> comparison.same("at-least", w, found.atLeast().word()));
    expected
        .couldBe()
        .map(Disposition::word)
        .ifPresent(w -> comparison.same("could-be", w, found.couldBe().word()));
    expected.followUp().ifPresent(f -> comparison.same("follow-up", f, word(found.followUp())));
    for (ScoreResult score : found.scores()) {
      Expectation.ScoreIs wanted = expected.scores().get(score.score());
      if (wanted != null) {
        comparison.same("score " + score.score(), wanted.toString(), written(score, wanted));
      }
    }
    comparison.asked(expected.asked(), evaluation, true);
    comparison.asked(expected.notAsked(), evaluation, false);
    return new CaseRun(one, found, comparison.differences);
  }

  private static List<String> flags(Assessment found, Status status) {
    return found.flags(status).stream().map(FlagResult::flag).toList();
  }

  private static String sorted(Collection<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", new TreeSet<>(ids));
  }

  private static String word(Optional<FollowUp> followUp) {
    return followUp.map(FollowUp::word).orElse("none");
  }

  private static String written(ScoreResult score, Expectation.ScoreIs wanted) {
    if (wanted instanceof Expectation.ScoreIs.InBand) {
      return score.band().orElse("no single band");
    }
    return score
        .range()
        .map(bounds -> new Range<>(bounds.low(), bounds.high()))
        .map(range -> new Expectation.ScoreIs.Between(range).toString())
        .orElse("no value");
  }

  private static final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    void same(String what, String expected, String found) {
      if (!expected.equals(found)) {
        differences.add(new Difference(what, expected, found));
      }
    }

    void asked(Set<String> questions, Evaluation evaluation, boolean expected) {
      for (String question : new TreeSet<>(questions)) {
        boolean found = evaluation.asks(question) != Truth.FALSE;
        same("question " + question, asked(expected), asked(found));
      }
    }

    private static String asked(boolean asked) {
      return asked ? "asked" : "not asked";
    }
  }
}
