package org.kapscreen.proof;

import java.util.Map;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/**
 * A smallest set of answers that two versions of a questionnaire make something else of.
 *
 * @param subject the id of the flag that comes out otherwise, or {@code disposition}
 * @param answers answers that both versions take
 * @param differences how they differ from the baseline of the newer version's cases, or from no
 *     answer at all where there are no cases
 * @param older what the older version makes of them
 * @param newer what the newer version makes of them
 */
public record ChangeWitness(
    String subject,
    Answers answers,
    Map<String, Answer> differences,
    Assessment older,
    Assessment newer) {}
