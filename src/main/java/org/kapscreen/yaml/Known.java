package org.kapscreen.yaml;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of one kind that a file has. Where one of them could not be read, nothing is unknown: it
 * may be the one that is named, and one mistake is reported once.
 */
final class Known {
  private final Set<String> ids = new LinkedHashSet<>();
  private boolean complete = true;

  void add(String id) {
    ids.add(id);
  }

  /** Something of this kind is there and has no id that could be read. */
  void incomplete() {
    complete = false;
  }

  /** Whether {@code id} surely names nothing. */
  boolean lacks(String id) {
    return complete && !ids.contains(id);
  }

  /** In the order of the file. */
  Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }
}
