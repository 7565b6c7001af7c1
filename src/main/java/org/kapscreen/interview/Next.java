package org.kapscreen.interview;

/** What follows a line that was heard. */
sealed interface Next {
  /** How the talk goes on. */
  enum Step implements Next {
    /** The same prompt is put again. */
    SAME,
    /** Whatever comes now: another question, the same one anew, or the close. */
    ONWARD
  }

  /** The talk is over. */
  record End(Outcome outcome) implements Next {}
}
