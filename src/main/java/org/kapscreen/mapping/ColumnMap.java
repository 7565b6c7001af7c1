package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;

/**
 * What an author, or a shipped map, says of an export. What is empty is taken from the map that it
 * builds on.
 *
 * @param file how a CSV export is written
 * @param reference any of these columns holds the reference
 * @param keep rows that count; all of these must hold
 * @param latest whether only the latest record of each reference counts
 * @param columnsNamed how columns name questions; the first that fits counts
 * @param optionsNamed how answers name options
 * @param yesNo codes of all yes-no questions: the text to the option
 * @param missing codes of all questions that stand for no answer
 * @param separators the characters between several options or entries
 * @param dates patterns of Java's DateTimeFormatter for all dates; none for YYYY-MM-DD
 * @param ignore columns that say nothing here; a star stands for any characters
 * @param questions by id
 */
public record ColumnMap(
    FileForm file,
    List<String> reference,
    Times answered,
    List<Keep> keep,
    Optional<Boolean> latest,
    List<Naming> columnsNamed,
    List<Naming> optionsNamed,
    Map<String, String> yesNo,
    Map<String, AnswerState> missing,
    Optional<String> separators,
    Ticks ticks,
    List<String> dates,
    List<String> ignore,
    Map<String, QuestionMap> questions) {
  /** What holds where no map is given: columns and options are ids. */
  public static final ColumnMap PLAIN =
      new ColumnMap(
          FileForm.NONE,
          List.of("reference"),
          new Times(List.of("answered-at"), List.of(), Optional.empty()),
          List.of(),
          Optional.empty(),
          List.of(Naming.IDS),
          List.of(Naming.IDS),
          Map.of(),
          Map.of(),
          Optional.of(",;"),
          Ticks.NONE,
          List.of(),
          List.of(),
          Map.of());

  /** What says nothing. */
  static final ColumnMap NOTHING =
      new ColumnMap(
          FileForm.NONE,
          List.of(),
          Times.NONE,
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Ticks.NONE,
          List.of(),
          List.of(),
          Map.of());

  public ColumnMap {
    reference = List.copyOf(reference);
    keep = List.copyOf(keep);
    columnsNamed = List.copyOf(columnsNamed);
    optionsNamed = List.copyOf(optionsNamed);
    yesNo = new LinkedHashMap<>(yesNo);
    missing = new LinkedHashMap<>(missing);
    dates = List.copyOf(dates);
    ignore = List.copyOf(ignore);
    questions = new LinkedHashMap<>(questions);
  }

  /** This map, and {@code base} where it says nothing; what both list is put together. */
  public ColumnMap over(ColumnMap base) {
    return new ColumnMap(
        file.over(base.file),
        either(reference, base.reference),
        answered.over(base.answered),
        both(base.keep, keep),
        latest.or(base::latest),
        either(columnsNamed, base.columnsNamed),
        either(optionsNamed, base.optionsNamed),
        yesNo.isEmpty() ? base.yesNo : yesNo,
        both(base.missing, missing),
        separators.or(base::separators),
        ticks.over(base.ticks),
        either(dates, base.dates),
        both(base.ignore, ignore),
        both(base.questions, questions));
  }

  private static <T> List<T> either(List<T> own, List<T> base) {
    return own.isEmpty() ? base : own;
  }

  private static <T> List<T> both(List<T> base, List<T> own) {
    List<T> all = new ArrayList<>(base);
    all.addAll(own);
    return all;
  }

  private static <T> Map<String, T> both(Map<String, T> base, Map<String, T> own) {
    Map<String, T> all = new LinkedHashMap<>(base);
    all.putAll(own);
    return all;
  }

  /** What is said of {@code question}. */
  QuestionMap of(String question) {
    return questions.getOrDefault(question, QuestionMap.NONE);
  }
}
