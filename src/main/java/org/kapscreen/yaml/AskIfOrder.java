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
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.yaml.Declared.DeclaredQuestion;
import org.kapscreen.yaml.Declared.DeclaredScore;

/**
 * Sees to it that an ask-if looks back only: at questions asked earlier, and scores made of such.
 */
final class AskIfOrder {
  private final Declared declared;
  private final Problems problems;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final List<Ahead> ahead = new ArrayList<>();

  private record Ahead(String question, String other, Node node) {}

  AskIfOrder(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
  }

  /** Looks at the ask-if of one question. */
  void check(String question, Condition askIf, Node node) {
    Set<String> used = new LinkedHashSet<>();
    collect(askIf, used);
    uses.computeIfAbsent(question, q -> new LinkedHashSet<>()).addAll(used);
    int own = index(question);
    for (String other : used) {
      if (other.equals(question)) {
        problems.add(
            ProblemCode.SELF_REFERENCE,
            node,
            "'" + question + "' cannot decide whether it is asked itself",
            "Use an earlier question.");
      } else if (index(other) > own) {
        ahead.add(new Ahead(question, other, node));
      }
    }
  }

  private int index(String question) {
    DeclaredQuestion found = declared.questions.get(question);
    return found == null ? -1 : found.index();
  }

  /** Reports what looks ahead, once every ask-if was looked at. */
  void report() {
    for (Ahead one : ahead) {
      if (reaches(one.other(), one.question())) {
        problems.add(
            ProblemCode.ASK_IF_CYCLE,
            one.node(),
            "'" + one.question() + "' and '" + one.other() + "' wait for each other",
            "Ask one of them without an ask-if, before the other.");
      } else {
        problems.add(
            ProblemCode.FORWARD_REFERENCE,
            one.node(),
            "'" + one.other() + "' is asked later than '" + one.question() + "'",
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

  private void collect(Condition condition, Set<String> used) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.AtLeast atLeast) {
      atLeast.parts().forEach(part -> collect(part, used));
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), used);
    } else if (condition instanceof Condition.Chosen chosen) {
      used.add(chosen.question());
    } else if (condition instanceof Condition.InState inState) {
      used.add(inState.question());
    } else if (condition instanceof Condition.InGroup inGroup) {
      used.add(inGroup.question());
    } else if (condition instanceof Condition.InBand inBand) {
      collectSubject(inBand.score(), used);
    } else if (condition instanceof Condition.Within within) {
      collectSubject(within.subject(), used);
    } else if (condition instanceof Condition.Compare compare) {
      collectSubject(compare.subject(), used);
      if (compare.operand() instanceof Operand.Other other) {
        used.add(other.question());
      }
    }
  }

  private void collectSubject(String subject, Set<String> used) {
    DeclaredScore score = declared.scores.get(subject);
    if (score == null) {
      used.add(subject);
    } else {
      used.addAll(score.questions());
    }
  }
}
