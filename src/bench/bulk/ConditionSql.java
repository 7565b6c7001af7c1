package bulk;

import bulk.Condition.All;
import bulk.Condition.Any;
import bulk.Condition.AtLeast;
import bulk.Condition.Chosen;
import bulk.Condition.Compared;
import bulk.Condition.ComparedTwo;
import bulk.Condition.InBand;
import bulk.Condition.Not;
import bulk.Condition.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition over columns that hold numbers, an option being its place in its list. SQL's NULL is
 * the third truth value: a missing answer is NULL, and AND, OR and NOT are Kleene's.
 */
final class ConditionSql {
  private ConditionSql() {}

  static String of(Condition condition) {
    if (condition instanceof Chosen chosen) {
      return chosen(chosen);
    }
    if (condition instanceof Compared compared) {
      return column(compared.question().id()) + " " + compared.operator() + " " + compared.to();
    }
    if (condition instanceof Within within) {
      return "%s BETWEEN %d AND %d"
          .formatted(column(within.question().id()), within.low(), within.high());
    }
    if (condition instanceof ComparedTwo two) {
      return column(two.question().id()) + " " + two.operator() + " " + column(two.other().id());
    }
    if (condition instanceof AtLeast atLeast) {
      return atLeast(atLeast.score(), atLeast.least());
    }
    if (condition instanceof InBand in) {
      return inBand(in.score(), in.band());
    }
    if (condition instanceof All all) {
      return joined(all.parts(), " AND ");
    }
    if (condition instanceof Any any) {
      return joined(any.parts(), " OR ");
    }
    return "NOT (" + of(((Not) condition).part()) + ")";
  }

  static String column(String id) {
    return '"' + id + '"';
  }

  /** The lowest that a score can be. */
  static String low(Workload.Score score) {
    return column(score.id() + "-low");
  }

  /** The highest that a score can be. */
  static String high(Workload.Score score) {
    return column(score.id() + "-high");
  }

  /** Options that stand beside each other are one comparison, which is faster than a list. */
  private static String chosen(Chosen chosen) {
    List<String> options = chosen.question().options();
    int first = options.indexOf(chosen.options().get(0));
    int last = first + chosen.options().size() - 1;
    if (!options.subList(first, last + 1).equals(chosen.options())) {
      throw new IllegalArgumentException("not beside each other: " + chosen.options());
    }
    String column = column(chosen.question().id());
    if (first == last) {
      return column + " = " + first;
    }
    if (last == options.size() - 1) {
      return column + " >= " + first;
    }
    return column + " BETWEEN " + first + " AND " + last;
  }

  private static String atLeast(Workload.Score score, int least) {
    return "CASE WHEN %1$s >= %3$d THEN true WHEN %2$s < %3$d THEN false END"
        .formatted(low(score), high(score), least);
  }

  private static String inBand(Workload.Score score, int band) {
    List<String> parts = new ArrayList<>();
    parts.add(atLeast(score, score.bands().get(band).from()));
    if (band + 1 < score.bands().size()) {
      parts.add("NOT " + atLeast(score, score.bands().get(band + 1).from()));
    }
    return "(" + String.join(" AND ", parts) + ")";
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream().map(ConditionSql::of).collect(Collectors.joining(word, "(", ")"));
  }
}
