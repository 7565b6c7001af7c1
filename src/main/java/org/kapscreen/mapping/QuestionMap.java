package org.kapscreen.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author says of one question's columns.
 *
 * @param columns any of them holds the answer
 * @param optionColumns one for each option: the column's name to the option, or the state
 * @param values what a text in the export stands for: an option's id, or a state's word
 * @param otherwise the option that any other text stands for, such as "other"
 * @param empty what an empty field stands for; empty for unanswered
 * @param separator between several options or entries
 * @param factor from the export's unit to the question's
 * @param decimalMark of this column only
 * @param dates patterns of Java's DateTimeFormatter, the first that fits counts
 */
public record QuestionMap(
    List<String> columns,
    Map<String, String> optionColumns,
    Map<String, String> values,
    Optional<String> otherwise,
    Optional<String> empty,
    Optional<String> separator,
    Optional<BigDecimal> factor,
    Optional<Character> decimalMark,
    List<String> dates) {
  static final QuestionMap NONE =
      new QuestionMap(
          List.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public QuestionMap {
    columns = List.copyOf(columns);
    optionColumns = new LinkedHashMap<>(optionColumns);
    values = new LinkedHashMap<>(values);
    dates = List.copyOf(dates);
  }
}
