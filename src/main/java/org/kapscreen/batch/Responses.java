package org.kapscreen.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Refit;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;

/** Reads responses of kapscreen itself. */
final class Responses implements JsonLineReader {
  private final String id;
  private final List<Question> questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final Clock clock;

  /**
   * @param clock in whose zone days begin
   */
  Responses(Questionnaire questionnaire, Clock clock) {
    this.id = questionnaire.id();
    this.questions = questionnaire.questions();
    this.clock = clock;
    for (Question question : questions) {
      places.put(question.id(), places.size());
    }
  }

  @Override
  public void read(byte[] bytes, int from, int to, Row row) {
    ResponseReader.Result read = ResponseReader.of("", Arrays.copyOfRange(bytes, from, to));
    if (read.response().isEmpty()) {
      row.refuse(Refusal.NOT_A_RECORD);
      return;
    }
    Response response = read.response().get();
    if (!response.questionnaire().id().equals(id)) {
      row.refuse(Refusal.OTHER_QUESTIONNAIRE);
      return;
    }
    response.reference().ifPresent(row::reference);
    row.answered(LocalDate.ofInstant(response.started(), clock.getZone()));
    for (Response.Entry entry : response.entries()) {
      put(entry.question(), entry.answer(), row);
    }
  }

  private void put(String question, Answer answer, Row row) {
    row.in(question);
    Integer place = places.get(question);
    if (place == null) {
      row.refuse(Refusal.UNKNOWN_COLUMN);
    } else if (answer.equals(Answer.NOT_ASKED)) {
      // Whether it is asked is seen anew: what another version did not ask must clear nothing here.
      row.put(place, AnswerState.UNANSWERED);
    } else if (!(answer instanceof Answer.Answered answered)) {
      row.put(place, answer.state());
    } else if (Refit.fits(answer, questions.get(place))) {
      row.put(place, answered.value());
    } else {
      row.refuse(Refusal.WRONG_TYPE);
    }
    row.in("");
  }
}
