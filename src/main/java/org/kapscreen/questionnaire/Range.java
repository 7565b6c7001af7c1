package org.kapscreen.questionnaire;

/** The values from {@code low} to {@code high}, both included. */
public record Range<T extends Comparable<? super T>>(T low, T high) {
  public Range {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range goes from low to high");
    }
  }

  /** Whether {@code value} lies between the ends or on one of them. */
  public boolean contains(T value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }
}
