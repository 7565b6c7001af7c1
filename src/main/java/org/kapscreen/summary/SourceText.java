package org.kapscreen.summary;

import org.kapscreen.questionnaire.Source;

/** Where a rule comes from. */
final class SourceText {
  private SourceText() {}

  /** As it stands beside each flag of the page. */
  static String brief(Source source) {
    return source.title() + source.year().map(year -> " " + year).orElse("");
  }

  /** With what was read, and how well, on one line. */
  static String of(Source source) {
    return brief(source) + source.detail().map(detail -> ": " + detail).orElse("");
  }
}
