package org.kapscreen.cli;

import org.kapscreen.questionnaire.Worded;

/** How a summary is written; the words are also the endings of the files. */
enum Format implements Worded {
  /** Plain text, 80 columns. */
  TEXT("txt"),
  MARKDOWN("md"),
  /** For a browser or printer. */
  HTML("html");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
