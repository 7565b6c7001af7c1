package org.kapscreen.batch;

import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Worded;

/** How scored records are written. */
public enum OutputForm implements Worded {
  /** One JSON object a line. */
  NDJSON("ndjson") {
    @Override
    ScoredWriter writer(Questionnaire questionnaire) {
      return new JsonWriter(questionnaire);
    }
  },
  /** A table for a spreadsheet, formula-safe. */
  CSV("csv") {
    @Override
    ScoredWriter writer(Questionnaire questionnaire) {
      return new CsvWriter(questionnaire);
    }
  };

  private final String word;

  OutputForm(String word) {
    this.word = word;
  }

  abstract ScoredWriter writer(Questionnaire questionnaire);

  @Override
  public String word() {
    return word;
  }
}
