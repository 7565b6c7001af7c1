package org.kapscreen.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A text file with a few random changes, of the kinds that people and editors make. */
final class MutatedQuestionnaire {
  private static final List<String> TOKENS =
      List.of(
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\"",
          "'",
          "&a ",
          "*a",
          "!t ",
          "<<: ",
          "|",
          ">",
          "#",
          "%",
          "@",
          "\\",
          "---\n",
          "...\n",
          "? ",
          "\t",
          "\r",
          "\n",
          "\u0000",
          "\u001B",
          "\u202E",
          "\uFEFF",
          "\uD83D\uDC4D",
          "~",
          "null",
          "true",
          "yes",
          "not",
          "all",
          "at-least",
          "state",
          "99999999999",
          "-1",
          "1e9",
          "..",
          ">= ",
          "consult",
          "urgent",
          "prorate",
          "practice");

  private final Random random;

  MutatedQuestionnaire(Random random) {
    this.random = random;
  }

  /** {@code text} with one to three changes. */
  byte[] of(String text) {
    String changed = text;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      changed =
          switch (random.nextInt(4)) {
            case 0 -> withOtherLines(changed);
            case 1, 2 -> withOtherWords(changed);
            default -> withToken(changed);
          };
    }
    byte[] bytes = changed.getBytes(UTF_8);
    if (random.nextInt(8) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(50) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  /** A line left out, written twice, moved, put in another's place, or indented otherwise. */
  private String withOtherLines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int here = random.nextInt(lines.size());
    int there = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(here);
      case 1 -> lines.add(here, lines.get(here));
      case 2 -> lines.add(there, lines.get(here));
      case 3 -> lines.set(here, lines.get(there));
      case 4 -> lines.set(here, "  " + lines.get(here));
      default -> lines.set(here, lines.get(here).replaceFirst("^ ", ""));
    }
    return String.join("\n", lines);
  }

  /** A word in the place of another. */
  private String withOtherWords(String text) {
    int[] one = word(text);
    int[] other = word(text);
    return text.substring(0, one[0]) + text.substring(other[0], other[1]) + text.substring(one[1]);
  }

  /** Begin and end of the word around a random place. */
  private int[] word(String text) {
    int begin = random.nextInt(text.length() + 1);
    int end = begin;
    while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return new int[] {begin, end};
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** Something with a meaning in YAML or here, anywhere. */
  private String withToken(String text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(3));
    return text.substring(0, at) + TOKENS.get(random.nextInt(TOKENS.size())) + text.substring(to);
  }
}
