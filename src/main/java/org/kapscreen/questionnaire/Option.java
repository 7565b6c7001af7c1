package org.kapscreen.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One of the possible answers of a question.
 *
 * @param value what it adds to a score
 * @param exclusive whether it stands alone, such as "none of these"
 */
public record Option(
    String id, String text, Optional<BigDecimal> value, boolean exclusive, Place place) {}
