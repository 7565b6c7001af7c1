package org.kapscreen.questionnaire;

/** A comparison of numbers or dates. */
public enum Operator implements Worded {
  AT_LEAST(">="),
  MORE_THAN(">"),
  AT_MOST("<="),
  LESS_THAN("<"),
  EQUAL_TO("=");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * Whether the comparison holds for a left side that stands to the right side as {@code order}
   * says: negative for less, 0 for equal, positive for more.
   */
  public boolean holdsFor(int order) {
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EQUAL_TO -> order == 0;
    };
  }
}
