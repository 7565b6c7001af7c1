package org.kapscreen.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.text.VisibleText;

/**
 * Between a value and text: what was typed becomes a value or a reason why not, and a value is
 * shown as it was given.
 */
public final class AnswerText {
  /** The most characters of a text, or of one entry of a list. */
  public static final int LONGEST = 2_000;

  private AnswerText() {}

  /** What became of a typed text. */
  public sealed interface Outcome {}

  /** It is an answer. */
  public record Read(Value value) implements Outcome {}

  /** It is none, and asking again is better than guessing. */
  public record Refused(Misfit why) implements Outcome {}

  /**
   * Reads {@code typed} as an answer to {@code question}. Options are named by id or by their
   * number from 1; several options or entries are parted by commas or semicolons. Nothing is
   * guessed: a number has ASCII digits and a decimal point, a date is written YYYY-MM-DD.
   */
  public static Outcome read(Question question, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Refused(Misfit.EMPTY);
    }
    if (text.length() > LONGEST) {
      return new Refused(Misfit.TOO_LONG);
    }
    if (text.codePoints().anyMatch(VisibleText::isHarmful)) {
      return new Refused(Misfit.NOT_TEXT);
    }
    QuestionType type = question.type();
    if (type instanceof QuestionType.Options options) {
      return readOptions(question, options, text);
    }
    if (type instanceof QuestionType.Numeric) {
      return NumberText.parse(text)
          .map(number -> checked(question, new Value.Amount(number)))
          .orElseGet(() -> new Refused(notANumber(text)));
    }
    if (type instanceof QuestionType.Day) {
      return DateText.parse(text)
          .map(date -> checked(question, new Value.Day(date)))
          .orElse(new Refused(Misfit.NOT_A_DATE));
    }
    if (type instanceof QuestionType.Entries) {
      return new Read(new Value.Entries(parts(text)));
    }
    return new Read(new Value.Words(text));
  }

  private static Misfit notANumber(String text) {
    int point = text.indexOf('.');
    String digits = (text.startsWith("-") ? text.substring(1) : text).replaceFirst("\\.", "");
    if (!NumberText.isDigits(digits)) {
      return Misfit.NOT_A_NUMBER;
    }
    boolean tooPrecise = point >= 0 && text.length() - point - 1 > NumberText.MOST_DECIMALS;
    return tooPrecise ? Misfit.TOO_PRECISE : Misfit.OUT_OF_RANGE;
  }

  private static Outcome checked(Question question, Value value) {
    Optional<Misfit> misfit = misfit(question, value);
    return misfit.isPresent() ? new Refused(misfit.get()) : new Read(value);
  }

  private static Outcome readOptions(Question question, QuestionType.Options type, String text) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String part : parts(text)) {
      Optional<String> option = optionOf(type, part);
      if (option.isEmpty()) {
        return new Refused(Misfit.UNKNOWN_OPTION);
      }
      chosen.add(option.get());
    }
    return chosen.isEmpty()
        ? new Refused(Misfit.EMPTY)
        : checked(question, new Value.Chosen(inOrder(type, chosen)));
  }

  private static Optional<String> optionOf(QuestionType.Options type, String part) {
    if (type.option(part).isPresent()) {
      return Optional.of(part);
    }
    if (part.length() > 2 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(part);
    return number >= 1 && number <= type.options().size()
        ? Optional.of(type.options().get(number - 1).id())
        : Optional.empty();
  }

  /** The chosen options in the questionnaire's order, so that the same answer is the same bytes. */
  private static Set<String> inOrder(QuestionType.Options type, Set<String> chosen) {
    return type.options().stream()
        .map(Option::id)
        .filter(chosen::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The parts between commas and semicolons, without blanks around them; empty ones are left out.
   */
  public static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[,;]", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** Why {@code value} is no answer to {@code question}; empty when it is one. */
  public static Optional<Misfit> misfit(Question question, Value value) {
    QuestionType type = question.type();
    if (type instanceof QuestionType.Options options && value instanceof Value.Chosen chosen) {
      return misfit(options, chosen.options());
    }
    if (type instanceof QuestionType.Numeric numeric && value instanceof Value.Amount amount) {
      return misfit(numeric, amount.number());
    }
    if (type instanceof QuestionType.Day day && value instanceof Value.Day date) {
      return day.range().contains(date.date())
          ? Optional.empty()
          : Optional.of(Misfit.OUT_OF_RANGE);
    }
    if (type instanceof QuestionType.FreeText && value instanceof Value.Words words) {
      return misfit(words.text());
    }
    if (type instanceof QuestionType.Entries && value instanceof Value.Entries entries) {
      return entries.entries().stream()
          .map(AnswerText::misfit)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.of(Misfit.WRONG_TYPE);
  }

  private static Optional<Misfit> misfit(QuestionType.Options type, Set<String> chosen) {
    List<Option> options = type.options().stream().filter(o -> chosen.contains(o.id())).toList();
    if (options.size() < chosen.size()) {
      return Optional.of(Misfit.UNKNOWN_OPTION);
    }
    if (options.size() > 1 && type.form() != QuestionType.Options.Form.CHOICES) {
      return Optional.of(Misfit.ONE_ONLY);
    }
    if (options.size() > 1 && options.stream().anyMatch(Option::exclusive)) {
      return Optional.of(Misfit.EXCLUSIVE);
    }
    return Optional.empty();
  }

  private static Optional<Misfit> misfit(QuestionType.Numeric type, BigDecimal number) {
    if (number.stripTrailingZeros().scale() > (type.whole() ? 0 : NumberText.MOST_DECIMALS)) {
      return Optional.of(type.whole() ? Misfit.NOT_WHOLE : Misfit.TOO_PRECISE);
    }
    return type.range().contains(number) ? Optional.empty() : Optional.of(Misfit.OUT_OF_RANGE);
  }

  /** Why {@code text} is not fit to be kept as a person's words; empty when it is. */
  public static Optional<Misfit> misfit(String text) {
    if (text.isBlank()) {
      return Optional.of(Misfit.EMPTY);
    }
    if (text.length() > LONGEST) {
      return Optional.of(Misfit.TOO_LONG);
    }
    return text.codePoints().anyMatch(VisibleText::isHarmful)
        ? Optional.of(Misfit.NOT_TEXT)
        : Optional.empty();
  }

  /**
   * {@code value} as it was given: the options' own texts, a number with its unit, a date, the
   * person's words. Empty for a list without entries. Not yet made safe to show.
   */
  public static String shown(Question question, Value value) {
    if (value instanceof Value.Chosen chosen
        && question.type() instanceof QuestionType.Options options) {
      return options.options().stream()
          .filter(o -> chosen.options().contains(o.id()))
          .map(Option::text)
          .collect(Collectors.joining("; "));
    }
    if (value instanceof Value.Amount amount) {
      String number = amount.number().toPlainString();
      Optional<String> unit =
          question.type() instanceof QuestionType.Numeric numeric
              ? numeric.unit()
              : Optional.empty();
      return unit.map(u -> number + " " + u).orElse(number);
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Entries entries) {
      return String.join("; ", entries.entries());
    }
    if (value instanceof Value.Words words) {
      return words.text();
    }
    throw new IllegalArgumentException("not a value of question " + question.id());
  }
}
