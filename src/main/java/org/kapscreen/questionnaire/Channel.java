package org.kapscreen.questionnaire;

/** Who answers, and where. The channel never changes a result. */
public enum Channel implements Worded {
  /** Intake staff read the questions to a caller. */
  PHONE("phone"),
  /** A person answers alone. */
  SELF("self"),
  /** Exported answers are scored. */
  BATCH("batch"),
  /** The clinic answers about itself. */
  PRACTICE("practice");

  private final String word;

  Channel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
