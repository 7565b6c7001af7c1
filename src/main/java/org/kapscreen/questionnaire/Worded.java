package org.kapscreen.questionnaire;

import java.util.Optional;

/**
 * An enum constant that files and people know by one fixed lower-case word, such as {@code
 * not-now}.
 */
public interface Worded {
  /** The word in questionnaires, responses and messages. */
  String word();

  /** The constant of {@code type} that is known by {@code word}, if there is one. */
  static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.word().equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
