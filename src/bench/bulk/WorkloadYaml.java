package bulk;

import java.util.List;
import java.util.stream.Collectors;

/** The benchmark as a questionnaire for kapscreen. */
final class WorkloadYaml {
  private WorkloadYaml() {}

  static String of(Workload workload) {
    StringBuilder yaml =
        new StringBuilder(
            """
            format: 1
            id: benchmark
            version: 1.0.0
            title: A benchmark that means nothing
            language: en
            channels: [batch]
            contact: {name: Nobody, role: nobody, phone: 555-0100}
            intro: Made up to measure how long scoring takes. It is not for people.

            dispositions:
            """);
    for (String disposition : Workload.DISPOSITIONS) {
      yaml.append(
          "  - {id: %1$s, title: %1$s, person: Nothing., reviewer: Nothing.}%n"
              .formatted(disposition));
    }
    yaml.append("\nsources:\n  nowhere: {title: Made up, year: 2026}\n\noption-lists:\n");
    workload.questions().stream()
        .filter(question -> isOwnList(question.list()))
        .collect(Collectors.toMap(Workload.Question::list, Workload.Question::options, (a, b) -> a))
        .forEach((list, options) -> yaml.append("  %s:%n%s".formatted(list, optionList(options))));
    yaml.append(
        "\nsections:\n  - id: everything\n    title: Everything\n    kind: safety\n    questions:\n");
    workload.questions().forEach(question -> yaml.append("      - ").append(line(question)));
    yaml.append("\nscores:\n");
    workload.scores().forEach(score -> yaml.append(lines(score)));
    yaml.append("\nflags:\n");
    workload.flags().forEach(flag -> yaml.append(lines(flag)));
    return yaml.toString();
  }

  private static boolean isOwnList(String list) {
    return !list.equals("yes-no") && !list.equals("integer");
  }

  private static String optionList(List<String> options) {
    StringBuilder lines = new StringBuilder();
    for (int value = 0; value < options.size(); value++) {
      lines.append(
          "    - {id: %1$s, text: %1$s, value: %2$d}%n".formatted(options.get(value), value));
    }
    return lines.toString();
  }

  private static String line(Workload.Question question) {
    String type =
        switch (question.list()) {
          case "yes-no" -> "type: yes-no";
          case "integer" -> "type: integer, range: " + question.low() + ".." + question.high();
          default -> "type: choice, options: " + question.list();
        };
    return "{id: %1$s, %2$s, ask: 'What about %1$s?'}%n".formatted(question.id(), type);
  }

  private static String lines(Workload.Score score) {
    return """
             - id: %1$s
               title: %1$s
               sum: [%2$s]
               bands: [%3$s]
           """
        .formatted(
            score.id(),
            score.terms().stream()
                .map(
                    term ->
                        term.reverse()
                            ? "{reverse: " + term.question().id() + "}"
                            : term.question().id())
                .collect(Collectors.joining(", ")),
            score.bands().stream()
                .map(band -> "{id: " + band.id() + ", from: " + band.from() + "}")
                .collect(Collectors.joining(", ")));
  }

  private static String lines(Workload.Flag flag) {
    return """
             - id: %1$s
               title: %1$s
               when: %2$s
               disposition: %3$s
               if-unresolved: %4$s
               why: Nothing.
               sources: [nowhere]
           """
        .formatted(flag.id(), flag.when().yaml(), flag.disposition(), flag.ifUnresolved());
  }
}
