package org.kapscreen.yaml;

import java.util.Optional;
import org.kapscreen.questionnaire.Place;

/**
 * Something in a file that has to be mended.
 *
 * @param sourceLine the line it stands in; empty if the file has no such line
 * @param width columns that the trouble covers from its place on, at least 1
 * @param message what is wrong
 * @param hint what to do
 */
public record Problem(
    ProblemCode code,
    Place place,
    String sourceLine,
    int width,
    String message,
    Optional<String> hint) {}
