package org.kapscreen.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;

/** Reads the parts of a column map that name no question. */
final class MapParts {
  static final List<String> FILE_KEYS =
      List.of("skip-rows", "header-rows", "delimiter", "charset", "decimal-mark");
  static final List<String> TIMES_KEYS = List.of("column", "patterns", "zone");
  static final List<String> KEEP_KEYS = List.of("column", "is", "if-there");
  static final List<String> TICKS_KEYS = List.of("columns", "checked", "unchecked");
  private static final int MOST_ROWS = 5;

  /** No letter, digit, quotation mark, point or end of a line, which stand in fields. */
  private static final Pattern DELIMITER =
      Pattern.compile("[ \t!#$%&'()*+,/:;<=>?@\\[\\\\\\]^_`{|}~]");

  private final Problems problems;

  MapParts(Problems problems) {
    this.problems = problems;
  }

  FileForm file(Fields top) {
    return top.find("file")
        .flatMap(node -> Fields.of(node, problems, "'file'", FILE_KEYS))
        .map(
            fields ->
                new FileForm(
                    rows(fields, "skip-rows", 0, 1000),
                    rows(fields, "header-rows", 1, MOST_ROWS),
                    delimiter(fields),
                    charset(fields),
                    decimalMark(fields)))
        .orElse(FileForm.NONE);
  }

