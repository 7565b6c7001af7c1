package org.kapscreen.mapping;

/**
 * Names, in any case of English letters, in which a star stands for any characters. No regular
 * expression, because that tries for hours where a name from an export has a dozen stars.
 */
record Glob(String pattern) {
  boolean matches(String name) {
    int at = 0;
    int star = -1;
    int behindStar = 0;
    int next = 0;
    while (next < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        behindStar = next;
      } else if (at < pattern.length() && isSame(pattern.charAt(at), name.charAt(next))) {
        at++;
        next++;
      } else if (star >= 0) {
        at = star + 1; // that star takes one character more
        next = ++behindStar;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean isSame(char one, char other) {
    return one == other || (isLetter(one) && isLetter(other) && (one | 0x20) == (other | 0x20));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
