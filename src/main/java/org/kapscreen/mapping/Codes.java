package org.kapscreen.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Vocabulary;

/** What texts in an export stand for, as answers to one question. */
final class Codes {
  private final ColumnMap map;

  Codes(ColumnMap map) {
    this.map = map;
  }

  /** What {@code value} of a map means: the word of a state, unless an option has that id. */
  static Code of(Question question, String value) {
    if (isOption(question, value)) {
      return Code.option(value);
    }
    return stateOf(value)
        .map(Code::state)
        .orElseThrow(() -> new IllegalArgumentException("no option " + value));
  }

  static boolean isOption(Question question, String id) {
    return question.type() instanceof QuestionType.Options options
        && options.option(id).isPresent();
  }

  /** The state without a value that {@code word} names. */
  static Optional<AnswerState> stateOf(String word) {
    for (AnswerState state : AnswerState.values()) {
      if (state != AnswerState.ANSWERED && state.word().equals(word)) {
        return Optional.of(state == AnswerState.NOT_ASKED ? AnswerState.UNANSWERED : state);
      }
    }
    return Optional.empty();
  }

  /** Every text that stands for something; what the author says comes first. */
  Map<String, Code> of(Question question) {
    Map<String, Code> codes = new LinkedHashMap<>();
    map.of(question.id()).values().forEach((text, value) -> put(codes, text, of(question, value)));
    if (question.type() instanceof QuestionType.Options options) {
      for (Naming naming : map.optionsNamed()) {
        options.options().forEach(option -> put(codes, name(naming, option), option));
      }
      if (options.form() == QuestionType.Options.Form.YES_NO) {
        map.yesNo().forEach((text, option) -> put(codes, text, Code.option(option)));
      }
    }
    map.missing()
        .forEach((text, state) -> put(codes, text, Code.state(Names.offered(question, state))));
    if (question.notSure()) {
      put(codes, AnswerState.NOT_SURE.word(), Code.state(AnswerState.NOT_SURE));
    }
    if (question.declinable()) {
      put(codes, AnswerState.DECLINED.word(), Code.state(AnswerState.DECLINED));
    }
    put(codes, AnswerState.UNANSWERED.word(), Code.state(AnswerState.UNANSWERED));
    return codes;
  }

  private static String name(Naming naming, Option option) {
    return switch (naming) {
      case IDS -> option.id();
      case FOLDED_IDS, GROUPED_IDS -> Names.folded(option.id());
      case TEXTS -> option.text();
    };
  }

  private static void put(Map<String, Code> codes, String text, Option option) {
    put(codes, text, Code.option(option.id()));
    put(codes, text.replace('-', '_'), Code.option(option.id()));
  }

  /** As it is written, and as it is compared where case does not matter. */
  private static void put(Map<String, Code> codes, String text, Code code) {
    codes.putIfAbsent(text, code);
    codes.putIfAbsent(Vocabulary.folded(text), code);
  }
}
