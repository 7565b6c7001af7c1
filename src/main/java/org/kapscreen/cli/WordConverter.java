package org.kapscreen.cli;

import java.util.ArrayList;
import java.util.List;
import org.kapscreen.questionnaire.Worded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option that takes one of a few words. Without any lambda: one that has to do with a
 * picocli type cannot be archived, and spinning the first one costs a tenth of the start.
 */
final class WordConverter<E extends Enum<E> & Worded> implements ITypeConverter<E> {
  private final List<E> constants;

  WordConverter(List<E> constants) {
    this.constants = List.copyOf(constants);
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(constant.word());
    }
    return words;
  }

  @Override
  public E convert(String word) {
    for (E constant : constants) {
      if (constant.word().equals(word)) {
        return constant;
      }
    }
    throw new TypeConversionException("expected one of " + String.join(", ", words()));
  }
}
