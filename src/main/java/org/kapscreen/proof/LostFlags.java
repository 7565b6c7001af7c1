package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.response.Assessment.Status;

/**
 * No answer makes a contraindication disappear from afar: whatever is answered in one section, the
 * flags that look at other sections only come out the same. Within a section, one question may well
 * lead to the next.
 */
final class LostFlags {
  private final Inquiry inquiry;
  private final Questionnaire questionnaire;
  private final Gates gates;

  LostFlags(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.questionnaire = inquiry.questionnaire();
    this.gates = inquiry.gates();
  }

  void look() {
    for (Section section : questionnaire.sections()) {
      section.questions().forEach(question -> look(question, section));
    }
  }

  private void look(Question question, Section section) {
    World hidden = inquiry.anybody().withAnyValue(question.id());
    World shown = hidden.withAnyValue(question.id());
    List<String> here = section.questions().stream().map(Question::id).toList();
    List<Flag> elsewhere =
        questionnaire.flags().stream()
            .filter(flag -> hidden.mayDiffer(flag.when()))
            .filter(flag -> hidden.reads().directly(flag.when()).stream().noneMatch(here::contains))
            .toList();
    List<Integer> goals = new ArrayList<>();
    for (Flag flag : elsewhere) {
      goals.add(gates.and(hidden.of(flag.when()).isFalse(), shown.of(flag.when()).isTrue()));
    }
    inquiry.look(
        new Inquiry.Subject(FindingCode.LOST_FLAG, question.id(), question.place()),
        goals,
        List.of(hidden, shown),
        people -> told(question, elsewhere, people.get(0), people.get(1)));
  }

  private static Optional<Inquiry.Told> told(
      Question question, List<Flag> elsewhere, Seen hidden, Seen shown) {
    return elsewhere.stream()
        .filter(f -> hidden.status(f) == Status.CLEAR && shown.status(f) == Status.RAISED)
        .findFirst()
        .map(f -> Inquiry.Told.of(FindingCode.LOST_FLAG, question.label(), f.title(), f.id()));
  }
}
