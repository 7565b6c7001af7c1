package org.kapscreen.interview;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * How far a screening is. What is to come is a forecast: as if the open questions got the plainest
 * answers.
 */
public final class Progress {
  private final Set<String> foreseen;
  private final int toGo;

  private Progress(Set<String> foreseen, int toGo) {
    this.foreseen = foreseen;
    this.toGo = toGo;
  }

  static Progress of(Screener screener, List<Question> questions, Answers answers) {
    Map<String, Answer> guessed = new LinkedHashMap<>(answers.byQuestion());
    for (Question question : questions) {
      if (answers.to(question.id()).state() == AnswerState.UNANSWERED) {
        guessed.put(question.id(), new Answer.Answered(plainest(question.type())));
      }
    }
    Evaluation forecast = screener.evaluate(new Answers(guessed));
    Evaluation now = screener.evaluate(answers);
    Set<String> foreseen = new HashSet<>();
    int toGo = 0;
    for (Question question : questions) {
      String id = question.id();
      if (forecast.asks(id) != Truth.FALSE || now.asks(id) == Truth.TRUE) {
        foreseen.add(id);
        toGo += answers.to(id).state() == AnswerState.UNANSWERED ? 1 : 0;
      }
    }
    return new Progress(foreseen, toGo);
  }

  private static Value plainest(QuestionType type) {
    if (type instanceof QuestionType.Options options) {
      List<Option> all = options.options();
      boolean yesNo = options.form() == QuestionType.Options.Form.YES_NO;
      Option last = all.get(all.size() - 1);
      return Value.Chosen.of(yesNo || last.exclusive() ? last.id() : all.get(0).id());
    }
    if (type instanceof QuestionType.Numeric numeric) {
      BigDecimal sum = numeric.range().low().add(numeric.range().high());
      return new Value.Amount(sum.divideToIntegralValue(BigDecimal.valueOf(2)));
    }
    if (type instanceof QuestionType.Day day) {
      return new Value.Day(day.range().low());
    }
    if (type instanceof QuestionType.Entries) {
      return new Value.Entries(List.of());
    }
    return new Value.Words("-");
  }

  /** Whether {@code question} will be asked, as far as can be foreseen. */
  boolean foresees(Question question) {
    return foreseen.contains(question.id());
  }

  /** The questions still to come, this one among them. */
  public int toGo() {
    return toGo;
  }

  /** Where {@code question} stands among those of {@code section} that are asked, from 1. */
  public int placeOf(Question question, List<Question> section) {
    int place = 0;
    for (Question one : section) {
      if (isCounted(one, question)) {
        place++;
      }
      if (one.id().equals(question.id())) {
        break;
      }
    }
    return place;
  }

  /** How many questions of {@code section} are asked, {@code question} among them. */
  public int countOf(List<Question> section, Question question) {
    int count = 0;
    for (Question one : section) {
      count += isCounted(one, question) ? 1 : 0;
    }
    return count;
  }

  private boolean isCounted(Question one, Question current) {
    return foreseen.contains(one.id()) || one.id().equals(current.id());
  }
}
