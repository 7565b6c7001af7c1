package bulk;

import static bulk.ConditionSql.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions a condition that is NULL waits for: those without an answer that stand in parts
 * which are NULL themselves.
 */
final class MissingSql {
  private final Map<Workload.Question, List<String>> tests = new LinkedHashMap<>();

  private MissingSql() {}

  /** By question: whether {@code condition}, which is NULL, waits for it. */
  static Map<Workload.Question, String> of(Condition condition) {
    MissingSql missing = new MissingSql();
    missing.add(condition, List.of());
    Map<Workload.Question, String> all = new LinkedHashMap<>();
    missing.tests.forEach(
        (question, any) -> all.put(question, "(" + String.join(" OR ", any) + ")"));
    return all;
  }

  /** {@code around} says that the parts around the condition are NULL. */
  private void add(Condition condition, List<String> around) {
    if (condition instanceof Condition.Chosen chosen) {
      add(chosen.question(), around);
    } else if (condition instanceof Condition.Compared compared) {
      add(compared.question(), around);
    } else if (condition instanceof Condition.Within within) {
      add(within.question(), around);
    } else if (condition instanceof Condition.ComparedTwo two) {
      add(two.question(), around);
      add(two.other(), around);
    } else if (condition instanceof Condition.AtLeast atLeast) {
      add(atLeast.score(), around);
    } else if (condition instanceof Condition.InBand in) {
      add(in.score(), around);
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> addPart(part, around));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> addPart(part, around));
    } else {
      addPart(((Condition.Not) condition).part(), around);
    }
  }

  private void addPart(Condition part, List<String> around) {
    List<String> inside = new ArrayList<>(around);
    inside.add("(" + ConditionSql.of(part) + ") IS NULL");
    add(part, inside);
  }

  private void add(Workload.Score score, List<String> around) {
    score.terms().forEach(term -> add(term.question(), around));
  }

  private void add(Workload.Question question, List<String> around) {
    List<String> all = new ArrayList<>(around);
    all.add(column(question.id()) + " IS NULL");
    tests.computeIfAbsent(question, one -> new ArrayList<>()).add(String.join(" AND ", all));
  }
}
