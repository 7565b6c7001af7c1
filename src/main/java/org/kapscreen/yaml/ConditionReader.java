package org.kapscreen.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.NumberText;

/**
 * Reads conditions: {@code all}, {@code any}, {@code not}, {@code at-least}, and tests of questions
 * and scores.
 */
final class ConditionReader {
  private static final Set<String> OWN = Set.of("state", "answered");
  private final Declared declared;
  private final Problems problems;
  private final TestReader tests;

  ConditionReader(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
    this.tests = new TestReader(declared, problems);
  }

  /**
   * A condition inside the question of that id, where a bare value means the question's own answer.
   */
  Optional<Condition> readOwn(Node node, String question) {
    if (isListOfConditions(node)) {
      return refuseList(node);
    }
    return isBare(node) ? tests.ofQuestion(question, node) : read(node);
  }

  private static boolean isBare(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (!OWN.contains(entry.key().text())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isListOfConditions(Node node) {
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Condition> refuseList(Node node) {
    problems.add(
        ProblemCode.WRONG_SHAPE,
        node,
        "a list of conditions says whether all or any of them are meant",
        "Write all: [...], any: [...] or at-least: {2: [...]}.");
    return Optional.empty();
  }

  /** A full condition, if there is one. */
  Optional<Condition> read(Optional<Node> node) {
    return node.isEmpty() ? Optional.empty() : read(node.get());
  }

  /** A full condition. */
  Optional<Condition> read(Node node) {
    if (isListOfConditions(node)) {
      return refuseList(node);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "a condition is a map such as {question: value}, not " + node.kind(),
          "Name the question: {question: value}.");
      return Optional.empty();
    }
    if (mapping.entries().isEmpty()) {
      problems.add(ProblemCode.EMPTY_LIST, node, "an empty condition", "Write {question: value}.");
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      read(entry).ifPresent(parts::add);
    }
    if (parts.size() < mapping.entries().size()) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.get(0) : new Condition.All(parts));
  }

  private Optional<Condition> read(Node.Entry entry) {
    return switch (entry.key().text()) {
      case "all" -> list(entry).map(Condition.All::new);
      case "any" -> list(entry).map(Condition.Any::new);
      case "not" -> read(entry.value()).map(Condition.Not::new);
      case "at-least" -> atLeast(entry.value());
      default -> test(entry);
    };
  }

  private Optional<List<Condition>> list(Node.Entry entry) {
    return list(entry.value(), entry.key().quoted());
  }

  private Optional<List<Condition>> list(Node node, String what) {
    if (!(node instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
      problems.add(
          node instanceof Node.Sequence ? ProblemCode.EMPTY_LIST : ProblemCode.WRONG_SHAPE,
          node,
          what + " takes a list of conditions",
          "Write [{question: value}, ...] here.");
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    for (Node item : sequence.items()) {
      read(item).ifPresent(parts::add);
    }
    boolean good = parts.size() == sequence.items().size() && allDiffer(sequence);
    return good ? Optional.of(parts) : Optional.empty();
  }

  /** A condition that stands twice would count twice in 'at-least', and is a slip elsewhere. */
  private boolean allDiffer(Node.Sequence sequence) {
    Set<String> seen = new HashSet<>();
    for (Node item : sequence.items()) {
      if (!seen.add(Node.written(item))) {
        problems.add(
            ProblemCode.SAME_CONDITION,
            item,
            "this condition stands twice in the list",
            "Remove it, or mend it if another one was meant.");
        return false;
      }
    }
    return true;
  }

  private Optional<Condition> atLeast(Node node) {
    if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          node,
          "'at-least' takes one count with its conditions",
          "Write at-least: {2: [{question: value}, ...]}.");
      return Optional.empty();
    }
    Node.Entry entry = mapping.entries().get(0);
    Optional<List<Condition>> parts = list(entry.value(), "the count of 'at-least'");
    Optional<Integer> count =
        entry.value() instanceof Node.Sequence sequence && !sequence.items().isEmpty()
            ? count(entry.key(), sequence.items().size())
            : Optional.empty();
    return count.flatMap(n -> parts.map(p -> new Condition.AtLeast(n, p)));
  }

  private Optional<Integer> count(Node.Scalar key, int most) {
    String text = key.text();
    boolean fits = text.length() <= 2 && NumberText.isDigits(text);
    int count = fits ? Integer.parseInt(text) : 0;
    if (count < 1 || count > most) {
      problems.add(
          ProblemCode.BAD_COUNT,
          key,
          "'at-least' counts from 1 to the number of its conditions",
          "Write a number from 1 to " + most + ".");
      return Optional.empty();
    }
    return Optional.of(count);
  }

  private Optional<Condition> test(Node.Entry entry) {
    String subject = entry.key().text();
    if (declared.questions.containsKey(subject)) {
      return tests.ofNamedQuestion(entry);
    }
    if (declared.scores.containsKey(subject)) {
      return tests.ofScore(entry);
    }
    if (OWN.contains(subject)) {
      problems.add(
          ProblemCode.WRONG_SHAPE,
          entry.key(),
          "'" + subject + "' is asked of a question, and none is named here",
          "Write {question: {" + subject + ": ...}}.");
      return Optional.empty();
    }
    if (!declared.subjects.lacks(subject)) {
      return Optional.empty(); // reported where it could not be read
    }
    problems.addUnknown(
        ProblemCode.UNKNOWN_QUESTION,
        entry.key(),
        "there is no question or score '" + subject + "'",
        declared.subjects.ids());
    return Optional.empty();
  }
}
