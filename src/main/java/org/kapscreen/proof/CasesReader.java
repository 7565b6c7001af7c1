package org.kapscreen.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;
import org.kapscreen.yaml.RangeText;
import org.kapscreen.yaml.YamlFile;

/** Reads the cases of a questionnaire, or all that is wrong with them. */
public final class CasesReader {
  private static final String FORMAT = "1";
  private static final List<String> KEYS = List.of("format", "questionnaire", "baseline", "cases");
  private static final List<String> CASE_KEYS = List.of("id", "story", "answers", "expect");
  private static final List<String> EXPECT_KEYS =
      List.of(
          "disposition",
          "flags",
          "unresolved",
          "at-least",
          "could-be",
          "follow-up",
          "scores",
          "asked",
          "not-asked");

  private final Questionnaire questionnaire;
  private final Problems problems;
  private final AnswerNode answers;
  private final List<String> questions;
  private final List<String> flags;

  private CasesReader(Questionnaire questionnaire, Problems problems) {
    this.questionnaire = questionnaire;
    this.problems = problems;
    this.answers = new AnswerNode(problems);
    this.questions = questionnaire.questions().stream().map(Question::id).toList();
    this.flags = questionnaire.flags().stream().map(Flag::id).toList();
  }

  /**
   * What became of a file.
   *
   * @param cases empty if there are problems
   */
  public record Result(Optional<Cases> cases, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads {@code file}, the cases of {@code questionnaire}.
   *
   * @throws IOException if it cannot be read
   */
  public static Result read(Path file, Questionnaire questionnaire) throws IOException {
    YamlFile yaml = YamlFile.read(file);
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    Optional<Cases> cases =
        yaml.root()
            .flatMap(root -> Fields.of(root, problems, "a file of cases", KEYS))
            .map(new CasesReader(questionnaire, problems)::cases);
    return new Result(problems.isEmpty() ? cases : Optional.empty(), problems.inOrder());
  }

  private Cases cases(Fields top) {
    Optional<Node.Scalar> format = top.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(FORMAT)) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads cases of format " + FORMAT + " only",
          "Write 'format: " + FORMAT + "'.");
    }
    Optional<Node.Scalar> of = top.needScalar("questionnaire");
    if (of.isPresent() && !of.get().text().equals(questionnaire.id())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_WORD,
          of.get(),
          "these are cases of another questionnaire",
          List.of(questionnaire.id()));
    }
    Map<String, Answer> baseline = top.need("baseline").map(this::answersIn).orElse(Map.of());
    Set<String> ids = new HashSet<>();
    List<Case> cases = new ArrayList<>();
    for (Node node : top.needList("cases")) {
      one(node, baseline, ids).ifPresent(cases::add);
    }
    return new Cases(new Answers(baseline), cases);
  }

  private Optional<Case> one(Node node, Map<String, Answer> baseline, Set<String> ids) {
    Optional<Fields> found = Fields.of(node, problems, "a case", CASE_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Node.Scalar> id = fields.needId("id");
    if (id.isPresent() && !ids.add(id.get().text())) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          id.get(),
          "there is another case " + id.get().quoted(),
          "Rename one of them.");
    }
    Optional<String> story = fields.needText("story");
    Map<String, Answer> own = new LinkedHashMap<>(baseline);
    fields.find("answers").ifPresent(n -> own.putAll(answersIn(n)));
    Optional<Expectation> expected = fields.need("expect").flatMap(this::expectation);
    return id.isPresent() && story.isPresent() && expected.isPresent()
        ? Optional.of(
            new Case(
                id.get().text(), story.get(), new Answers(own), expected.get(), id.get().place()))
        : Optional.empty();
  }

  private Map<String, Answer> answersIn(Node node) {
    Map<String, Answer> read = new LinkedHashMap<>();
    for (Node.Entry entry : entriesOf(node, "answers are a map of questions")) {
      Optional<Question> question = questionnaire.question(entry.key().text());
      if (question.isEmpty()) {
        addUnknown(ProblemCode.UNKNOWN_QUESTION, "question", entry.key(), questions);
      }
      question
          .flatMap(q -> answers.read(q, entry.value()))
          .ifPresent(answer -> read.put(entry.key().text(), answer));
    }
    return read;
  }

  private List<Node.Entry> entriesOf(Node node, String message) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        message + ", not " + node.kind(),
        "Write 'id: value' lines here.");
    return List.of();
  }

  private void addUnknown(ProblemCode code, String kind, Node.Scalar word, List<String> known) {
    problems.addUnknown(
        code, word, "the questionnaire has no " + kind + " " + word.quoted(), known);
  }

  private Optional<Expectation> expectation(Node node) {
    Optional<Fields> found = Fields.of(node, problems, "what is expected", EXPECT_KEYS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Disposition> disposition = fields.needWord("disposition", Disposition.class);
    Expectation expectation =
        new Expectation(
            disposition.orElse(Disposition.CONSULT),
            flags(fields, "flags"),
            flags(fields, "unresolved"),
            fields.word("at-least", Disposition.class),
            fields.word("could-be", Disposition.class),
            followUp(fields),
            scores(fields),
            questions(fields, "asked"),
            questions(fields, "not-asked"));
    return disposition.map(d -> expectation);
  }

  private Set<String> flags(Fields fields, String key) {
    return known(fields, key, ProblemCode.UNKNOWN_FLAG, "flag", flags);
  }

  private Set<String> questions(Fields fields, String key) {
    return known(fields, key, ProblemCode.UNKNOWN_QUESTION, "question", questions);
  }

  private Set<String> known(
      Fields fields, String key, ProblemCode code, String kind, List<String> known) {
    Set<String> ids = new LinkedHashSet<>();
    for (Node.Scalar word : fields.words(key)) {
      if (known.contains(word.text())) {
        ids.add(word.text());
      } else {
        addUnknown(code, kind, word, known);
      }
    }
    return ids;
  }

  private Optional<String> followUp(Fields fields) {
    Optional<Node.Scalar> word = fields.scalar("follow-up");
    if (word.isPresent() && word.get().text().equals("none")) {
      return Optional.of("none");
    }
    return word.flatMap(w -> Fields.wordOf(w, FollowUp.class, problems)).map(FollowUp::word);
  }

  private Map<String, Expectation.ScoreIs> scores(Fields fields) {
    Map<String, Expectation.ScoreIs> wanted = new LinkedHashMap<>();
    List<String> known = questionnaire.scores().stream().map(Score::id).toList();
    List<Node.Entry> entries =
        fields.find("scores").map(n -> entriesOf(n, "these are a map of scores")).orElse(List.of());
    for (Node.Entry entry : entries) {
      Optional<Score> score = questionnaire.score(entry.key().text());
      if (score.isEmpty()) {
        addUnknown(ProblemCode.UNKNOWN_QUESTION, "score", entry.key(), known);
      }
      score
          .flatMap(s -> score(s, entry.value()))
          .ifPresent(is -> wanted.put(entry.key().text(), is));
    }
    return wanted;
  }

  private Optional<Expectation.ScoreIs> score(Score score, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "a score is a band, a number or a range, not " + node.kind(),
          "Write one of them.");
      return Optional.empty();
    }
    if (score.bands().stream().anyMatch(band -> band.id().equals(scalar.text()))) {
      return Optional.of(new Expectation.ScoreIs.InBand(scalar.text()));
    }
    if (!scalar.text().isEmpty() && Character.isLetter(scalar.text().charAt(0))) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_BAND,
          scalar,
          "score '" + score.id() + "' has no band " + scalar.quoted(),
          score.bands().stream().map(Band::id).toList());
      return Optional.empty();
    }
    boolean range = scalar.text().contains("..");
    Node.Scalar asRange =
        range
            ? scalar
            : new Node.Scalar(scalar.text() + ".." + scalar.text(), scalar.place(), scalar.width());
    return RangeText.numbers(asRange, problems)
        .map(r -> new Range<>(r.low(), r.high()))
        .map(Expectation.ScoreIs.Between::new);
  }
}
