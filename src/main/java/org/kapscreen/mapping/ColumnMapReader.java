package org.kapscreen.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;
import org.kapscreen.yaml.YamlFile;

/** Reads a column map, as strictly as a questionnaire: all its problems in one go, with places. */
public final class ColumnMapReader {
  static final List<String> KEYS =
      List.of(
          "format",
          "from",
          "signature",
          "questionnaire",
          "file",
          "reference",
          "answered-at",
          "keep",
          "latest",
          "columns-named",
          "options-named",
          "yes-no",
          "missing",
          "separators",
          "ticks",
          "dates",
          "ignore",
          "questions");
  private static final String FORMAT = "1";

  private final Problems problems;
  private final Optional<Questionnaire> questionnaire;
  private final MapParts parts;

  private ColumnMapReader(Problems problems, Optional<Questionnaire> questionnaire) {
    this.problems = problems;
    this.questionnaire = questionnaire;
    this.parts = new MapParts(problems);
  }

  /**
   * What became of a file.
   *
   * @param map with what it builds on; empty if there are problems
   */
  public record Result(Optional<ColumnMap> map, List<Problem> problems) {}

  /**
   * Reads {@code file}.
   *
   * @param questionnaire whose questions and options it may name
   * @throws IOException if it cannot be read
   */
  public static Result read(Path file, Questionnaire questionnaire) throws IOException {
    return of(YamlFile.read(file), Optional.of(questionnaire));
  }

  /** Reads a map from {@code content}. */
  public static Result read(String name, byte[] content, Questionnaire questionnaire) {
    return of(YamlFile.of(name, content), Optional.of(questionnaire));
  }

  /** Reads a shipped map, which names no question. */
  static Result shipped(String name, byte[] content) {
    return of(YamlFile.of(name, content), Optional.empty());
  }

  private static Result of(YamlFile yaml, Optional<Questionnaire> questionnaire) {
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    ColumnMapReader reader = new ColumnMapReader(problems, questionnaire);
    Optional<ColumnMap> map =
        yaml.root()
            .flatMap(root -> Fields.of(root, problems, "a column map", KEYS))
            .map(reader::map);
    return new Result(problems.isEmpty() ? map : Optional.empty(), problems.inOrder());
  }

  private ColumnMap map(Fields top) {
    Optional<Node.Scalar> format = top.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(FORMAT)) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads column maps of format " + FORMAT + " only",
          "Write 'format: " + FORMAT + "'.");
    }
    checkQuestionnaire(top);
    List<String> reference = parts.texts(top, "reference");
    Times times = parts.times(top);
    Set<String> others = new HashSet<>(reference);
    others.addAll(times.columns());
    ColumnMap own =
        new ColumnMap(
            parts.file(top),
            reference,
            times,
            parts.keep(top),
            top.find("latest").map(node -> top.flag("latest", false)),
            namings(top, "columns-named"),
            namings(top, "options-named"),
            yesNo(top),
            missing(top),
            top.scalar("separators").map(Node.Scalar::text),
            parts.ticks(top),
            parts.dates(top),
            parts.texts(top, "ignore"),
            questions(top, others));
    return own.over(base(top));
  }

  private void checkQuestionnaire(Fields top) {
    Optional<Node.Scalar> named = top.scalar("questionnaire");
    if (named.isPresent()
        && questionnaire.isPresent()
        && !named.get().text().equals(questionnaire.get().id())) {
      problems.add(
          ProblemCode.UNKNOWN_WORD,
          named.get(),
          "this map is for another questionnaire than " + questionnaire.get().id(),
          "Name the questionnaire with --questionnaire, or write the map's own.");
    }
  }

  private ColumnMap base(Fields top) {
    Optional<Node.Scalar> from = top.scalar("from");
    if (from.isEmpty()) {
      return questionnaire.isPresent() ? ColumnMap.PLAIN : ColumnMap.NOTHING;
    }
    return Fields.wordOf(from.get(), Preset.class, problems)
        .map(Preset::map)
        .orElse(ColumnMap.PLAIN);
  }

  private List<Naming> namings(Fields top, String key) {
    List<Naming> namings = new ArrayList<>();
    for (Node.Scalar word : top.words(key)) {
      Fields.wordOf(word, Naming.class, problems).ifPresent(namings::add);
    }
    return namings;
  }

  private Map<String, String> yesNo(Fields top) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Map.Entry<String, Node.Scalar> one :
        parts.texts(top.find("yes-no"), "yes-no").entrySet()) {
      String option = one.getValue().text();
      if (!option.equals("yes") && !option.equals("no")) {
        problems.add(
            ProblemCode.UNKNOWN_WORD,
            one.getValue(),
            "a yes-no question has no option " + one.getValue().quoted(),
            "Write yes or no; other codes belong under 'missing'.");
      }
      codes.put(one.getKey(), option);
    }
    return codes;
  }

  private Map<String, AnswerState> missing(Fields top) {
    Map<String, AnswerState> codes = new LinkedHashMap<>();
    parts
        .texts(top.find("missing"), "missing")
        .forEach(
            (text, word) -> {
              Optional<AnswerState> state = Codes.stateOf(word.text());
              if (state.isEmpty()) {
                problems.addUnknown(
                    ProblemCode.UNKNOWN_WORD,
                    word,
                    word.quoted() + " is no reason for a missing answer",
                    List.of("not-sure", "declined", "unanswered"));
              }
              state.ifPresent(found -> codes.put(text, found));
            });
    return codes;
  }

  private Map<String, QuestionMap> questions(Fields top, Set<String> others) {
    Map<String, QuestionMap> questions = new LinkedHashMap<>();
    if (top.find("questions").isPresent() && questionnaire.isPresent()) {
      Questionnaire asked = questionnaire.get();
      QuestionMapReader reader = new QuestionMapReader(asked, problems, parts, others);
      parts
          .entries(top.find("questions").get(), "questions")
          .forEach(
              entry ->
                  reader
                      .read(entry.key(), entry.value())
                      .ifPresent(said -> questions.put(entry.key().text(), said)));
    }
    return questions;
  }
}
