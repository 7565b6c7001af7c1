package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;

/** Comparisons of dispositions as gates. */
final class Severity {
  private Severity() {}

  /** That {@code one} comes to a milder disposition than {@code other}. */
  static int isMilder(World one, World other) {
    return isMilder(one.gates(), one::comesTo, other::comesTo);
  }

  /** The same, where {@code flags} are the only ones. */
  static int isMilder(World one, World other, Collection<Flag> flags) {
    return isMilder(one.gates(), d -> one.among(d, flags), d -> other.among(d, flags));
  }

  private static int isMilder(
      Gates gates, ToIntFunction<Disposition> one, ToIntFunction<Disposition> other) {
    List<Integer> ways = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      ways.add(gates.and(other.applyAsInt(disposition), -one.applyAsInt(disposition)));
    }
    return gates.or(ways);
  }

  /** That {@code person} comes to just {@code disposition}. */
  static int isJust(World person, Disposition disposition) {
    return person.gates().and(person.comesTo(disposition), notWorse(person, disposition));
  }

  /** That {@code person} comes to nothing more severe than {@code disposition}. */
  static int notWorse(World person, Disposition disposition) {
    return person
        .gates()
        .and(
            Stream.of(Disposition.values())
                .filter(worse -> worse.isMoreSevereThan(disposition))
                .map(worse -> -person.comesTo(worse))
                .toList());
  }
}
