package org.kapscreen.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.QuestionType.Options.Form;
import org.kapscreen.questionnaire.Range;

class AnswerTextTest {
  private static final Place PLACE = new Place("test.yaml", 1, 1);
  private final Question yesNo = options(Form.YES_NO, "yes", "no");
  private final Question choice = options(Form.CHOICE, "never", "monthly", "weekly");
  private final Question choices = options(Form.CHOICES, "insulin", "pills", "none");
  private final Question systolic = number(true, "70", "260", "mmHg");
  private final Question weight = number(false, "30", "300.5", "kg");
  private final Question day =
      question(
          new QuestionType.Day(new Range<>(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1))));
  private final Question words = question(new QuestionType.FreeText());
  private final Question list = question(new QuestionType.Entries(Optional.empty()));

  private static Question options(Form form, String... ids) {
    List<Option> options =
        Stream.of(ids)
            .map(id -> new Option(id, "Text of " + id, Optional.empty(), id.equals("none"), PLACE))
            .toList();
    return question(new QuestionType.Options(form, options));
  }

  private static Question number(boolean whole, String low, String high, String unit) {
    return question(
        new QuestionType.Numeric(
            whole, new Range<>(new BigDecimal(low), new BigDecimal(high)), Optional.of(unit)));
  }

  private static Question question(QuestionType type) {
    return new Question(
        "q",
        type,
        "?",
        "Q",
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        Optional.empty(),
        List.of(),
        EnumSet.allOf(Channel.class),
        PLACE);
  }

  private static Value read(Question question, String typed) {
    return ((AnswerText.Read) AnswerText.read(question, typed)).value();
  }

  private static Misfit refused(Question question, String typed) {
    return ((AnswerText.Refused) AnswerText.read(question, typed)).why();
  }

  @Test
  void an_option_is_named_by_id_or_by_number() {
    assertThat(read(yesNo, "no")).isEqualTo(Value.Chosen.of("no"));
    assertThat(read(choice, " 3 ")).isEqualTo(Value.Chosen.of("weekly"));
  }

  @Test
  void several_options_come_out_in_the_order_of_the_questionnaire() {
    Value.Chosen chosen = (Value.Chosen) read(choices, "pills; 1");
    assertThat(new LinkedHashSet<>(chosen.options())).containsExactly("insulin", "pills");
  }

  @Test
  void an_exclusive_option_stands_alone() {
    assertThat(refused(choices, "none, pills")).isEqualTo(Misfit.EXCLUSIVE);
  }

  @Test
  void one_option_only_where_one_is_meant() {
    assertThat(refused(choice, "never, weekly")).isEqualTo(Misfit.ONE_ONLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "maybe", "01000", "Never!"})
  void what_is_no_option_is_refused(String typed) {
    assertThat(refused(choice, typed)).isEqualTo(Misfit.UNKNOWN_OPTION);
  }

  @Test
  void a_number_on_the_edge_of_the_range_is_in_it() {
    assertThat(read(systolic, "70")).isEqualTo(new Value.Amount(new BigDecimal("70")));
    assertThat(read(weight, "300.5")).isEqualTo(new Value.Amount(new BigDecimal("300.5")));
  }

  @ParameterizedTest
  @CsvSource({
    "69, OUT_OF_RANGE", "261, OUT_OF_RANGE", "120.5, NOT_WHOLE", "'120,5', NOT_A_NUMBER",
        "1e2, NOT_A_NUMBER",
    "٤٢, NOT_A_NUMBER", "+80, NOT_A_NUMBER", "1_000, NOT_A_NUMBER", "NaN, NOT_A_NUMBER",
        "120/80, NOT_A_NUMBER",
    "99999999999999, OUT_OF_RANGE", "80.0000001, TOO_PRECISE", "., NOT_A_NUMBER", "-, NOT_A_NUMBER"
  })
  void a_number_is_never_guessed(String typed, Misfit why) {
    assertThat(refused(systolic, typed)).isEqualTo(why);
  }

  @Test
  void a_day_is_written_from_year_to_day() {
    assertThat(read(day, "2026-02-28")).isEqualTo(new Value.Day(LocalDate.of(2026, 2, 28)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "02/28/2026", "2026-2-28", "yesterday"})
  void no_other_day_is_guessed(String typed) {
    assertThat(refused(day, typed)).isEqualTo(Misfit.NOT_A_DATE);
  }

  @Test
  void entries_of_a_list_keep_their_words() {
    assertThat(read(list, "Lisinopril 20 mg, , sleep gummy;"))
        .isEqualTo(new Value.Entries(List.of("Lisinopril 20 mg", "sleep gummy")));
  }

  @Test
  void keys_that_are_not_text_are_refused() {
    assertThat(refused(words, "\u001b[A")).isEqualTo(Misfit.NOT_TEXT);
  }

  @Test
  void nothing_is_no_answer() {
    assertThat(refused(words, "  ")).isEqualTo(Misfit.EMPTY);
  }

  @Test
  void a_text_has_a_limit() {
    assertThat(refused(words, "x".repeat(AnswerText.LONGEST + 1))).isEqualTo(Misfit.TOO_LONG);
  }

  @Test
  void a_value_is_shown_as_it_was_given() {
    assertThat(AnswerText.shown(systolic, read(systolic, "118"))).isEqualTo("118 mmHg");
    assertThat(AnswerText.shown(choices, read(choices, "2,1")))
        .isEqualTo("Text of insulin; Text of pills");
    assertThat(AnswerText.shown(words, read(words, "I want to sleep.")))
        .isEqualTo("I want to sleep.");
  }

  @Test
  void a_value_of_another_type_does_not_fit() {
    assertThat(AnswerText.misfit(systolic, Value.Chosen.of("yes"))).contains(Misfit.WRONG_TYPE);
  }
}
