package org.kapscreen.batch;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Assessor;

/** Makes a response of a scored record, for a page. */
final class ResponseOfRow {
  private static final int MICROS_DIGITS = 6;

  private ResponseOfRow() {}

  /**
   * What {@code row} says. It begins on the day of the answers, or when it is scored if the export
   * tells no day, and ends when it is scored.
   */
  static Response of(Row row, Questionnaire questionnaire, Scoring.Pages pages) {
    List<Response.Entry> entries = new ArrayList<>();
    List<Question> questions = questionnaire.questions();
    for (int i = 0; i < questions.size(); i++) {
      AnswerState state = row.assessor().state(i);
      if (state != AnswerState.UNANSWERED && state != AnswerState.NOT_ASKED) {
        entries.add(
            new Response.Entry(
                questions.get(i).id(),
                answer(row, i, questions.get(i).type()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
      }
    }
    Instant began =
        row.answered().map(day -> day.atStartOfDay(pages.zone()).toInstant()).orElse(pages.now());
    return new Response(
        new Response.Used(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
        pages.program(),
        Channel.BATCH,
        questionnaire.language(),
        List.of(),
        row.reference(),
        Optional.empty(),
        began,
        Optional.of(new Response.Ending(Response.How.COMPLETED, pages.now())),
        entries,
        List.of(),
        Optional.of(row.assessor().assessment()));
  }

  private static Answer answer(Row row, int place, QuestionType type) {
    Assessor assessor = row.assessor();
    AnswerState state = assessor.state(place);
    if (state != AnswerState.ANSWERED) {
      return Answer.without(state);
    }
    long value = assessor.value(place);
    if (type instanceof QuestionType.Options options) {
      return new Answer.Answered(new Value.Chosen(chosen(options, value)));
    }
    if (type instanceof QuestionType.Numeric) {
      BigDecimal number = BigDecimal.valueOf(value, MICROS_DIGITS).stripTrailingZeros();
      return new Answer.Answered(
          new Value.Amount(number.scale() < 0 ? number.setScale(0) : number));
    }
    if (type instanceof QuestionType.Day) {
      return new Answer.Answered(new Value.Day(LocalDate.ofEpochDay(value)));
    }
    return new Answer.Answered(row.words(place));
  }

  private static Set<String> chosen(QuestionType.Options options, long bits) {
    Set<String> chosen = new LinkedHashSet<>();
    int bit = 0;
    for (Option option : options.options()) {
      if ((bits & 1L << bit) != 0) {
        chosen.add(option.id());
      }
      bit++;
    }
    return chosen;
  }
}
