package org.kapscreen.proof;

import org.kapscreen.questionnaire.Place;
import org.kapscreen.response.Answers;

/**
 * A made-up person.
 *
 * @param story one line
 * @param answers the baseline's with this person's differences
 */
public record Case(String id, String story, Answers answers, Expectation expected, Place place) {}
