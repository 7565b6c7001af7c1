package org.kapscreen.proof;

import java.util.List;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.FindingCode;

/**
 * What the proofs of one questionnaire came to.
 *
 * @param proved one for each kind of finding that was looked for
 * @param findings in the order of the questionnaire
 * @param accepted findings that the questionnaire accepts, with its reason
 * @param unknown what could be neither shown nor ruled out, one sentence each
 */
public record ProofReport(
    List<Proved> proved, List<Finding> findings, List<Accepted> accepted, List<String> unknown) {
  public ProofReport {
    proved = List.copyOf(proved);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    unknown = List.copyOf(unknown);
  }

  /** Of how many things it was shown that they do not have this finding. */
  public record Proved(FindingCode code, int holds) {}

  /** A finding that is meant to be so. */
  public record Accepted(Acceptance by, Finding finding) {}
}
