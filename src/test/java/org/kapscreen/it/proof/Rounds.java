package org.kapscreen.it.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How often a thing is tried: few times in every build, often with the profile {@code prove}. */
final class Rounds {
  /** The same in every build, so that a build fails for its own change and not by chance. */
  private static final long SEED = 20_260_504;

  private Rounds() {}

  /** The system property {@code prove.NAME}, or {@code brief} without it. */
  static int of(String name, int brief) {
    return Integer.getInteger("prove." + name, brief);
  }

  /** A source of chance; the seed is printed, and {@code -Dprove.seed=N} takes another. */
  static Random random(String test) {
    long seed = Long.getLong("prove.seed", SEED);
    say(test + ": seed " + seed);
    return new Random(seed);
  }

  /** At most {@code most} of {@code all}, drawn by chance. */
  static <T> List<T> some(List<T> all, int most, Random random) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  /** Prints what was seen, for whoever reads the build's output. */
  static void say(String figures) {
    System.out.println("[proof] " + figures);
  }
}
