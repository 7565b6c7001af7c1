package org.kapscreen.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What kind of answer a question takes. */
public sealed interface QuestionType {
  /** The type's word in a questionnaire. */
  String word();

  /**
   * One or several of a list: {@code yes-no}, {@code choice}, {@code choices}. At most 60 options.
   */
  record Options(Form form, List<Option> options) implements QuestionType {
    /** How many of the options a person may take. */
    public enum Form implements Worded {
      YES_NO("yes-no"),
      /** Exactly one. */
      CHOICE("choice"),
      /** One or more; an exclusive option stands alone. */
      CHOICES("choices");

      private final String word;

      Form(String word) {
        this.word = word;
      }

      @Override
      public String word() {
        return word;
      }
    }

    /** One bit of a {@code long} for each option, with room to spare. */
    public static final int MOST_OPTIONS = 60;

    public Options {
      options = List.copyOf(options);
      if (options.isEmpty() || options.size() > MOST_OPTIONS) {
        throw new IllegalArgumentException(
            "1 to " + MOST_OPTIONS + " options, not " + options.size());
      }
    }

    @Override
    public String word() {
      return form.word();
    }

    /**
     * The lowest and highest that the values of chosen options add up to.
     *
     * @throws IllegalArgumentException if an option has no value
     */
    public Range<BigDecimal> reach() {
      return new Range<>(most(-1).negate(), most(1));
    }

    /** The most that a selection adds up to, each value times {@code sign}. */
    private BigDecimal most(int sign) {
      BigDecimal together = BigDecimal.ZERO;
      Optional<BigDecimal> alone = Optional.empty();
      for (Option option : options) {
        BigDecimal value =
            option
                .value()
                .orElseThrow(() -> new IllegalArgumentException("no value for " + option.id()))
                .multiply(BigDecimal.valueOf(sign));
        alone = Optional.of(alone.map(value::max).orElse(value));
        if (form == Form.CHOICES && !option.exclusive()) {
          together = together.add(value.max(BigDecimal.ZERO));
        }
      }
      return together.signum() > 0 ? together.max(alone.orElseThrow()) : alone.orElseThrow();
    }

    /** The option of that id, if there is one. */
    public Optional<Option> option(String id) {
      return options.stream().filter(o -> o.id().equals(id)).findFirst();
    }
  }

  /**
   * {@code integer} or {@code decimal}.
   *
   * @param whole whether only whole numbers are meant
   * @param range outside it the question is asked again, and nothing is scored
   */
  record Numeric(boolean whole, Range<BigDecimal> range, Optional<String> unit)
      implements QuestionType {
    @Override
    public String word() {
      return whole ? "integer" : "decimal";
    }
  }

  /** A day of the calendar, without a time. */
  record Day(Range<LocalDate> range) implements QuestionType {
    @Override
    public String word() {
      return "date";
    }
  }

  /** The person's own words. No condition looks into them. */
  record FreeText() implements QuestionType {
    @Override
    public String word() {
      return "text";
    }
  }

  /**
   * Free entries, such as medicines.
   *
   * @param vocabulary the id of the vocabulary that entries are matched against
   */
  record Entries(Optional<String> vocabulary) implements QuestionType {
    @Override
    public String word() {
      return "list";
    }
  }
}
