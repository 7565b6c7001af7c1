package org.kapscreen.questionnaire;

import java.util.Locale;

/**
 * What a proof can find of a questionnaire. The word stands in messages, in reports for machines
 * and in a questionnaire's {@code accepted}, and never changes its meaning.
 */
public enum FindingCode implements Worded {
  /** No person is surely asked this question. */
  NEVER_ASKED,
  /** No person who passes the checks can choose this option. */
  NEVER_CHOSEN,
  /** No answers raise this flag. */
  NEVER_RAISED,
  /** No answers leave this flag clear. */
  NEVER_CLEAR,
  /** No answers bring the score into this band. */
  BAND_NEVER_REACHED,
  /** No answers come to this disposition. */
  DISPOSITION_NEVER_REACHED,
  /** A condition, or a part of one, that is never FALSE of an answered question. */
  NEVER_FALSE,
  /** A condition, or a part of one, that is never TRUE. */
  CAN_NOT_BE_TRUE,
  /** An answer to a question that the flag does not look at clears it, from another section. */
  LOST_FLAG,
  /** A missing answer clears a flag, or ends milder than every reassuring answer. */
  MISSING_IS_BETTER,
  /** A flag more severe than {@code discuss} that comes to nothing while its answer is missing. */
  MISSING_COUNTS_NOTHING,
  /** A flag of danger that shows no notice. */
  URGENT_WITHOUT_NOTICE,
  /** A worse answer lowers the disposition, or clears a flag that does not look at it. */
  WORSE_IS_MILDER,
  /** A readiness question decides more than {@code discuss}, or changes a flag of another kind. */
  READINESS_DECIDES,
  /** A notice of danger that can be shown only after a later section has begun. */
  LATE_INTERRUPT,
  /** Two flags that are raised, unresolved and clear by the same answers. */
  SAME_FLAG,
  /** A flag that is always outranked, so that its disposition never decides. */
  NEVER_DECIDES,
  /** An acceptance that accepts nothing. */
  NOTHING_ACCEPTED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
