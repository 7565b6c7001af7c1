package org.kapscreen.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;

/** Makes cells for the columns of an export. */
final class Binder {
  /** What an empty sheet explains itself in. */
  private static final String COMMENT = "$comment";

  private final List<Question> questions;

  Binder(Questionnaire questionnaire) {
    this.questions = questionnaire.questions();
  }

  Cell bind(String column) {
    if (column.equals("reference")) {
      return (text, from, length, form, row) -> row.reference(new String(text, from, length));
    }
    if (column.equals(Opener.REASON) || column.equals(COMMENT)) {
      return Cell.IGNORED;
    }
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(column)) {
        return cell(i, questions.get(i));
      }
    }
    return (text, from, length, form, row) -> row.refuse(Refusal.UNKNOWN_COLUMN);
  }

  private static Cell cell(int place, Question question) {
    Map<String, Codes.Code> words = new LinkedHashMap<>();
    if (question.type() instanceof QuestionType.Options options) {
      int bit = 0;
      for (Option option : options.options()) {
        words.put(option.id(), new Codes.Code(AnswerState.ANSWERED, 1L << bit));
        bit++;
      }
    }
    if (question.notSure()) {
      words.putIfAbsent("not-sure", new Codes.Code(AnswerState.NOT_SURE, 0));
    }
    if (question.declinable()) {
      words.putIfAbsent("declined", new Codes.Code(AnswerState.DECLINED, 0));
    }
    words.putIfAbsent("unanswered", new Codes.Code(AnswerState.UNANSWERED, 0));
    Codes codes = new Codes(words, false);
    if (question.type() instanceof QuestionType.Options options) {
      boolean several = options.form() == QuestionType.Options.Form.CHOICES;
      return new OptionCell(place, codes, several ? ",;" : "", 0);
    }
    if (question.type() instanceof QuestionType.Numeric) {
      return new NumberCell(place, question, codes, '.', Optional.empty());
    }
    if (question.type() instanceof QuestionType.Day day) {
      return new DayCell(place, day, codes, DateText::parse);
    }
    return new WordsCell(
        place,
        question,
        codes,
        new Codes(Map.of("none", new Codes.Code(AnswerState.ANSWERED, 0)), true),
        ",;");
  }
}
