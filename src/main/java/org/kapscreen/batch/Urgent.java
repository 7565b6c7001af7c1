package org.kapscreen.batch;

import java.util.Optional;

/**
 * A record that somebody must look at now.
 *
 * @param line of the export that it begins in
 */
public record Urgent(long line, Optional<String> reference) {}
