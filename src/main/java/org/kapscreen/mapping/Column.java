package org.kapscreen.mapping;

import java.util.Optional;
import java.util.Set;

/**
 * A column of an export.
 *
 * @param keep folded texts, of which it must hold one for the row to count; empty if it has no say
 */
public record Column(String name, Meaning meaning, Optional<Set<String>> keep) {}
