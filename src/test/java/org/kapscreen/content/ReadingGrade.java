package org.kapscreen.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade: about the school year that is needed to read a text. Syllables are
 * counted by spelling, which is right for most English words and close for the rest.
 */
final class ReadingGrade {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

  private ReadingGrade() {}

  static double of(String text) {
    List<String> words = words(text);
    double sentences = Math.max(1, parts(text, "[.!?]+").size());
    double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  static List<String> words(String text) {
    return parts(text, "[^A-Za-z0-9']+");
  }

  private static List<String> parts(String text, String between) {
    return Arrays.stream(text.split(between, -1)).filter(part -> !part.isBlank()).toList();
  }

  static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("'s$|'", "");
    if (letters.chars().allMatch(Character::isDigit)) {
      return letters.length(); // a digit is about a syllable
    }
    if (letters.length() <= 3) {
      return 1;
    }
    String heard =
        letters.matches(".*([sxzcg]|ch|sh)es")
            ? letters.substring(0, letters.length() - 1)
            : letters.replaceFirst("([^laeiouy]es|[^td]ed|[^laeiouy]e)$", "");
    String begun = heard.startsWith("y") ? heard.substring(1) : heard;
    return Math.max(1, (int) VOWELS.matcher(begun).results().count());
  }
}
