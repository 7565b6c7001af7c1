package org.kapscreen.mapping;

import java.util.Set;

/**
 * Which rows count: those whose column holds one of these texts, such as finished ones.
 *
 * @param texts compared without case; an empty text means an empty field, a star any other
 * @param ifThere whether an export without that column is right too
 */
public record Keep(String column, Set<String> texts, boolean ifThere) {
  /** Any text but an empty one. */
  public static final String ANY = "*";

  public Keep {
    texts = Set.copyOf(texts);
  }
}
