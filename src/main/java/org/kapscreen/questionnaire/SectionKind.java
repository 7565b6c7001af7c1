package org.kapscreen.questionnaire;

/** What a section is for. */
public enum SectionKind implements Worded {
  SAFETY("safety"),
  CONTRAINDICATION("contraindication"),
  /** Can start a conversation; can never lower or outrank a safety flag. */
  READINESS("readiness"),
  BACKGROUND("background");

  private final String word;

  SectionKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
