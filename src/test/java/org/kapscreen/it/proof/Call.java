package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One system call as strace wrote it down.
 *
 * @param arguments as written, without the commas between them
 * @param result what it returned; -1 if it failed or never came back
 * @param error why it failed, such as EIO; empty if it did not
 */
record Call(String thread, String name, List<String> arguments, long result, String error) {
  private static final Pattern LINE =
      Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+|\\?)(.*)", Pattern.DOTALL);

  /** Null arguments never stand here: a line that is no call gives no calls. */
  static List<Call> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return List.of();
    }
    String result = matcher.group(4);
    return List.of(
        new Call(
            matcher.group(1),
            matcher.group(2),
            split(matcher.group(3)),
            result.equals("?") ? -1 : Long.parseLong(result),
            result.startsWith("-") ? matcher.group(5).strip().split(" ", 2)[0] : ""));
  }

  private static List<String> split(String arguments) {
    List<String> all = new ArrayList<>();
    boolean quoted = false;
    int begin = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        all.add(arguments.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    all.add(arguments.substring(begin).strip());
    return all;
  }

  /** The call without what tells variants of it apart: rename for renameat and renameat2. */
  String kind() {
    if (name.startsWith("pwrite")) {
      return "pwrite";
    }
    return name.replaceAll("(at2?|64)$", "").replace("fdatasync", "fsync");
  }

  boolean is(String kind) {
    return kind().equals(kind);
  }

  boolean worked() {
    return result >= 0;
  }

  /** The paths among its arguments, given as texts. */
  List<String> paths() {
    return is("write") || is("pwrite")
        ? List.of()
        : arguments.stream().filter(a -> a.startsWith("\"")).map(Call::text).toList();
  }

  /** The number of the file that it works on; -1 if it names a path. */
  int descriptor() {
    String number = arguments.get(0).replaceAll("\\D.*", "");
    return number.isEmpty() ? -1 : Integer.parseInt(number);
  }

  /** The path behind the number of the file that it works on, as strace -y tells it. */
  String file() {
    String first = arguments.get(0);
    return Character.isDigit(first.charAt(0)) && first.contains("<")
        ? first.substring(first.indexOf('<') + 1, first.length() - 1)
        : "";
  }

  /** What it wrote. */
  byte[] data() {
    return bytes(arguments.get(1));
  }

  /** What it wrote, as words. */
  String words() {
    return new String(data(), UTF_8);
  }

  private static String text(String quoted) {
    return new String(bytes(quoted), UTF_8);
  }

  private static byte[] bytes(String quoted) {
    if (!quoted.endsWith("\"")) {
      throw new IllegalArgumentException("cut off: " + quoted);
    }
    byte[] in = quoted.getBytes(ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 1; i < in.length - 1; i++) {
      if (in[i] != '\\') {
        out.write(in[i]);
      } else if (in[++i] >= '0' && in[i] <= '7') {
        int end = i + 1;
        while (end < i + 3 && in[end] >= '0' && in[end] <= '7') {
          end++;
        }
        out.write(Integer.parseInt(new String(in, i, end - i, ISO_8859_1), 8));
        i = end - 1;
      } else {
        int special = "ntrvf".indexOf(in[i]);
        out.write(special < 0 ? in[i] : "\n\t\r\u000b\f".charAt(special));
      }
    }
    return out.toByteArray();
  }
}
