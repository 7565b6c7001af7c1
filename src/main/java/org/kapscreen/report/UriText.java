package org.kapscreen.report;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The name of a file as a URI reference (RFC 3986): a relative one stays relative, so that a report
 * made in one checkout fits every other.
 */
final class UriText {
  private static final String UNRESERVED = "-._~/";

  private UriText() {}

  static String of(String file) {
    String path = file.replace('\\', '/');
    boolean drive = path.matches("[A-Za-z]:/.*");
    if (drive) {
      return "file:///" + path.substring(0, 2) + escaped(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + escaped(path);
  }

  private static String escaped(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
