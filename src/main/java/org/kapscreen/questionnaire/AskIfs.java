package org.kapscreen.questionnaire;

import java.util.List;
import java.util.Optional;

/** Takes apart what a question's ask-if has from its section, so that it is told only once. */
public final class AskIfs {
  private AskIfs() {}

  /** The condition on which all questions of {@code section} are asked, if they have one. */
  public static Optional<Condition> ofSection(Section section) {
    return section.questions().stream()
        .findFirst()
        .flatMap(Question::askIf)
        .map(first -> shared(first).orElse(first))
        .filter(candidate -> section.questions().stream().allMatch(q -> begins(q, candidate)));
  }

  /** What {@code question} asks for beyond its section. */
  public static Optional<Condition> own(Question question, Section section) {
    Optional<Condition> shared = ofSection(section);
    return shared.isEmpty() ? question.askIf() : question.askIf().flatMap(c -> rest(c, shared));
  }

  private static Optional<Condition> rest(Condition askIf, Optional<Condition> shared) {
    return Optional.of(askIf)
        .filter(c -> !shared.equals(Optional.of(c)))
        .map(c -> ((Condition.All) c).parts().get(1));
  }

  private static boolean begins(Question question, Condition candidate) {
    return question
        .askIf()
        .map(c -> c.equals(candidate) || shared(c).equals(Optional.of(candidate)))
        .orElse(false);
  }

  /** The section's part of an ask-if that is made of two. */
  private static Optional<Condition> shared(Condition askIf) {
    List<Condition> parts = askIf instanceof Condition.All all ? all.parts() : List.of();
    return parts.size() == 2 ? Optional.of(parts.get(0)) : Optional.empty();
  }
}
