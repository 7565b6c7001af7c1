package org.kapscreen.questionnaire;

/**
 * What a disposition is called and says.
 *
 * @param person what the person is told
 * @param reviewer what the NP is told
 */
public record DispositionText(
    Disposition disposition, String title, String person, String reviewer) {}
