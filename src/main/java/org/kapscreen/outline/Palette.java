package org.kapscreen.outline;

import java.util.Locale;
import org.kapscreen.questionnaire.Disposition;

/** How flags are coloured by their next step. The word always stands beside the colour. */
record Palette(String fill, String line) {
  static Palette of(Disposition disposition) {
    return switch (disposition) {
      case URGENT -> new Palette("#fde0dc", "#b3261e");
      case NOT_NOW -> new Palette("#ffe8cc", "#b25c00");
      case CLEARANCE -> new Palette("#fff6c8", "#8a7400");
      case DISCUSS -> new Palette("#e3eefc", "#2b5c9e");
      case CONSULT -> new Palette("#eeeeee", "#555555");
    };
  }

  /** The next step as it is marked everywhere. */
  static String mark(Disposition disposition) {
    return "[" + disposition.word().replace('-', ' ').toUpperCase(Locale.ROOT) + "]";
  }
}
