package org.kapscreen.proof;

import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/**
 * A smallest set of answers that two versions of a questionnaire make something else of.
 *
 * @param subject the id of the flag that comes out otherwise, or {@code disposition}
 * @param answers answers that both versions take
 * @param older what the older version makes of them
 * @param newer what the newer version makes of them
 */
public record ChangeWitness(String subject, Answers answers, Assessment older, Assessment newer) {}
