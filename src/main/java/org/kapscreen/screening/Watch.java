package org.kapscreen.screening;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The flags with a test that a value of one question or score does not make FALSE. Sets of flags
 * are bits, the first flag's lowest, in as many longs as they need.
 */
final class Watch {
  /** Of each option or group of an answer; the last stands for what is in no group. */
  private static final int BITS = Long.numberOfTrailingZeros(Sheet.UNRECOGNISED) + 1;

  private final boolean ofBits;

  /** The flags with any test of it. */
  private final long[] all;

  /** Where a stretch of numbers begins for which the flags are the same, or the number of a bit. */
  private long[] starts;

  private long[][] flags;

  private Watch(boolean ofBits, long[] starts, int words) {
    this.ofBits = ofBits;
    this.all = new long[words];
    this.starts = starts;
    this.flags = new long[starts.length][words];
  }

  /** Of a number. */
  static Watch ofNumbers(int words) {
    return new Watch(false, new long[] {Long.MIN_VALUE}, words);
  }

  /** Of bits. */
  static Watch ofBits(int words) {
    long[] bits = new long[BITS];
    Arrays.setAll(bits, bit -> bit);
    return new Watch(true, bits, words);
  }

  /**
   * Adds a test.
   *
   * @param concerns whether it is not FALSE for a value
   * @param cuts the numbers at which it may come out otherwise than just below them
   */
  void add(int flag, LongPredicate concerns, long... cuts) {
    set(flag, all);
    for (long cut : cuts) {
      cutAt(cut);
    }
    for (int i = 0; i < starts.length; i++) {
      if (concerns.test(ofBits ? 1L << starts[i] : starts[i])) {
        set(flag, flags[i]);
      }
    }
  }

  private void cutAt(long number) {
    int before = stretch(number);
    if (starts[before] == number) {
      return;
    }
    int count = starts.length;
    starts = Arrays.copyOf(starts, count + 1);
    flags = Arrays.copyOf(flags, count + 1);
    System.arraycopy(starts, before, starts, before + 1, count - before);
    System.arraycopy(flags, before, flags, before + 1, count - before);
    starts[before + 1] = number;
    flags[before + 1] = flags[before].clone();
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

  /** Adds those that {@code value} concerns, one of its bits or all of it as a number. */
  void addBy(long value, long[] to) {
    if (!ofBits) {
      add(flags[stretch(value)], to);
      return;
    }
    for (long rest = value; rest != 0; rest &= rest - 1) {
      add(flags[Long.numberOfTrailingZeros(rest)], to);
    }
  }

  private int stretch(long number) {
    int stretch = 0;
    while (stretch + 1 < starts.length && number >= starts[stretch + 1]) {
      stretch++;
    }
    return stretch;
  }

  private static void add(long[] flags, long[] to) {
    for (int word = 0; word < to.length; word++) {
      to[word] |= flags[word];
    }
  }
}
