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
  public static final int MOST_BYTES_EVER = 8 * 1024 * 1024;

  private final byte[] content;
  private final SourceLines lines;
  private final Optional<Node> root;
  private final List<Problem> problems;

  /** Whether its tree was found as it had been prepared. */
  private final boolean prepared;

  private YamlFile(
      byte[] content,
      SourceLines lines,
      Optional<Node> root,
      List<Problem> problems,
      boolean prepared) {
    this.content = content;
    this.lines = lines;
    this.root = root;
    this.problems = List.copyOf(problems);
    this.prepared = prepared;
  }

  YamlFile(byte[] content, SourceLines lines, Optional<Node> root, List<Problem> problems) {
    this(content, lines, root, problems, false);
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

  /** Reports every text that holds a character which nobody sees. */
  void checkCharacters(Problems found) {
    if (root.isPresent() && !prepared) { // no tree is prepared that has one
      UnprintableCharacter.check(root.get(), found);
    }
  }

  /** The bytes of the file. */
  byte[] content() {
    return content;
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException if it cannot be read; what is wrong in it is a problem, never an exception
   */
  public static YamlFile read(Path file) throws IOException {
    return read(file, PreparedTrees.NONE);
  }

  /**
   * Reads {@code file}, whose tree may be among the {@code prepared} ones.
   *
   * @throws IOException if it cannot be read; what is wrong in it is a problem, never an exception
   */
  static YamlFile read(Path file, PreparedTrees prepared) throws IOException {
    byte[] content;
    try (InputStream in = Files.newInputStream(file)) {
      content = in.readNBytes(MOST_BYTES + 1);
    }
    Optional<Node> root = prepared.find(file, content);
    return root.isPresent()
        ? new YamlFile(content, new SourceLines(content), root, List.of(), true)
        : of(file.toString(), content, MOST_BYTES);
  }

  private static YamlFile tooLarge(String name, byte[] content, int mostBytes) {
    return failed(
        content,
        ProblemCode.TOO_LARGE,
        new Place(name, 1, 1),
        SourceLines.NONE,
        "the file is larger than " + mostBytes / 1024 + " KiB",
        "Is it the right file? A questionnaire this large should be several.");
  }

  /** Reads {@code content}. JSON is YAML too. */
  public static YamlFile of(String name, byte[] content) {
    return of(name, content, MOST_BYTES_EVER);
  }

  private static YamlFile of(String name, byte[] content, int mostBytes) {
    if (content.length > mostBytes) {
      return tooLarge(name, content, mostBytes);
    }
    CharBuffer text = CharBuffer.allocate(content.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    String clean = withoutMark(text.toString());
    if (result.isError()) {
      return failed(
          content,
          ProblemCode.NOT_UTF_8,
          endOf(name, clean),
          new SourceLines(clean.getBytes(StandardCharsets.UTF_8)),
          "this is not UTF-8 text",
          "Save the file with the encoding UTF-8.");
    }
    Optional<String> before = UnprintableCharacter.before(clean);
    if (before.isPresent()) {
      return failed(
          content,
          ProblemCode.UNPRINTABLE,
          endOf(name, before.get()),
          new SourceLines(content),
          UnprintableCharacter.MESSAGE,
          "Remove it; if the file is full of them, save it with the encoding UTF-8.");
    }
    return TreeReader.read(name, content, clean, new SourceLines(content));
  }

  private static YamlFile failed(
      byte[] content,
      ProblemCode code,
      Place place,
      SourceLines lines,
      String message,
      String hint) {
    Problems problems = new Problems(lines);
    problems.add(code, place, 1, message, Optional.of(hint));
    return new YamlFile(content, lines, Optional.empty(), problems.inOrder());
  }

  /** The place behind the last character of {@code text}. */
  private static Place endOf(String name, String text) {
    List<String> lines = new SourceLines(text.getBytes(StandardCharsets.UTF_8)).all();
    String last = lines.get(lines.size() - 1);
    return new Place(name, lines.size(), last.codePointCount(0, last.length()) + 1);
  }

  /** {@code text} without the mark that some editors put before it. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
