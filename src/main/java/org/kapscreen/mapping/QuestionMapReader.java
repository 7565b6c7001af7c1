package org.kapscreen.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;

/** Reads what a column map says of one question. */
final class QuestionMapReader {
  static final List<String> KEYS =
      List.of(
          "column",
          "columns",
          "values",
          "otherwise",
          "empty",
          "separator",
          "factor",
          "decimal-mark",
          "dates");

  private final Questionnaire questionnaire;
  private final Problems problems;
  private final MapParts parts;

  /** Columns that a question has claimed. */
  private final Set<String> claimed;

  QuestionMapReader(
      Questionnaire questionnaire, Problems problems, MapParts parts, Set<String> claimed) {
    this.questionnaire = questionnaire;
    this.problems = problems;
    this.parts = parts;
    this.claimed = claimed;
  }

  Optional<QuestionMap> read(Node.Scalar id, Node node) {
    Optional<Question> question = questionnaire.question(id.text());
    if (question.isEmpty()) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_QUESTION,
          id,
          "there is no question " + id.quoted() + " in " + questionnaire.id(),
          questionnaire.questions().stream().map(Question::id).toList());
      return Optional.empty();
    }
    return Fields.of(node, problems, "a question's columns", KEYS)
        .map(fields -> read(question.get(), fields));
  }

  private QuestionMap read(Question question, Fields fields) {
    List<String> columns = parts.texts(fields, "column");
    columns.forEach(column -> claim(column, fields.node()));
    return new QuestionMap(
        columns,
        optionColumns(question, fields),
        values(question, fields),
        option(question, fields, "otherwise"),
        value(question, fields, "empty"),
        fields.scalar("separator").map(Node.Scalar::text),
        factor(question, fields),
        parts.character(fields, "decimal-mark"),
        parts.dates(fields));
  }

  private void claim(String column, Node node) {
    if (!claimed.add(column)) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          node,
          "two questions take their answer from the same column",
          "Give each question a column of its own.");
    }
  }

  private Map<String, String> optionColumns(Question question, Fields fields) {
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, Node.Scalar> said = parts.texts(fields.find("columns"), "columns");
    said.forEach(
        (column, value) -> {
          claim(column, value);
          known(question, value).ifPresent(one -> columns.put(column, one));
        });
    boolean several =
        question.type() instanceof QuestionType.Options options
            && options.form() == QuestionType.Options.Form.CHOICES;
    if (!said.isEmpty() && !several) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          fields.node(),
          "only a question of several options has a column for each of them",
          "Write 'column: NAME'.");
    }
    return columns;
  }

  private Map<String, String> values(Question question, Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    parts
        .texts(fields.find("values"), "values")
        .forEach((text, value) -> known(question, value).ifPresent(one -> values.put(text, one)));
    return values;
  }

  private Optional<String> option(Question question, Fields fields, String key) {
    Optional<Node.Scalar> named = fields.scalar(key);
    if (named.isPresent() && !Codes.isOption(question, named.get().text())) {
      unknown(question, named.get(), List.of());
      return Optional.empty();
    }
    return named.map(Node.Scalar::text);
  }

  private Optional<String> value(Question question, Fields fields, String key) {
    return fields.scalar(key).flatMap(named -> known(question, named));
  }

  /** An option of the question, or a state without a value. */
  private Optional<String> known(Question question, Node.Scalar value) {
    if (Codes.isOption(question, value.text()) || Codes.stateOf(value.text()).isPresent()) {
      return Optional.of(value.text());
    }
    unknown(question, value, List.of("not-sure", "declined", "unanswered"));
    return Optional.empty();
  }

  private void unknown(Question question, Node.Scalar value, List<String> states) {
    List<String> known = new ArrayList<>();
    if (question.type() instanceof QuestionType.Options options) {
      options.options().stream().map(Option::id).forEach(known::add);
    }
    known.addAll(states);
    problems.addUnknown(
        ProblemCode.UNKNOWN_OPTION,
        value,
        "question '" + question.id() + "' has no answer " + value.quoted(),
        known);
  }

  private Optional<BigDecimal> factor(Question question, Fields fields) {
    Optional<BigDecimal> factor = fields.number("factor");
    if (factor.isPresent()
        && (factor.get().signum() <= 0 || !(question.type() instanceof QuestionType.Numeric))) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          fields.find("factor").orElseThrow(),
          "a factor is more than 0, and is for numbers only",
          "Write what a number of the export is multiplied by, such as 7.50062 from kPa to mmHg.");
    }
    return factor;
  }
}
