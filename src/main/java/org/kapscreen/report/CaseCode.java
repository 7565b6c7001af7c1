package org.kapscreen.report;

import java.util.Locale;
import org.kapscreen.questionnaire.Worded;

/** What reports for machines call that which is neither a problem nor a finding. */
enum CaseCode implements Worded {
  CASE_FAILED,
  FLAG_NEVER_RAISED,
  MISTAKE_UNNOTICED,
  NOT_PROVED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
