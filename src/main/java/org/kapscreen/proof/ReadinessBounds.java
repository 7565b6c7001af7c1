package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.SectionKind;

/**
 * Readiness is bounded: a flag that looks at a readiness question comes to {@code discuss} at most,
 * and no other flag depends on what is answered there.
 */
final class ReadinessBounds {
  private final Inquiry inquiry;
  private final Gates gates;
  private final Set<String> readiness;

  ReadinessBounds(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.gates = inquiry.gates();
    this.readiness =
        inquiry.questionnaire().sections().stream()
            .filter(section -> section.kind() == SectionKind.READINESS)
            .flatMap(section -> section.questions().stream())
            .map(Question::id)
            .collect(Collectors.toSet());
  }

  void look() {
    World one = inquiry.anybody();
    World other = one.withOther(readiness);
    for (Flag flag : inquiry.questionnaire().flags()) {
      inquiry.look(
          new Inquiry.Subject(FindingCode.READINESS_DECIDES, flag.id(), flag.place()),
          List.of(
              one.reads().touches(flag.when(), readiness) ? tooSevere(flag) : differs(flag, other)),
          List.of(one, other),
          people -> told(flag, people.get(0), people.get(1)));
    }
  }

  private int tooSevere(Flag flag) {
    return flag.disposition().isMoreSevereThan(Disposition.DISCUSS)
        ? inquiry.anybody().of(flag.when()).isTrue()
        : Gates.FALSE;
  }

  private int differs(Flag flag, World other) {
    return inquiry.anybody().of(flag.when()).differs(gates, other.of(flag.when()));
  }

  private Optional<Inquiry.Told> told(Flag flag, Seen one, Seen other) {
    boolean looks = inquiry.anybody().reads().touches(flag.when(), readiness);
    boolean shown = looks || one.status(flag) != other.status(flag);
    FindingCode code = FindingCode.READINESS_DECIDES;
    Inquiry.Told told =
        looks
            ? Inquiry.Told.of(code, flag.title(), flag.disposition().word())
            : Inquiry.Told.of(code, "depends", List.of(flag.title()));
    return shown ? Optional.of(told) : Optional.empty();
  }
}
