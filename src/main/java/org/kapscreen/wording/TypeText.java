package org.kapscreen.wording;

import java.util.Optional;
import org.kapscreen.questionnaire.QuestionType;

/** What kind of answer a question takes, in a few words. */
public final class TypeText {
  private TypeText() {}

  /** The type, with the values between which an answer lies. */
  public static String of(QuestionType type) {
    return type.word() + range(type).map(range -> " " + range).orElse("");
  }

  /** Between which values an answer lies, with its unit. */
  public static Optional<String> range(QuestionType type) {
    if (type instanceof QuestionType.Numeric numeric) {
      return Optional.of(
          numeric.range().low().toPlainString()
              + ".."
              + numeric.range().high().toPlainString()
              + numeric.unit().map(unit -> " " + unit).orElse(""));
    }
    return type instanceof QuestionType.Day day
        ? Optional.of(day.range().low() + ".." + day.range().high())
        : Optional.empty();
  }
}
