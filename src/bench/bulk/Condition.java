package bulk;

import java.util.List;
import java.util.stream.Collectors;

/** What a flag of the benchmark looks at, as data, so that it can be written in two languages. */
sealed interface Condition {
  /** One of the {@code options} of a question was chosen. */
  record Chosen(Workload.Question question, List<String> options) implements Condition {}

  /** {@code operator} is {@code >=} or {@code <}. */
  record Compared(Workload.Question question, String operator, int to) implements Condition {}

  /** A number from {@code low} to {@code high}, both included. */
  record Within(Workload.Question question, int low, int high) implements Condition {}

  /** One question's number against another's. */
  record ComparedTwo(Workload.Question question, String operator, Workload.Question other)
      implements Condition {}

  /** All that the score can be is at least {@code least}. */
  record AtLeast(Workload.Score score, int least) implements Condition {}

  /** All that the score can be lies in the band of that index. */
  record InBand(Workload.Score score, int band) implements Condition {}

  record All(List<Condition> parts) implements Condition {}

  record Any(List<Condition> parts) implements Condition {}

  record Not(Condition part) implements Condition {}

  /** As it stands in a questionnaire. */
  default String yaml() {
    if (this instanceof Chosen chosen) {
      return "{" + chosen.question().id() + ": [" + String.join(", ", chosen.options()) + "]}";
    }
    if (this instanceof Compared compared) {
      return "{%s: \"%s %d\"}"
          .formatted(compared.question().id(), compared.operator(), compared.to());
    }
    if (this instanceof Within within) {
      return "{%s: %d..%d}".formatted(within.question().id(), within.low(), within.high());
    }
    if (this instanceof ComparedTwo two) {
      return "{%s: \"%s %s\"}".formatted(two.question().id(), two.operator(), two.other().id());
    }
    if (this instanceof AtLeast atLeast) {
      return "{%s: \">= %d\"}".formatted(atLeast.score().id(), atLeast.least());
    }
    if (this instanceof InBand in) {
      return "{%s: %s}".formatted(in.score().id(), in.score().bands().get(in.band()).id());
    }
    if (this instanceof All all) {
      return "{all: " + yaml(all.parts()) + "}";
    }
    if (this instanceof Any any) {
      return "{any: " + yaml(any.parts()) + "}";
    }
    return "{not: " + ((Not) this).part().yaml() + "}";
  }

  private static String yaml(List<Condition> parts) {
    return parts.stream().map(Condition::yaml).collect(Collectors.joining(", ", "[", "]"));
  }
}
