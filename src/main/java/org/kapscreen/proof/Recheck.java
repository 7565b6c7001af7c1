package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/** Compares what a response says with what its answers come to. */
public final class Recheck {
  private final List<CaseRun.Difference> differences = new ArrayList<>();

  private Recheck() {}

  /**
   * What differs; empty if the response says exactly what the questionnaire makes of its answers.
   *
   * @param screener of the questionnaire used then
   * @throws IllegalArgumentException if the questionnaire does not take the answers
   */
  public static List<CaseRun.Difference> of(Response response, Screener screener) {
    Recheck recheck = new Recheck();
    Evaluation evaluation = screener.evaluate(response.answers());
    recheck.entries(response, evaluation);
    if (response.assessment().isEmpty()) {
      recheck.differ("assessment", "none", "one");
    } else {
      recheck.assessment(response.assessment().get(), evaluation.assessment());
    }
    return List.copyOf(recheck.differences);
  }

  /** An answer to a question that is not asked would have been left out. */
  private void entries(Response response, Evaluation evaluation) {
    for (Response.Entry entry : response.entries()) {
      boolean asked = evaluation.asks(entry.question()) != Truth.FALSE;
      boolean given = entry.answer().state() != AnswerState.NOT_ASKED;
      if (given && !asked && entry.answer().state() != AnswerState.UNANSWERED) {
        differ("question " + entry.question(), "asked", "not asked");
      }
    }
  }

  private void assessment(Assessment written, Assessment found) {
    same("at-least", written.atLeast().word(), found.atLeast().word());
    same("disposition", written.disposition().word(), found.disposition().word());
    same("could-be", written.couldBe().word(), found.couldBe().word());
    same("settle", String.join(", ", written.settle()), String.join(", ", found.settle()));
    same("follow-up", word(written.followUp()), word(found.followUp()));
    all("flag ", flags(written), flags(found));
    all("score ", scores(written), scores(found));
  }

  private static String word(Optional<FollowUp> followUp) {
    return followUp.map(FollowUp::word).orElse("none");
  }

  private static Map<String, String> flags(Assessment assessment) {
    Map<String, String> words = new LinkedHashMap<>();
    for (FlagResult flag : assessment.flags()) {
      words.put(flag.flag(), words(flag.status().word(), flag.missing()));
    }
    return words;
  }

  private static Map<String, String> scores(Assessment assessment) {
    Map<String, String> words = new LinkedHashMap<>();
    for (ScoreResult score : assessment.scores()) {
      String range =
          score
              .range()
              .map(r -> r.low().toPlainString() + ".." + r.high().toPlainString())
              .orElse("no value");
      words.put(score.score(), words(range + " " + score.band().orElse("-"), score.missing()));
    }
    return words;
  }

  private static String words(String result, List<String> missing) {
    return missing.isEmpty() ? result : result + " without " + String.join(", ", missing);
  }

  private void all(String what, Map<String, String> written, Map<String, String> found) {
    found.forEach((id, result) -> same(what + id, written.getOrDefault(id, "none"), result));
    written.keySet().stream()
        .filter(id -> !found.containsKey(id))
        .forEach(id -> differ(what + id, "there", "none"));
  }

  private void same(String what, String written, String found) {
    if (!written.equals(found)) {
      differ(what, written, found);
    }
  }

  private void differ(String what, String written, String found) {
    differences.add(new CaseRun.Difference(what, written, found));
  }
}
