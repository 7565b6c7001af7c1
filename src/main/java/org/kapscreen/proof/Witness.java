package org.kapscreen.proof;

import java.util.Map;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/**
 * A made-up person who shows a finding.
 *
 * @param story what this person shows, in one line
 * @param answers all answers
 * @param differences how they differ from the baseline of the cases, or from no answer at all where
 *     there are no cases; in the order asked
 * @param assessment what the screener makes of the answers
 */
public record Witness(
    String story, Answers answers, Map<String, Answer> differences, Assessment assessment) {}
