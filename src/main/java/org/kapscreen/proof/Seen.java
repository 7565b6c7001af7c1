package org.kapscreen.proof;

import java.util.Optional;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;

/**
 * What the screener itself makes of a person that a solver found: nothing counts before it does.
 */
record Seen(Answers answers, Evaluation evaluation, Assessment assessment) {
  static Seen of(Answers answers, Screener screener) {
    Evaluation evaluation = screener.evaluate(answers);
    return new Seen(answers, evaluation, evaluation.assessment());
  }

  Status status(Flag flag) {
    return assessment.flags().stream()
        .filter(result -> result.flag().equals(flag.id()))
        .map(Assessment.FlagResult::status)
        .findFirst()
        .orElseThrow();
  }

  Optional<String> band(String score) {
    return assessment.scores().stream()
        .filter(result -> result.score().equals(score))
        .findFirst()
        .flatMap(ScoreResult::band);
  }
}
