package org.kapscreen.questionnaire;

/**
 * The next step for a person. The order of the constants is the precedence, most severe first: the
 * worst flag decides, and nothing is ever added up.
 */
public enum Disposition implements Worded {
  /** Danger today: help comes before any question. */
  URGENT("urgent"),
  /** A commonly accepted contraindication was reported. */
  NOT_NOW("not-now"),
  /** Records, tests or another clinician are needed first. */
  CLEARANCE("clearance"),
  /** Something for the NP to go over with the person. */
  DISCUSS("discuss"),
  /** Nothing was flagged; the NP conversation is next. It is not a clearance. */
  CONSULT("consult");

  private final String word;

  Disposition(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether this next step is more urgent or more cautious than {@code other}. */
  public boolean isMoreSevereThan(Disposition other) {
    return compareTo(other) < 0;
  }

  /** The more severe of the two. */
  public static Disposition worse(Disposition a, Disposition b) {
    return a.isMoreSevereThan(b) ? a : b;
  }

  /** The milder of the two. */
  public static Disposition milder(Disposition a, Disposition b) {
    return a.isMoreSevereThan(b) ? b : a;
  }
}
