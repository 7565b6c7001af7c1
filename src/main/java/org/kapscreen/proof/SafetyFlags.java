package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.Kleene;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Assessment.Status;

/**
 * What a grave flag owes: while it is unresolved it counts for something, and danger shows a notice
 * at once.
 */
final class SafetyFlags {
  private final Inquiry inquiry;

  SafetyFlags(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  void look() {
    inquiry.questionnaire().flags().forEach(this::look);
  }

  private void look(Flag flag) {
    Kleene when = inquiry.anybody().of(flag.when());
    boolean nothing =
        flag.disposition().isMoreSevereThan(Disposition.DISCUSS)
            && flag.unresolved().disposition() == Disposition.CONSULT;
    look(
        FindingCode.MISSING_COUNTS_NOTHING,
        flag,
        nothing ? inquiry.gates().and(-when.isTrue(), -when.isFalse()) : Gates.FALSE,
        Status.UNRESOLVED);
    boolean silent = flag.disposition() == Disposition.URGENT && flag.interrupt().isEmpty();
    look(
        FindingCode.URGENT_WITHOUT_NOTICE,
        flag,
        silent ? when.isTrue() : Gates.FALSE,
        Status.RAISED);
  }

  private void look(FindingCode code, Flag flag, int goal, Status status) {
    inquiry.look(
        new Inquiry.Subject(code, flag.id(), flag.place()),
        List.of(goal),
        List.of(inquiry.anybody()),
        people ->
            people.get(0).status(flag) == status
                ? Optional.of(Inquiry.Told.of(code, flag.title(), flag.disposition().word()))
                : Optional.empty());
  }
}
