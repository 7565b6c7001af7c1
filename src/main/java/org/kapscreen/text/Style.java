package org.kapscreen.text;

import org.fusesource.jansi.Ansi;
import org.fusesource.jansi.Ansi.Attribute;

/**
 * Emphasis for a terminal. The words carry the meaning alone; a style only repeats it, so that
 * nothing is lost in a log, on paper or in a screen reader. Only the four-bit colours that people
 * can remap, and none that vanishes on white or on black.
 */
public enum Style {
  PLAIN,
  COLOUR;

  /** A section's title, a question. */
  public String strong(String text) {
    return this == PLAIN ? text : in(text, Ansi.ansi().bold());
  }

  /** Danger and errors. */
  public String alarm(String text) {
    return this == PLAIN ? text : in(text, Ansi.ansi().bold().fgRed());
  }

  /** Words that one may pass over: hints, progress. */
  public String quiet(String text) {
    return this == PLAIN ? text : in(text, Ansi.ansi().a(Attribute.INTENSITY_FAINT));
  }

  /** What intake staff read for themselves and never aloud. */
  public String staff(String text) {
    return this == PLAIN ? text : in(text, Ansi.ansi().fgMagenta());
  }

  private static String in(String text, Ansi opened) {
    return opened.a(text).reset().toString();
  }
}
