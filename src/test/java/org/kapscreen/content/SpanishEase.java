package org.kapscreen.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Szigriszt-Pazos index of how easy a Spanish text is to read, on the INFLESZ scale: below 40
 * very hard, to 55 rather hard, to 65 normal, to 80 rather easy (as a popular magazine, about the
 * sixth year of school), above that very easy. Syllables are counted by the rules of diphthongs,
 * which Spanish spelling follows.
 */
final class SpanishEase {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}0-9]+");
  private static final Pattern SENTENCE = Pattern.compile("[.!?:]+");
  private static final String STRONG = "aeoáéó";
  private static final String WEAK = "iuü";
  private static final String STRESSED = "íú";

  private SpanishEase() {}

  static double of(String text) {
    List<String> words = Arrays.stream(WORD.split(text)).filter(word -> !word.isEmpty()).toList();
    double sentences =
        Math.max(
            1,
            Arrays.stream(SENTENCE.split(text))
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .count());
    double syllables = words.stream().mapToInt(SpanishEase::syllables).sum();
    return 206.835 - 62.3 * syllables / words.size() - words.size() / sentences;
  }

  static int syllables(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(Character::isDigit)) {
      return small.length(); // a digit is about a syllable
    }
    String heard = small.replace("qu", "q").replaceAll("gu(?=[eéií])", "g").replaceAll("y$", "i");
    int syllables = 0;
    char before = ' ';
    for (int i = 0; i < heard.length(); i++) {
      char letter = heard.charAt(i);
      if (isVowel(letter) && (!isVowel(before) || isApart(before, letter))) {
        syllables++;
      }
      before = letter;
    }
    return Math.max(1, syllables);
  }

  private static boolean isVowel(char letter) {
    return (STRONG + WEAK + STRESSED).indexOf(letter) >= 0;
  }

  /** Two strong vowels, or a strong one beside a stressed weak one, are two syllables. */
  private static boolean isApart(char a, char b) {
    boolean bothStrong = is(STRONG, a) && is(STRONG, b);
    boolean stressedLast = is(STRONG, a) && is(STRESSED, b);
    boolean stressedFirst = is(STRESSED, a) && is(STRONG, b);
    return bothStrong || stressedLast || stressedFirst;
  }

  private static boolean is(String kind, char letter) {
    return kind.indexOf(letter) >= 0;
  }
}
