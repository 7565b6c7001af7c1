package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kapscreen.logic.Solver;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Section;

/**
 * Danger interrupts at once: a flag with a notice can be raised before any section begins after the
 * one in which it first looks at an answer.
 */
final class LateInterrupts {
  private final Inquiry inquiry;

  LateInterrupts(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  void look() {
    inquiry.questionnaire().flags().stream()
        .filter(flag -> flag.interrupt().isPresent())
        .forEach(this::look);
  }

  private void look(Flag flag) {
    Set<String> reads = inquiry.anybody().reads().directly(flag.when());
    List<String> later = new ArrayList<>();
    String first = "";
    for (Section section : inquiry.questionnaire().sections()) {
      List<String> ids = section.questions().stream().map(Question::id).toList();
      if (!first.isEmpty()) {
        later.addAll(ids);
      } else if (ids.stream().anyMatch(reads::contains)) {
        first = section.title();
      }
    }
    World soon = inquiry.anybody().withNothing(later);
    Inquiry.Subject subject =
        new Inquiry.Subject(FindingCode.LATE_INTERRUPT, flag.id(), flag.place());
    switch (new Solver(inquiry.gates()).solve(soon.of(flag.when()).isTrue())) {
      case POSSIBLE -> inquiry.holds(subject.code());
      case IMPOSSIBLE -> inquiry.nobody(subject, List.of(flag.title(), first));
      case GIVEN_UP -> inquiry.unknown(subject, "gave-up");
    }
  }
}
