package org.kapscreen.screening;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * The flags with a test that a value of one question or score does not make FALSE. Sets of flags
 * are bits, the first flag's lowest, in as many longs as they need.
 */
final class Watch {
  /** Of each option or group of an answer; the last stands for what is in no group. */
  private static final int BITS = Long.numberOfTrailingZeros(Sheet.UNRECOGNISED) + 1;

  private final NavigableMap<Long, long[]> growing = new TreeMap<>();

  /** The flags with any test of it. */
  private final long[] all;

  /** Where a stretch of numbers begins for which the flags are the same, or the number of a bit. */
  private long[] starts = {};

  private long[][] flags = {};

  private Watch(int words) {
    this.all = new long[words];
  }

  /** Of a number. */
  static Watch ofNumbers(int words) {
    Watch watch = new Watch(words);
    watch.growing.put(Long.MIN_VALUE, new long[words]);
    return watch;
  }

  /** Of bits. */
  static Watch ofBits(int words) {
    Watch watch = new Watch(words);
    for (long bit = 0; bit < BITS; bit++) {
      watch.growing.put(bit, new long[words]);
    }
    return watch;
  }

  /**
   * Adds a test.
   *
   * @param concerns whether it is not FALSE for a number, or for the bit of that number
   * @param cuts the numbers at which it may come out otherwise than just below them
   */
  void add(int flag, LongPredicate concerns, long... cuts) {
    set(flag, all);
    for (long cut : cuts) {
      growing.computeIfAbsent(cut, start -> growing.lowerEntry(start).getValue().clone());
    }
    for (Map.Entry<Long, long[]> stretch : growing.entrySet()) {
      if (concerns.test(stretch.getKey())) {
        set(flag, stretch.getValue());
      }
    }
    starts = growing.keySet().stream().mapToLong(Long::longValue).toArray();
    flags = growing.values().toArray(new long[0][]);
  }

  /** A set of none of {@code count} flags. */
  static long[] noneOf(int count) {
    return new long[(count + Long.SIZE - 1) / Long.SIZE];
  }

  /** A set of all of {@code count} flags. */
  static long[] allOf(int count) {
    long[] flags = noneOf(count);
    for (int flag = 0; flag < count; flag++) {
      set(flag, flags);
    }
    return flags;
  }

  static void set(int flag, long[] flags) {
    flags[flag / Long.SIZE] |= 1L << flag;
  }

  /** Adds all that test it. */
  void addAll(long[] to) {
    add(all, to);
  }

  /** Adds those that {@code number} concerns. */
  void addNumber(long number, long[] to) {
    int stretch = 0;
    while (stretch + 1 < starts.length && number >= starts[stretch + 1]) {
      stretch++;
    }
    add(flags[stretch], to);
  }

  /** Adds those that one of {@code bits} concerns. */
  void addBits(long bits, long[] to) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      add(flags[Long.numberOfTrailingZeros(rest)], to);
    }
  }

  private static void add(long[] flags, long[] to) {
    for (int word = 0; word < to.length; word++) {
      to[word] |= flags[word];
    }
  }
}
