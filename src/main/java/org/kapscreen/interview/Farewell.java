package org.kapscreen.interview;

import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** What is said when a talk stops before its end: where its answers are, and how it goes on. */
public final class Farewell {
  private final Words words;
  private final String draft;
  private final String folder;

  /**
   * @param language of the talk
   * @param draft its name, and whatever else has to be typed to go on
   * @param folder that drafts are kept in
   */
  public Farewell(String language, String draft, String folder) {
    this.words = Words.nearest(Farewell.class, language);
    this.draft = VisibleText.line(draft);
    this.folder = VisibleText.line(folder);
  }

  /** All answers are safe. */
  public String saved() {
    return words.say("farewell.saved", draft);
  }

  /** There is nothing to keep. */
  public String nothing() {
    return words.say("farewell.nothing");
  }

  /** The last answers are not safe, those before them are. */
  public String behind() {
    return words.say("farewell.behind", draft, folder);
  }

  /** No answer is safe. */
  public String lost() {
    return words.say("farewell.lost", folder);
  }
}
