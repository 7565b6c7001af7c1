package org.kapscreen.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Micros;

/** A column of numbers. Nothing but a number becomes one. */
final class NumberCell implements Cell {
  private static final int MOST_FAST_DIGITS = 9;
  private static final long ONE = Micros.of(BigDecimal.ONE);

  /** Codes of units that are written in another way than people write them. */
  private static final Map<String, String> UCUM =
      Map.of("mmHg", "mm[Hg]", "lb", "[lb_av]", "in", "[in_i]", "years", "a", "days", "d");

  private final int place;
  private final Question question;
  private final boolean whole;
  private final long lowest;
  private final long highest;
  private final Codes codes;
  private final char mark;
  private final Optional<BigDecimal> factor;

  /**
   * @param codes what is no number, such as codes for missing answers
   * @param mark between the whole and its decimals
   * @param factor from the column's unit to the question's; the product is rounded to what the
   *     question takes
   */
  NumberCell(int place, Question question, Codes codes, char mark, Optional<BigDecimal> factor) {
    QuestionType.Numeric type = (QuestionType.Numeric) question.type();
    this.place = place;
    this.question = question;
    this.whole = type.whole();
    this.lowest = Micros.of(type.range().low());
    this.highest = Micros.of(type.range().high());
    this.codes = codes;
    this.mark = mark;
    this.factor = factor;
  }

  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Codes.Code code = codes.find(text, from, length);
    if (code != null) {
      row.put(place, code.state());
    } else if (form == Form.STRING) {
      row.refuse(Refusal.TEXT_NOT_NUMBER);
    } else if (form == Form.TRUTH) {
      row.refuse(Refusal.WRONG_TYPE);
    } else if (factor.isEmpty() && isDigits(text, from, length)) {
      put(digits(text, from, length), row);
    } else {
      readSlowly(new String(text, from, length), row);
    }
  }

  @Override
  public boolean readShort(long text, Form form, Row row) {
    Codes.Code code = codes.findShort(text);
    if (code != null) {
      row.put(place, code.state());
      return true;
    }
    long number = 0;
    for (long rest = text; rest != 0; rest >>>= Byte.SIZE) {
      long digit = (rest & 0xFF) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      number = 10 * number + digit;
    }
    boolean isNumber = factor.isEmpty() && (form == Form.FIELD || form == Form.NUMBER);
    if (isNumber) {
      put(number * ONE, row);
    }
    return isNumber;
  }

  /** A map that says how to convert knows the unit of its column. */
  @Override
  public boolean takesUnit(String unit, String ucum) {
    Optional<String> own = ((QuestionType.Numeric) question.type()).unit();
    return factor.isPresent()
        || own.isEmpty()
        || (unit.isEmpty() && ucum.isEmpty())
        || unit.equals(own.get())
        || ucum.equals(UCUM.getOrDefault(own.get(), own.get()));
  }

  private static boolean isDigits(char[] text, int from, int length) {
    if (length > MOST_FAST_DIGITS) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private static long digits(char[] text, int from, int length) {
    long number = 0;
    for (int i = from; i < from + length; i++) {
      number = 10 * number + (text[i] - '0');
    }
    return number * ONE;
  }

  private void put(long micros, Row row) {
    if (micros < lowest || micros > highest) {
      row.refuse(Refusal.OUT_OF_RANGE);
    } else {
      row.put(place, micros);
    }
  }

  private void readSlowly(String text, Row row) {
    if (mark != '.' && text.indexOf('.') >= 0) {
      row.refuse(Refusal.NOT_A_NUMBER);
      return;
    }
    String number = text.replace(mark, '.');
    if (factor.isEmpty()) {
      AnswerText.Outcome outcome = AnswerText.read(question, number);
      if (outcome instanceof AnswerText.Read read && read.value() instanceof Value.Amount amount) {
        row.put(place, Micros.of(amount.number()));
      } else {
        row.refuse(Refusal.of(((AnswerText.Refused) outcome).why()));
      }
      return;
    }
    Optional<BigDecimal> parsed = NumberText.parse(number);
    if (parsed.isEmpty()) {
      row.refuse(Refusal.NOT_A_NUMBER);
      return;
    }
    BigDecimal converted =
        parsed
            .get()
            .multiply(factor.get())
            .setScale(whole ? 0 : NumberText.MOST_DECIMALS, RoundingMode.HALF_UP);
    Optional<Misfit> misfit = AnswerText.misfit(question, new Value.Amount(converted));
    if (misfit.isPresent()) {
      row.refuse(Refusal.of(misfit.get()));
    } else {
      row.put(place, Micros.of(converted));
    }
  }
}
