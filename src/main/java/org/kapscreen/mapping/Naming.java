package org.kapscreen.mapping;

import org.kapscreen.questionnaire.Worded;

/** How an export names a question or an option. */
public enum Naming implements Worded {
  /** By its id, exactly. */
  IDS("ids"),
  /** By its id, whatever the case and the marks between the letters: many tools allow no hyphen. */
  FOLDED_IDS("folded-ids"),
  /** As {@link #FOLDED_IDS}, behind the names of the groups that it stands in. */
  GROUPED_IDS("grouped-ids"),
  /** By the text that a person reads, whatever the case and the runs of spaces. */
  TEXTS("texts");

  private final String word;

  Naming(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
