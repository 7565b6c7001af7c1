package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import org.kapscreen.proof.Change.Kind;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;

/**
 * What is not the same in two versions of a questionnaire, and who comes out otherwise.
 *
 * @param cases what becomes of the made-up people beside them
 * @param responses what becomes of stored responses; empty when none was named
 * @param witnesses made-up people in whom a change shows
 */
public record Comparison(
    Version older,
    Version newer,
    List<Change> changes,
    Outcomes cases,
    Optional<StoredResponses.Result> responses,
    List<ChangeWitness> witnesses) {
  public Comparison {
    changes = List.copyOf(changes);
    witnesses = List.copyOf(witnesses);
  }

  /** Compares the questionnaires, and the cases that stand beside them. */
  public static Comparison of(
      Version older, Version newer, Optional<Cases> casesOfOlder, Optional<Cases> casesOfNewer) {
    Outcomes.Tally tally = new Outcomes.Tally();
    for (Person person :
        CasePairs.of(casesOfOlder, casesOfNewer, older.questionnaire(), newer.questionnaire())) {
      tally.add(Outcome.of(person, older.screener(), newer.screener()));
    }
    return new Comparison(
        older,
        newer,
        changes(older, newer),
        tally.outcomes(),
        Optional.empty(),
        ChangeWitnesses.of(
            older.screener(),
            newer.screener(),
            casesOfNewer.map(Cases::baseline).orElse(Answers.NONE)));
  }

  private static List<Change> changes(Version older, Version newer) {
    ChangeList list = new ChangeList();
    Questionnaire before = older.questionnaire();
    Questionnaire now = newer.questionnaire();
    new FrameChanges(older, newer, list).add();
    new VocabularyChanges(older, newer, list).add();
    new SectionChanges(before, now, list).add();
    new QuestionChanges(before, now, list).add();
    new ScoreChanges(before, now, list).add();
    new FlagChanges(before, now, list).add();
    return list.changes();
  }

  /** The changes of that kind, in the order of a questionnaire's parts. */
  public List<Change> changes(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Whether somebody should look at it before the newer version is used. */
  public boolean needsAttention() {
    return !changes(Kind.MEANING).isEmpty()
        || comesOutOtherwise(cases)
        || responses
            .filter(
                stored -> comesOutOtherwise(stored.outcomes()) || !stored.unreadable().isEmpty())
            .isPresent()
        || !witnesses.isEmpty();
  }

  private static boolean comesOutOtherwise(Outcomes outcomes) {
    return !outcomes.otherwise().isEmpty() || !outcomes.notComparable().isEmpty();
  }

  /** The same comparison, with what became of stored responses. */
  public Comparison with(StoredResponses.Result stored) {
    return new Comparison(older, newer, changes, cases, Optional.of(stored), witnesses);
  }
}
