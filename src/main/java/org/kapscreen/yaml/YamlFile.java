package org.kapscreen.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Place;

/**
 * A YAML file read strictly: no anchors, aliases, tags, merge keys, duplicate keys or second
 * documents, at most 512 KiB and 30 levels.
 */
public final class YamlFile {
  /** A questionnaire of a thousand questions has about half of it. */
  static final int MOST_BYTES = 512 * 1024;

  /** A response with a long history. */
  static final int MOST_BYTES_EVER = 8 * 1024 * 1024;

  private final byte[] content;
  private final List<String> lines;
  private final Optional<Node> root;
  private final List<Problem> problems;

  YamlFile(byte[] content, List<String> lines, Optional<Node> root, List<Problem> problems) {
    this.content = content;
    this.lines = List.copyOf(lines);
    this.root = root;
    this.problems = List.copyOf(problems);
  }

  /** What the file holds; empty if there are problems. */
  public Optional<Node> root() {
    return root;
  }

  /** What is wrong with the file as YAML. */
  public List<Problem> problems() {
    return problems;
  }

  /** A collector of further problems of this file. */
  public Problems collector() {
    return new Problems(lines);
  }

  /** Takes the file's bytes into {@code digest}. */
  void addTo(MessageDigest digest) {
    digest.update(content);
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException if it cannot be read; what is wrong in it is a problem, never an exception
   */
  public static YamlFile read(Path file) throws IOException {
    return read(file, MOST_BYTES);
  }

  /**
   * Reads {@code file}, which may have {@code mostBytes}. JSON is YAML too.
   *
   * @throws IOException if it cannot be read; what is wrong in it is a problem, never an exception
   */
  public static YamlFile read(Path file, int mostBytes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(mostBytes + 1);
      return content.length > mostBytes
          ? tooLarge(file.toString(), content, mostBytes)
          : of(file.toString(), content);
    }
  }

  private static YamlFile tooLarge(String name, byte[] content, int mostBytes) {
    return failed(
        content,
        ProblemCode.TOO_LARGE,
        new Place(name, 1, 1),
        List.of(),
        "the file is larger than " + mostBytes / 1024 + " KiB",
        "Is it the right file? A questionnaire this large should be several.");
  }

  /** Reads {@code content}. */
  public static YamlFile of(String name, byte[] content) {
    if (content.length > MOST_BYTES_EVER) {
      return tooLarge(name, content, MOST_BYTES_EVER);
    }
    CharBuffer text = CharBuffer.allocate(content.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    String decoded = text.toString();
    String clean = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (result.isError()) {
      return failed(
          content,
          ProblemCode.NOT_UTF_8,
          endOf(name, clean),
          linesOf(clean),
          "this is not UTF-8 text",
          "Save the file with the encoding UTF-8.");
    }
    Optional<String> before = UnprintableCharacter.before(clean);
    if (before.isPresent()) {
      return failed(
          content,
          ProblemCode.UNPRINTABLE,
          endOf(name, before.get()),
          linesOf(clean),
          UnprintableCharacter.MESSAGE,
          "Remove it; if the file is full of them, save it with the encoding UTF-8.");
    }
    return TreeReader.read(name, content, clean, linesOf(clean));
  }

  private static YamlFile failed(
      byte[] content,
      ProblemCode code,
      Place place,
      List<String> lines,
      String message,
      String hint) {
    Problems problems = new Problems(lines);
    problems.add(code, place, 1, message, Optional.of(hint));
    return new YamlFile(content, lines, Optional.empty(), problems.inOrder());
  }

  /** The place behind the last character of {@code text}. */
  private static Place endOf(String name, String text) {
    List<String> lines = linesOf(text);
    String last = lines.get(lines.size() - 1);
    return new Place(name, lines.size(), last.codePointCount(0, last.length()) + 1);
  }

  /** The lines of {@code text} without their ends, which are LF, CR LF or CR as in YAML. */
  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, i));
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }
}
