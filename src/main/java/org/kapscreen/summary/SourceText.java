package org.kapscreen.summary;

import org.kapscreen.questionnaire.Source;

/** Where a rule comes from, on one line. */
final class SourceText {
  private SourceText() {}

  static String of(Source source) {
    return source.title()
        + source.detail().map(detail -> ", " + detail).orElse("")
        + source.year().map(year -> ", " + year).orElse("");
  }
}
