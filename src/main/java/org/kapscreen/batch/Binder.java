package org.kapscreen.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.mapping.Code;
import org.kapscreen.mapping.Column;
import org.kapscreen.mapping.Meaning;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;

/** Makes cells of what columns mean. */
final class Binder {
  private static final Codes.Code NO_ENTRIES = new Codes.Code(AnswerState.ANSWERED, 0);
  private static final Cell UNKNOWN =
      (text, from, length, form, row) -> row.refuse(Refusal.UNKNOWN_COLUMN);
  private static final Cell REFERENCE =
      (text, from, length, form, row) -> row.reference(new String(text, from, length));

  private final List<Question> questions;
  private final Map<String, Integer> places = new HashMap<>();

  Binder(Questionnaire questionnaire) {
    this.questions = questionnaire.questions();
    for (Question question : questions) {
      places.put(question.id(), places.size());
    }
  }

  /** What reads a column. */
  Cell cell(Column column) {
    Cell cell = cell(column.meaning());
    return column.keep().isEmpty() ? cell : new KeepCell(column.keep().get(), cell);
  }

  private Cell cell(Meaning meaning) {
    if (meaning instanceof Meaning.Ignored) {
      return Cell.IGNORED;
    }
    if (meaning instanceof Meaning.Unmapped) {
      return UNKNOWN;
    }
    if (meaning instanceof Meaning.Reference) {
      return REFERENCE;
    }
    if (meaning instanceof Meaning.AnsweredAt when) {
      return new AnsweredCell(when.formats(), when.zone());
    }
    if (meaning instanceof Meaning.Ticked tick) {
      return ticked(tick);
    }
    Meaning.Whole whole = (Meaning.Whole) meaning;
    int place = place(whole.question());
    Cell cell = whole(whole, place, questions.get(place));
    return whole.empty().isEmpty()
        ? cell
        : new EmptyCell(place, code(place, whole.empty().get()), cell);
  }

  private int place(String question) {
    Integer place = places.get(question);
    if (place == null) {
      throw new IllegalArgumentException("no question " + question);
    }
    return place;
  }

  private Codes.Code code(int question, Code code) {
    return new Codes.Code(code.state(), code.option().map(o -> bit(question, o)).orElse(0L));
  }

  private long bit(int question, String option) {
    QuestionType.Options type = (QuestionType.Options) questions.get(question).type();
    int place = 0;
    while (!type.options().get(place).id().equals(option)) {
      place++;
    }
    return 1L << place;
  }

  private Cell ticked(Meaning.Ticked tick) {
    int place = place(tick.question());
    Codes.Code ticked = code(place, tick.code());
    Map<String, Codes.Code> texts = new LinkedHashMap<>();
    tick.texts()
        .forEach(
            (text, isTicked) ->
                texts.put(text, isTicked ? ticked : new Codes.Code(AnswerState.UNANSWERED, 0)));
    return new TickedCell(place, new Codes(texts, true));
  }

  private Cell whole(Meaning.Whole whole, int place, Question question) {
    Map<String, Codes.Code> table = new LinkedHashMap<>();
    whole.codes().forEach((text, code) -> table.put(text, code(place, code)));
    Codes codes = new Codes(table, whole.folded());
    if (question.type() instanceof QuestionType.Options options) {
      boolean several = options.form() == QuestionType.Options.Form.CHOICES;
      long otherwise = whole.otherwise().map(option -> bit(place, option)).orElse(0L);
      return new OptionCell(place, codes, several ? whole.separators() : "", otherwise);
    }
    if (question.type() instanceof QuestionType.Numeric) {
      return new NumberCell(place, question, codes, whole.decimalMark(), whole.factor());
    }
    if (question.type() instanceof QuestionType.Day day) {
      DayText text = new DayText(whole.dates(), Optional.empty());
      return new DayCell(
          place, day, codes, whole.dates().isEmpty() ? DateText::parse : text::parse);
    }
    Codes none = new Codes(Map.of("none", NO_ENTRIES), true);
    return new WordsCell(place, question, codes, none, whole.separators());
  }
}
