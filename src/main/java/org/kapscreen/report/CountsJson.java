package org.kapscreen.report;

import org.kapscreen.proof.Coverage;
import org.kapscreen.questionnaire.Questionnaire;

/** How many cases there are, and how much of the questionnaire they reach. */
final class CountsJson {
  private final Json json;

  CountsJson(Json json) {
    this.json = json;
  }

  void write(CheckedCases.Ran ran, Questionnaire questionnaire) {
    int cases = ran.result().runs().size();
    int flags = questionnaire.flags().size();
    Coverage coverage = ran.coverage();
    json.object(
        "counts",
        () -> {
          count("cases", cases, "cases-as-expected", ran.result().failed().size());
          count("flags", flags, "flags-raised", ran.result().neverRaised().size());
          count("tests", coverage.allTests(), "tests-deciding", coverage.tests().size());
          count("options", coverage.allOptions(), "options-chosen", coverage.options().size());
          count("bands", coverage.allBands(), "bands-reached", coverage.bands().size());
        });
  }

  private void count(String all, int number, String those, int others) {
    json.number(all, number);
    json.number(those, number - others);
  }
}
