package org.kapscreen.proof;

import java.util.List;
import org.kapscreen.screening.Screener;

/** Finds made-up people in whom a change shows. */
final class ChangeWitnesses {
  private ChangeWitnesses() {}

  /**
   * One for each flag that both versions have, and one for the disposition, where any answers come
   * out otherwise. Nobody is looked for yet.
   */
  static List<ChangeWitness> of(Screener older, Screener newer) {
    return List.of();
  }
}
