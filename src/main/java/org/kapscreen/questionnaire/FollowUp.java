package org.kapscreen.questionnaire;

/** How soon a person must be contacted, soonest first. */
public enum FollowUp implements Worded {
  NOW("now"),
  SAME_DAY("same-day"),
  NEXT_BUSINESS_DAY("next-business-day");

  private final String word;

  FollowUp(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether the person must be contacted before {@code other} would have it. */
  public boolean isSoonerThan(FollowUp other) {
    return compareTo(other) < 0;
  }
}
