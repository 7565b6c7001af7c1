package org.kapscreen.questionnaire;

import java.math.BigDecimal;

/**
 * A named range of a score, up to where the next band begins.
 *
 * @param from the lowest score in it
 */
public record Band(String id, String title, BigDecimal from) {}
