package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;

/**
 * Shows that a questionnaire's logic holds, for all answers that anybody can give, or finds people
 * for whom it does not.
 */
public final class Proofs {
  private Proofs() {}

  /**
   * Looks at all of {@code questionnaire}.
   *
   * @param cases made-up people to begin with, and the baseline that found people differ from as
   *     little as can be
   */
  public static ProofReport of(Questionnaire questionnaire, Optional<Cases> cases) {
    Inquiry inquiry = new Inquiry(questionnaire, cases.map(Cases::baseline).orElse(Answers.NONE));
    List<Seen> known =
        cases.stream()
            .flatMap(all -> all.cases().stream())
            .map(one -> inquiry.see(one.answers()))
            .toList();
    List<Seen> people = new Reachable(inquiry).look(known);
    new SameFlags(inquiry, people).look();
    new LateInterrupts(inquiry).look();
    new SafetyFlags(inquiry).look();
    new LostFlags(inquiry).look();
    new MissingAnswers(inquiry).look();
    new WorseAnswers(inquiry).look();
    new ReadinessBounds(inquiry).look();
    return inquiry.report();
  }
}
