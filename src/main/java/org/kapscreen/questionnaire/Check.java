package org.kapscreen.questionnaire;

/**
 * What must not be FALSE of an answer.
 *
 * @param otherwise said to the person before the question is asked again
 */
public record Check(Condition that, String otherwise) {}
