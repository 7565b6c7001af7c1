package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Refit;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * What two versions of a questionnaire make of the same person.
 *
 * @param left ids of the questions whose answers are none in one of the two versions; the
 *     assessments are without them
 * @param open ids of the questions that are new, asked of this person, and have no answer
 */
public record Outcome(
    Person person, Assessment older, Assessment newer, List<String> left, List<String> open) {
  public Outcome {
    left = List.copyOf(left);
    open = List.copyOf(open);
  }

  /**
   * What became of a flag in both.
   *
   * @param older empty where that version has no such flag
   * @param newer empty where that version has no such flag
   */
  public record FlagChange(String flag, Optional<Status> older, Optional<Status> newer) {}

  /** Puts the answers of {@code person} that fit to both. */
  static Outcome of(Person person, Screener older, Screener newer) {
    Refit.Fitted before = Refit.of(person.older(), older.questionnaire());
    Refit.Fitted now = Refit.of(person.newer(), newer.questionnaire());
    Evaluation evaluation = newer.evaluate(now.answers());
    Set<String> left = new LinkedHashSet<>(before.left());
    left.addAll(now.left());
    List<String> open =
        newer.questionnaire().questions().stream()
            .map(Question::id)
            .filter(id -> older.questionnaire().question(id).isEmpty())
            .filter(id -> now.answers().to(id).state() == AnswerState.UNANSWERED)
            .filter(id -> evaluation.asks(id) != Truth.FALSE)
            .toList();
    return new Outcome(
        person, older.assess(before.answers()), evaluation.assessment(), List.copyOf(left), open);
  }

  /** Whether the two can be set side by side: nothing of what was said is left out. */
  public boolean comparable() {
    return left.isEmpty();
  }

  /** Whether the NP would read something else. */
  public boolean differs() {
    return older.atLeast() != newer.atLeast()
        || older.disposition() != newer.disposition()
        || older.couldBe() != newer.couldBe()
        || !older.followUp().equals(newer.followUp())
        || !flags().isEmpty();
  }

  /** The flags that come out otherwise; one that is clear, and not there in the other, is none. */
  public List<FlagChange> flags() {
    Map<String, Status> before = statuses(older);
    Map<String, Status> now = statuses(newer);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(before.keySet());
    List<FlagChange> changes = new ArrayList<>();
    for (String id : ids) {
      if (before.getOrDefault(id, Status.CLEAR) != now.getOrDefault(id, Status.CLEAR)) {
        changes.add(
            new FlagChange(
                id, Optional.ofNullable(before.get(id)), Optional.ofNullable(now.get(id))));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<String, Status> statuses(Assessment assessment) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (FlagResult flag : assessment.flags()) {
      statuses.put(flag.flag(), flag.status());
    }
    return statuses;
  }
}