  private Optional<Integer> rows(Fields fields, String key, int low, int high) {
    Optional<Node.Scalar> rows = fields.scalar(key);
    if (rows.isPresent()
        && (!rows.get().text().matches("[0-9]{1,4}")
            || Integer.parseInt(rows.get().text()) < low
            || Integer.parseInt(rows.get().text()) > high)) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          rows.get(),
          "'" + key + "' is a whole number from " + low + " to " + high,
          "Write how many lines there are.");
      return Optional.empty();
    }
    return rows.map(Node.Scalar::text).map(Integer::valueOf);
  }

  /** A mark in ASCII, or the word tab. */
  private Optional<Character> delimiter(Fields fields) {
    Optional<Node.Scalar> found = fields.scalar("delimiter");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String text = found.get().text().equals("tab") ? "\t" : found.get().text();
    if (isDelimiter(text)) {
      return Optional.of(text.charAt(0));
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        found.get(),
        "'delimiter' is one mark, or the word tab",
        "Write it in quotes, such as \";\".");
    return Optional.empty();
  }

  static boolean isDelimiter(String mark) {
    return DELIMITER.matcher(mark).matches();
  }

  Optional<Character> decimalMark(Fields fields) {
    Optional<Node.Scalar> found = fields.scalar("decimal-mark");
    if (found.isPresent() && !found.get().text().matches("[.,]")) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          found.get(),
          "'decimal-mark' is a point or a comma",
          "Write \".\" or \",\", with its quotes.");
      return Optional.empty();
    }
    return found.map(mark -> mark.text().charAt(0));
  }

  private Optional<String> charset(Fields fields) {
    Optional<Node.Scalar> name = fields.scalar("charset");
    if (name.isPresent() && !isCharset(name.get().text())) {
      problems.add(
          ProblemCode.UNKNOWN_WORD,
          name.get(),
          "there is no charset " + name.get().quoted(),
          "Write a name such as utf-8, utf-16 or windows-1252.");
    }
    return name.map(Node.Scalar::text);
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  Times times(Fields top) {
    return top.find("answered-at")
        .flatMap(node -> Fields.of(node, problems, "'answered-at'", TIMES_KEYS))
        .map(
            fields ->
                new Times(texts(fields, "column"), patterns(fields, "patterns"), zone(fields)))
        .orElse(Times.NONE);
  }

  private Optional<ZoneId> zone(Fields fields) {
    Optional<Node.Scalar> name = fields.scalar("zone");
    try {
      return name.map(Node.Scalar::text).map(ZoneId::of);
    } catch (DateTimeException e) {
      problems.add(
          ProblemCode.UNKNOWN_WORD,
          name.orElseThrow(),
          "there is no time zone " + name.orElseThrow().quoted(),
          "Write a name such as America/Detroit.");
      return Optional.empty();
    }
  }

  List<String> dates(Fields fields) {
    return patterns(fields, "dates");
  }

  private List<String> patterns(Fields fields, String key) {
    List<String> patterns = new ArrayList<>();
    for (Node.Scalar pattern : fields.words(key)) {
      if (!TimePattern.isPattern(pattern.text())) {
        problems.add(
            ProblemCode.BAD_DATE,
            pattern,
            pattern.quoted() + " is no pattern of dates or times",
            "Write it with Java's letters, such as M/d/yyyy or yyyy-MM-dd HH:mm:ss.");
      } else if (!TimePattern.tellsTheDay(pattern.text())) {
        problems.add(
            ProblemCode.BAD_DATE,
            pattern,
            "by " + pattern.quoted() + " nobody knows which day it is",
            "Write M for the month (m is the minute), d for the day, yyyy for the year.");
      } else {
        patterns.add(pattern.text());
      }
    }
    return patterns;
  }

  List<Keep> keep(Fields top) {
    List<Keep> all = new ArrayList<>();
    for (Node node : top.list("keep")) {
      Optional<Fields> fields = Fields.of(node, problems, "an item of 'keep'", KEEP_KEYS);
      if (fields.isPresent()) {
        Optional<String> column = fields.get().needText("column");
        boolean ifThere = fields.get().flag("if-there", false);
        Set<String> texts = new HashSet<>();
        fields.get().wordsOf(fields.get().needList("is")).forEach(word -> texts.add(word.text()));
        column.ifPresent(name -> all.add(new Keep(name, texts, ifThere)));
      }
    }
    return all;
  }

  Ticks ticks(Fields top) {
    return top.find("ticks")
        .flatMap(node -> Fields.of(node, problems, "'ticks'", TICKS_KEYS))
        .map(
            fields ->
                new Ticks(
                    tickPatterns(fields),
                    Set.copyOf(texts(fields, "checked")),
                    Set.copyOf(texts(fields, "unchecked"))))
        .orElse(Ticks.NONE);
  }

  private List<String> tickPatterns(Fields fields) {
    List<String> patterns = new ArrayList<>();
    for (Node.Scalar pattern : fields.words("columns")) {
      if (pattern.text().contains("{option}")) {
        patterns.add(pattern.text());
      } else {
        problems.add(
            ProblemCode.WRONG_SHAPE,
            pattern,
            "this names no option",
            "Write {question} and {option} where they stand, such as '{question}___{option}'.");
      }
    }
    return patterns;
  }

  /** One text, or a list of them. */
  List<String> texts(Fields fields, String key) {
    Optional<Node> found = fields.find(key);
    if (found.isPresent() && found.get() instanceof Node.Scalar one) {
      return List.of(one.text());
    }
    return fields.words(key).stream().map(Node.Scalar::text).toList();
  }

  /** A map of texts to texts. */
  Map<String, Node.Scalar> texts(Optional<Node> found, String key) {
    Map<String, Node.Scalar> texts = new LinkedHashMap<>();
    if (found.isPresent()) {
      for (Node.Entry entry : entries(found.get(), key)) {
        if (entry.value() instanceof Node.Scalar value) {
          texts.put(entry.key().text(), value);
        } else {
          problems.add(
              ProblemCode.WRONG_SHAPE,
              entry.value(),
              "what stands behind a text of '" + key + "' is a single value",
              "Write 'text: meaning' lines here.");
        }
      }
    }
    return texts;
  }

  List<Node.Entry> entries(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "'" + key + "' is a map, not " + node.kind(),
        "Write 'text: meaning' lines here.");
    return List.of();
  }
}
