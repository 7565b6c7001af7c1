package org.kapscreen.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Vocabulary;

/**
 * What texts stand for, found by a slice of characters without making a string of it. For one
 * thread only: it looks first where it found the last one, because most people answer alike.
 */
final class Codes {
  /**
   * What a text stands for.
   *
   * @param state ANSWERED for an option
   * @param bits of the option
   */
  record Code(AnswerState state, long bits) {}

  private final char[][] keys;
  private final @Nullable Code[] codes;

  /** The keys that are short enough, as {@link ShortText} has them; 0 where there is none. */
  private final long[] shortKeys;

  private final @Nullable Code[] shortCodes;
  private final boolean folded;
  private int latest;

  /**
   * @param folded whether case and runs of spaces do not matter; then the keys are folded
   */
  Codes(Map<String, Code> table, boolean folded) {
    int size = Integer.highestOneBit(Math.max(4, table.size())) * 4;
    this.keys = new char[size][];
    this.codes = new Code[size];
    this.shortKeys = new long[size];
    this.shortCodes = new Code[size];
    this.folded = folded;
    for (Map.Entry<String, Code> one : table.entrySet()) {
      char[] key = one.getKey().toCharArray();
      int at = hash(key, 0, key.length) & (size - 1);
      while (keys[at] != null) {
        at = (at + 1) & (size - 1);
      }
      keys[at] = key;
      codes[at] = one.getValue();
      addShort(ShortText.of(one.getKey()), one.getValue());
    }
  }

  private void addShort(long key, Code code) {
    if (key != 0) {
      int at = shortPlace(key);
      shortKeys[at] = key;
      shortCodes[at] = code;
    }
  }

  /** Where {@code key} stands, or the free place where it would. */
  private int shortPlace(long key) {
    int mask = shortKeys.length - 1;
    // The golden ratio spreads keys that differ in a few bits over the upper half.
    int at = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE) & mask;
    while (shortKeys[at] != key && shortKeys[at] != 0) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** What a {@link ShortText} stands for; null if that is not known at once. */
  @Nullable Code findShort(long text) {
    return shortCodes[shortPlace(text)];
  }

  /** What the slice stands for; null if that is not known. */
  @Nullable Code find(char[] text, int from, int length) {
    Code found = exactly(text, from, length);
    if (found == null && folded && !isFolded(text, from, length)) {
      char[] folding = Vocabulary.folded(new String(text, from, length)).toCharArray();
      return exactly(folding, 0, folding.length);
    }
    return found;
  }

  /** Whether folding surely changes nothing, as with a number. */
  private static boolean isFolded(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (text[i] <= ' ' || text[i] > '~' || (text[i] >= 'A' && text[i] <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Code exactly(char[] text, int from, int length) {
    char[] before = keys[latest];
    if (before != null && isAt(before, text, from, length)) {
      return codes[latest];
    }
    int mask = keys.length - 1;
    for (int at = hash(text, from, length) & mask; keys[at] != null; at = (at + 1) & mask) {
      if (isAt(keys[at], text, from, length)) {
        latest = at;
        return codes[at];
      }
    }
    return null;
  }

  private static boolean isAt(char[] key, char[] text, int from, int length) {
    if (key.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (key[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ hash >>> 15;
  }
}
