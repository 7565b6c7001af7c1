package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.QuestionType.Options.Form;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Value;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.ProblemCode;
import org.kapscreen.yaml.Problems;

/** Reads an answer as cases write it: a value, a list of values, or {@code {state: not-sure}}. */
final class AnswerNode {
  private final Problems problems;

  AnswerNode(Problems problems) {
    this.problems = problems;
  }

  Optional<Answer> read(Question question, Node node) {
    if (node instanceof Node.Mapping) {
      return withoutValue(question, node);
    }
    if (node instanceof Node.Sequence sequence) {
      return severalValues(question, sequence);
    }
    return value(question, node, List.of(((Node.Scalar) node).text()));
  }

  private Optional<Answer> withoutValue(Question question, Node node) {
    Optional<Node.Scalar> word =
        Fields.of(node, problems, "an answer without a value", List.of("state"))
            .flatMap(fields -> fields.needScalar("state"));
    Optional<AnswerState> state = word.flatMap(w -> Fields.wordOf(w, AnswerState.class, problems));
    if (state.isEmpty()) {
      return Optional.empty();
    }
    if (state.get() == AnswerState.ANSWERED) {
      return refuse(question, word.get(), "Write the answer itself.");
    }
    if ((state.get() == AnswerState.NOT_SURE && !question.notSure())
        || (state.get() == AnswerState.DECLINED && !question.declinable())) {
      return refuse(question, word.get(), "The questionnaire does not let people answer so.");
    }
    return Optional.of(Answer.without(state.get()));
  }

  private Optional<Answer> severalValues(Question question, Node.Sequence sequence) {
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problems.add(
            ProblemCode.WRONG_SHAPE,
            item,
            "an item of an answer is a single value, not " + item.kind(),
            "Write one word or text here.");
        return Optional.empty();
      }
    }
    if (question.type() instanceof QuestionType.Entries) {
      Answer.Answered entries = new Answer.Answered(new Value.Entries(texts));
      return AnswerText.misfit(question, entries.value()).isEmpty()
          ? Optional.of(entries)
          : refuse(question, sequence, hint(question));
    }
    boolean several =
        question.type() instanceof QuestionType.Options options && options.form() == Form.CHOICES;
    return several
        ? value(question, sequence, texts)
        : refuse(question, sequence, "It takes one answer, not a list.");
  }

  /** Options by id only: a number could be meant as a value. */
  private Optional<Answer> value(Question question, Node node, List<String> texts) {
    boolean known =
        !(question.type() instanceof QuestionType.Options options)
            || texts.stream().allMatch(text -> options.option(text).isPresent());
    AnswerText.Outcome outcome = AnswerText.read(question, String.join(",", texts));
    return known && outcome instanceof AnswerText.Read read
        ? Optional.of(new Answer.Answered(read.value()))
        : refuse(question, node, hint(question));
  }

  private Optional<Answer> refuse(Question question, Node node, String hint) {
    problems.add(
        ProblemCode.NOT_AN_ANSWER,
        node,
        "this is no answer to '" + question.id() + "' (" + question.type().word() + ")",
        hint);
    return Optional.empty();
  }

  private static String hint(Question question) {
    QuestionType type = question.type();
    if (type instanceof QuestionType.Options options) {
      String ids = String.join(", ", options.options().stream().map(Option::id).toList());
      boolean exclusive = options.options().stream().anyMatch(Option::exclusive);
      return "Its options are: " + ids + (exclusive ? "; an exclusive one stands alone." : ".");
    }
    if (type instanceof QuestionType.Numeric numeric) {
      return "It takes a "
          + (numeric.whole() ? "whole number" : "number")
          + " from "
          + numeric.range().low().toPlainString()
          + " to "
          + numeric.range().high().toPlainString()
          + ".";
    }
    if (type instanceof QuestionType.Day day) {
      return "It takes a day from " + day.range().low() + " to " + day.range().high() + ".";
    }
    return "It takes text of at most " + AnswerText.LONGEST + " characters.";
  }
}
