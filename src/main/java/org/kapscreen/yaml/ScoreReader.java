package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.yaml.Declared.DeclaredQuestion;
import org.kapscreen.yaml.Declared.DeclaredScore;

/** Reads scores with their bands. */
final class ScoreReader {
  private static final List<String> KEYS =
      List.of("id", "title", "sum", "mean", "missing", "bands");
  private static final List<String> BAND_KEYS = List.of("id", "title", "from");
  private final Problems problems;
  private final Declared declared;
  private final Set<Place> withoutValue = new HashSet<>();

  ScoreReader(Problems problems, Declared declared) {
    this.problems = problems;
    this.declared = declared;
  }

  /** Reads one score, and declares it. */
  Optional<Score> read(Node node) {
    Optional<Fields> found = Fields.of(node, problems, "a score", KEYS);
    if (found.isEmpty()) {
      declared.subjects.incomplete();
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<Node.Scalar> id = fields.needScalar("id");
    if (id.isPresent()) {
      Fields.isId(id.get(), problems);
    }
    Optional<String> title = fields.needText("title");
    Optional<Score.Total> total = total(fields);
    List<Counted> counted = total.isEmpty() ? List.of() : counted(fields, total.get());
    Optional<Range<BigDecimal>> reach =
        total.isEmpty() ? Optional.empty() : reach(total.get(), counted);
    Score.Missing missing = missing(fields, counted);
    Known bandIds = new Known();
    List<Band> bands = bands(fields, reach, bandIds);
    if (id.isEmpty()) {
      declared.subjects.incomplete();
      return Optional.empty();
    }
    if (!declared.claim("question or score", id.get(), problems)) {
      return Optional.empty();
    }
    declared.subjects.add(id.get().text());
    List<Score.Term> terms = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (Counted one : counted) {
      terms.add(one.term());
      questions.add(one.term().question());
    }
    declared.scores.put(
        id.get().text(), new DeclaredScore(questions, bandIds, reach, id.get().place()));
    if (title.isEmpty() || total.isEmpty() || counted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Score(
            id.get().text(), title.get(), total.get(), terms, missing, bands, id.get().place()));
  }

  /** A term, with the lowest and highest that it adds when that is known. */
  private record Counted(Score.Term term, Optional<Range<BigDecimal>> reach) {}

  private Optional<Score.Total> total(Fields fields) {
    boolean sum = fields.find("sum").isPresent();
    boolean mean = fields.find("mean").isPresent();
    if (fields.isMisspelt("sum") || fields.isMisspelt("mean")) {
      return Optional.empty();
    }
    if (sum == mean) {
      problems.add(
          sum ? ProblemCode.UNKNOWN_KEY : ProblemCode.MISSING_KEY,
          sum ? fields.node().key("mean").orElseThrow() : fields.node(),
          "a score has either 'sum' or 'mean'",
          "Write one of them, with the list of its questions.");
      return Optional.empty();
    }
    return Optional.of(sum ? Score.Total.SUM : Score.Total.MEAN);
  }

  private List<Counted> counted(Fields fields, Score.Total total) {
    List<Counted> counted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : fields.needList(total == Score.Total.SUM ? "sum" : "mean")) {
      boolean reverse = item instanceof Node.Mapping;
      Optional<Node.Scalar> question = reverse ? reversed(item) : plain(item);
      if (question.isPresent() && !seen.add(question.get().text())) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            question.get(),
            question.get().quoted() + " is counted twice",
            "Remove one.");
      } else if (question.isPresent()) {
        Score.Term term = new Score.Term(question.get().text(), reverse);
        counted.add(new Counted(term, reachOf(question.get())));
      }
    }
    return counted;
  }

  private Optional<Node.Scalar> reversed(Node item) {
    return Fields.of(item, problems, "a reversed question", List.of("reverse"))
        .flatMap(fields -> fields.needScalar("reverse"));
  }

  private Optional<Node.Scalar> plain(Node item) {
    if (item instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        item,
        "a score counts questions, not " + item.kind(),
        "Write a question's id, or {reverse: id}.");
    return Optional.empty();
  }

  private Optional<Range<BigDecimal>> reachOf(Node.Scalar name) {
    DeclaredQuestion question = declared.questions.get(name.text());
    if (question == null) {
      if (declared.subjects.lacks(name.text())) {
        problems.addUnknown(
            ProblemCode.UNKNOWN_QUESTION,
            name,
            "there is no question " + name.quoted(),
            declared.questions.keySet());
      }
      return Optional.empty();
    }
    if (!question.everywhere()) {
      problems.add(
          ProblemCode.CHANNEL_IN_LOGIC,
          name,
          name.quoted() + " is asked on some channels only, so it cannot be counted",
          "The same answers must give the same result on every channel: ask it everywhere, or leave it out.");
    }
    if (question.type().isEmpty()) {
      return Optional.empty();
    }
    if (question.type().get() instanceof QuestionType.Numeric numeric) {
      return Optional.of(numeric.range());
    }
    if (question.type().get() instanceof QuestionType.Options options) {
      return reachOf(options);
    }
    problems.add(
        ProblemCode.NOT_COUNTABLE,
        name,
        "a score cannot count a question of type " + question.type().get().word(),
        "Count choices with values, or numbers.");
    return Optional.empty();
  }

  private Optional<Range<BigDecimal>> reachOf(QuestionType.Options type) {
    BigDecimal low = null;
    BigDecimal high = null;
    BigDecimal negative = BigDecimal.ZERO;
    BigDecimal positive = BigDecimal.ZERO;
    for (Option option : type.options()) {
      if (option.value().isEmpty()) {
        addNoValue(option);
        return Optional.empty();
      }
      BigDecimal value = option.value().get();
      low = low == null ? value : low.min(value);
      high = high == null ? value : high.max(value);
      boolean joins = type.form() == QuestionType.Options.Form.CHOICES && !option.exclusive();
      negative = joins ? negative.add(value.min(BigDecimal.ZERO)) : negative;
      positive = joins ? positive.add(value.max(BigDecimal.ZERO)) : positive;
    }
    if (low == null || high == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Range<>(
            negative.signum() < 0 ? low.min(negative) : low,
            positive.signum() > 0 ? high.max(positive) : high));
  }

  /** Once for an option, however many scores and questions of a shared list count it. */
  private void addNoValue(Option option) {
    if (withoutValue.add(option.place())) {
      problems.add(
          ProblemCode.NO_VALUE,
          new Node.Scalar(option.id(), option.place(), option.id().length()),
          "a score counts option '" + option.id() + "', which has no value",
          "Add 'value: ...' to it.");
    }
  }

  /** What the score can come to; of a mean, at least its ends. */
  private static Optional<Range<BigDecimal>> reach(Score.Total total, List<Counted> counted) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (Counted one : counted) {
      if (one.reach().isEmpty()) {
        return Optional.empty();
      }
      Range<BigDecimal> reach = one.reach().get();
      boolean sum = total == Score.Total.SUM;
      // A question that is not asked adds nothing to a sum, and is left out of a mean.
      BigDecimal least = sum ? reach.low().min(BigDecimal.ZERO) : reach.low();
      BigDecimal most = sum ? reach.high().max(BigDecimal.ZERO) : reach.high();
      low = low == null ? least : sum ? low.add(least) : low.min(least);
      high = high == null ? most : sum ? high.add(most) : high.max(most);
    }
    return low == null || high == null ? Optional.empty() : Optional.of(new Range<>(low, high));
  }

  private Score.Missing missing(Fields fields, List<Counted> counted) {
    Optional<Node.Scalar> word = fields.scalar("missing");
    if (word.isEmpty() || word.get().text().equals("range")) {
      return Score.Missing.RANGE;
    }
    if (!word.get().text().equals("prorate")) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_WORD,
          word.get(),
          word.get().quoted() + " is not known here",
          List.of("range", "prorate"));
      return Score.Missing.RANGE;
    }
    Set<List<BigDecimal>> ranges = new HashSet<>();
    for (Counted one : counted) {
      one.reach()
          .ifPresent(
              r ->
                  ranges.add(List.of(r.low().stripTrailingZeros(), r.high().stripTrailingZeros())));
    }
    if (ranges.size() > 1) {
      problems.add(
          ProblemCode.PRORATE_RANGES,
          word.get(),
          "a score of questions with different ranges cannot be prorated",
          "Leave 'missing' out, so that the score is a range while answers are missing.");
    }
    return Score.Missing.PRORATE;
  }

  private List<Band> bands(Fields fields, Optional<Range<BigDecimal>> reach, Known ids) {
    List<Band> bands = new ArrayList<>();
    List<Node> nodes = fields.list("bands");
    Optional<Node> written = fields.find("bands");
    boolean unreadable = written.isPresent() && !(written.get() instanceof Node.Sequence);
    if (unreadable || fields.isMisspelt("bands")) {
      ids.incomplete();
    }
    for (Node node : nodes) {
      Optional<Fields> found = Fields.of(node, problems, "a band", BAND_KEYS);
      if (found.isEmpty()) {
        ids.incomplete();
        continue;
      }
      Optional<Node.Scalar> id = found.get().needId("id");
      Optional<Node.Scalar> from = found.get().needScalar("from");
      Optional<BigDecimal> number =
          from.isEmpty() ? Optional.empty() : Fields.numberOf(from.get(), problems);
      if (id.isEmpty()) {
        ids.incomplete();
        continue;
      }
      if (ids.ids().contains(id.get().text())) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            id.get(),
            "there is another band " + id.get().quoted() + " in this score",
            "Give one of them another id.");
        continue;
      }
      ids.add(id.get().text());
      if (number.isEmpty()) {
        continue;
      }
      checkPlace(bands, node == nodes.get(0), from.get(), number.get(), reach);
      String title = found.get().text("title").orElse(id.get().text().replace('-', ' '));
      bands.add(new Band(id.get().text(), title, number.get()));
    }
    return bands;
  }

  private void checkPlace(
      List<Band> before,
      boolean first,
      Node.Scalar from,
      BigDecimal number,
      Optional<Range<BigDecimal>> reach) {
    if (!before.isEmpty() && number.compareTo(before.get(before.size() - 1).from()) <= 0) {
      problems.add(
          ProblemCode.BAND_ORDER,
          from,
          "this band begins at or below the one before it",
          "Bands go from low to high, each from a higher number than the last.");
    } else if (first && reach.isPresent() && number.compareTo(reach.get().low()) > 0) {
      problems.add(
          ProblemCode.BAND_GAP,
          from,
          "scores below " + number.toPlainString() + " lie in no band",
          "The lowest possible score is "
              + reach.get().low().toPlainString()
              + ": let the first band begin there.");
    } else if (reach.isPresent() && number.compareTo(reach.get().high()) > 0) {
      problems.add(
          ProblemCode.BAND_UNREACHABLE,
          from,
          "no score can reach this band",
          "The highest possible score is " + reach.get().high().toPlainString() + ".");
    }
  }
}
