package org.kapscreen.text;

/**
 * What is known of the screen that a text is written to.
 *
 * @param terminal whether a person sees it as it is written
 * @param width columns of a line; lines are wrapped to it
 * @param style whether colour is wanted
 */
public record Screen(boolean terminal, int width, Style style) {
  /** A file or a pipe: no colour, lines as wide as paper takes them. */
  public static final Screen PAGE = new Screen(false, 80, Style.PLAIN);

  /** Below this a line holds too few words to read; wider lines than this tire the eye. */
  private static final int NARROWEST = 20;

  private static final int WIDEST = 100;

  public Screen {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
