package org.kapscreen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.proof.ProofReport;

/** When somebody has to mend something. */
class CheckedFileTest {
  private static boolean needsAttention(ProofReport proofs) {
    return CheckedClinic.sound(proofs, CheckedClinic.noCases()).needsAttention();
  }

  private static boolean needsAttention(CheckedCases cases) {
    return CheckedClinic.sound(CheckedClinic.nothingFound(), cases).needsAttention();
  }

  @Test
  void a_finding_needs_attention() {
    ProofReport found = CheckedClinic.found();
    assertThat(
            needsAttention(new ProofReport(found.proved(), found.findings(), List.of(), List.of())))
        .isTrue();
  }

  @Test
  void what_could_not_be_settled_needs_attention() {
    ProofReport found = CheckedClinic.found();
    assertThat(
            needsAttention(new ProofReport(found.proved(), List.of(), List.of(), found.unknown())))
        .isTrue();
  }

  @Test
  void what_is_accepted_needs_none() {
    ProofReport found = CheckedClinic.found();
    assertThat(
            needsAttention(new ProofReport(found.proved(), List.of(), found.accepted(), List.of())))
        .isFalse();
  }

  @Test
  void cases_that_fail_cannot_be_read_or_notice_little_need_attention() {
    assertThat(needsAttention(CheckedClinic.failed())).isTrue();
    assertThat(needsAttention(CheckedClinic.brokenCases())).isTrue();
    assertThat(needsAttention(CheckedClinic.unnoticed())).isTrue();
  }

  @Test
  void a_questionnaire_without_cases_needs_none() {
    assertThat(needsAttention(CheckedClinic.noCases())).isFalse();
  }
}
