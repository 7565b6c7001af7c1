package org.kapscreen.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
record Seen(
    Answers answers, Evaluation evaluation, Assessment assessment, Map<String, Status> flags) {
  static Seen of(Answers answers, Screener screener) {
    Evaluation evaluation = screener.evaluate(answers);
    Assessment assessment = evaluation.assessment();
    Map<String, Status> flags = new HashMap<>();
    assessment.flags().forEach(result -> flags.put(result.flag(), result.status()));
    return new Seen(answers, evaluation, assessment, flags);
  }

  Status status(Flag flag) {
    return Objects.requireNonNull(flags.get(flag.id()));
  }

  Optional<String> band(String score) {
    return assessment.scores().stream()
        .filter(result -> result.score().equals(score))
        .findFirst()
        .flatMap(ScoreResult::band);
  }
}
