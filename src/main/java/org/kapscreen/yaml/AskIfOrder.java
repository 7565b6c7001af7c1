package org.kapscreen.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.yaml.Declared.DeclaredQuestion;

/**
 * Sees to it that an ask-if looks back only: at questions asked earlier, and scores made of such.
 */
final class AskIfOrder {
  private final Declared declared;
  private final Problems problems;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final List<Ahead> ahead = new ArrayList<>();

  /**
   * @param what looks ahead, for messages
   * @param questions that it decides about
   * @param other is asked later
   */
  private record Ahead(String what, List<String> questions, String other, Node node) {}

  AskIfOrder(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
  }

  /** Looks at the ask-if of one question. */
  void check(String question, Condition askIf, Node node) {
    check("'" + question + "'", List.of(question), askIf, node);
  }

  /** Looks at the ask-if of a section, which decides about all of its {@code questions}. */
  void checkSection(String section, List<String> questions, Condition askIf, Node node) {
    check("section '" + section + "'", questions, askIf, node);
  }

  private void check(String what, List<String> questions, Condition askIf, Node node) {
    Map<String, String> used = new Uses(declared).of(askIf);
    for (String question : questions) {
      uses.computeIfAbsent(question, q -> new LinkedHashSet<>()).addAll(used.keySet());
    }
    int first = index(questions.get(0));
    used.forEach(
        (other, subject) -> {
          Node mention = Mention.of(subject, node);
          if (questions.contains(other)) {
            problems.add(
                ProblemCode.SELF_REFERENCE,
                mention,
                "whether " + what + " is asked cannot depend on " + own(questions, other),
                "Use an earlier question.");
          } else if (index(other) > first) {
            ahead.add(new Ahead(what, questions, other, mention));
          }
        });
  }

  private static String own(List<String> questions, String other) {
    return questions.size() == 1 ? "itself" : "its own question '" + other + "'";
  }

  private int index(String question) {
    DeclaredQuestion found = declared.questions.get(question);
    return found == null ? -1 : found.index();
  }

  /** Reports what looks ahead, once every ask-if was looked at. */
  void report() {
    for (Ahead one : ahead) {
      if (one.questions().stream().anyMatch(question -> reaches(one.other(), question))) {
        problems.add(
            ProblemCode.ASK_IF_CYCLE,
            one.node(),
            one.what() + " and '" + one.other() + "' wait for each other",
            "Ask one of them without an ask-if, before the other.");
      } else {
        problems.add(
            ProblemCode.FORWARD_REFERENCE,
            one.node(),
            "'" + one.other() + "' is asked later than " + one.what(),
            "An ask-if uses earlier questions only: move one of the two.");
      }
    }
  }

  private boolean reaches(String from, String to) {
    Deque<String> next = new ArrayDeque<>(List.of(from));
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      String question = next.pop();
      if (question.equals(to)) {
        return true;
      }
      if (seen.add(question)) {
        next.addAll(uses.getOrDefault(question, Set.of()));
      }
    }
    return false;
  }
}
