package org.kapscreen.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question.
 *
 * @param ask what the person reads or hears
 * @param label a short noun phrase for the NP's page
 * @param help shown on request
 * @param staff shown to intake staff only, never read aloud
 * @param notSure whether "not sure" is an answer
 * @param declinable whether "prefer not to say" is an answer
 * @param askIf asked unless this is FALSE; includes the section's own
 * @param channels where it is asked; a question that is not asked everywhere is used in no
 *     condition and no score
 */
public record Question(
    String id,
    QuestionType type,
    String ask,
    String label,
    Optional<String> help,
    Optional<String> staff,
    boolean notSure,
    boolean declinable,
    Optional<Condition> askIf,
    List<Check> checks,
    Set<Channel> channels,
    Place place) {
  public Question {
    checks = List.copyOf(checks);
    channels = Set.copyOf(channels);
  }

  /** The same question, asked on another condition. */
  public Question withAskIf(Condition other) {
    return new Question(
        id,
        type,
        ask,
        label,
        help,
        staff,
        notSure,
        declinable,
        Optional.of(other),
        checks,
        channels,
        place);
  }
}
