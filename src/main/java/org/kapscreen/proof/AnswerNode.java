package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
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
      return Fields.of(node, problems, "an answer without a value", List.of("state"))
          .flatMap(fields -> fields.needWord("state", AnswerState.class))
          .filter(state -> state != AnswerState.ANSWERED)
          .map(Answer::without);
    }
    if (question.type() instanceof QuestionType.Entries && node instanceof Node.Sequence sequence) {
      return Optional.of(new Answer.Answered(new Value.Entries(texts(sequence))));
    }
    String typed =
        node instanceof Node.Sequence sequence
            ? String.join(",", texts(sequence))
            : ((Node.Scalar) node).text();
    AnswerText.Outcome outcome = AnswerText.read(question, typed);
    if (outcome instanceof AnswerText.Read read) {
      return Optional.of(new Answer.Answered(read.value()));
    }
    problems.add(
        ProblemCode.NOT_AN_ANSWER,
        node,
        "this is no answer to '" + question.id() + "' (" + question.type().word() + ")",
        hint(question));
    return Optional.empty();
  }

  private static List<String> texts(Node.Sequence sequence) {
    List<String> texts = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  private static String hint(Question question) {
    if (question.type() instanceof QuestionType.Options options) {
      return "Its options are: "
          + String.join(", ", options.options().stream().map(o -> o.id()).toList())
          + ".";
    }
    if (question.type() instanceof QuestionType.Numeric numeric) {
      return "It takes a number from "
          + numeric.range().low().toPlainString()
          + " to "
          + numeric.range().high().toPlainString()
          + ".";
    }
    return "Or write {state: not-sure}, {state: declined} or {state: unanswered}.";
  }
}
