package org.kapscreen.cli;

import java.util.Arrays;
import java.util.List;
import org.kapscreen.questionnaire.Worded;
import picocli.CommandLine.TypeConversionException;

/** How a summary is written; the words are also the endings of the files. */
enum Format implements Worded {
  /** Plain text, 80 columns. */
  TEXT("txt"),
  MARKDOWN("md");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /** The format of that word, for picocli. */
  static Format of(String word) {
    return Worded.find(Format.class, word)
        .orElseThrow(() -> new TypeConversionException("expected one of " + words()));
  }
}
