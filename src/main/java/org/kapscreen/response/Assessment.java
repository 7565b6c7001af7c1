package org.kapscreen.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Worded;

/**
 * What the flags, scores and disposition come to, for one set of answers.
 *
 * @param atLeast the most severe raised flag
 * @param disposition the most severe over raised flags and what unresolved ones come to
 * @param couldBe the most severe if every unresolved flag were raised
 * @param settle ids of the questions whose answers would settle whether it is {@code couldBe};
 *     empty when it is no more severe than {@code disposition}
 * @param followUp the soonest over raised flags and what unresolved ones come to
 * @param flags every flag of the questionnaire, in its order
 * @param scores every score of the questionnaire, in its order
 */
public record Assessment(
    Disposition atLeast,
    Disposition disposition,
    Disposition couldBe,
    List<String> settle,
    Optional<FollowUp> followUp,
    List<FlagResult> flags,
    List<ScoreResult> scores) {
  public Assessment {
    settle = List.copyOf(settle);
    flags = List.copyOf(flags);
    scores = List.copyOf(scores);
  }

  /** The results of that status, in the questionnaire's order. */
  public List<FlagResult> flags(Status status) {
    List<FlagResult> found = new ArrayList<>();
    for (FlagResult flag : flags) {
      if (flag.status() == status) {
        found.add(flag);
      }
    }
    return List.copyOf(found);
  }

  /** What became of a flag. */
  public enum Status implements Worded {
    RAISED("raised"),
    CLEAR("clear"),
    UNRESOLVED("unresolved");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * One flag's result.
   *
   * @param missing ids of the questions that leave it unresolved; empty otherwise
   */
  public record FlagResult(String flag, Status status, List<String> missing) {
    public FlagResult {
      missing = List.copyOf(missing);
    }
  }

  /**
   * One score's result: a range while answers are missing.
   *
   * @param range lowest and highest possible, equal when nothing is missing; empty when no question
   *     of a mean is asked
   * @param band its id, when the whole range lies in one
   * @param missing ids of the questions that have no answer
   */
  public record ScoreResult(
      String score, Optional<Bounds> range, Optional<String> band, List<String> missing) {
    public ScoreResult {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Lowest and highest possible score, rounded half up to two decimals where they do not end
   * sooner.
   */
  public record Bounds(BigDecimal low, BigDecimal high) {}
}
