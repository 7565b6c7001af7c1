package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Vocabulary;

/** What texts in an export stand for, as answers to one question. */
final class Codes {
  private final ColumnMap map;

  /** By what tells questions apart here: most have the same options as others. */
  private final Map<List<Object>, Map<String, Code>> alike = new ConcurrentHashMap<>();

  Codes(ColumnMap map) {
    this.map = map;
  }

  /** What {@code value} of a map means: the word of a state, unless an option has that id. */
  static Code of(Question question, String value) {
    if (isOption(question, value)) {
      return Code.option(value);
    }
    return stateOf(value)
        .map(state -> Code.state(Names.offered(question, state)))
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
    return map.of(question.id()).values().isEmpty()
        ? alike.computeIfAbsent(traits(question), like -> workOut(question))
        : workOut(question);
  }

  private static List<Object> traits(Question question) {
    List<Object> traits = new ArrayList<>();
    traits.add(question.notSure());
    traits.add(question.declinable());
    if (question.type() instanceof QuestionType.Options options) {
      traits.add(options.form());
      for (Option option : options.options()) {
        traits.add(option.id());
        traits.add(option.text());
      }
    }
    return traits;
  }

  private Map<String, Code> workOut(Question question) {
    Map<String, Code> codes = new LinkedHashMap<>();
    Level said = new Level();
    map.of(question.id()).values().forEach((text, value) -> said.add(text, of(question, value)));
    said.addTo(codes);
    if (question.type() instanceof QuestionType.Options options) {
      for (Naming naming : map.optionsNamed()) {
        Level named = new Level();
        options.options().forEach(option -> named.add(name(naming, option), option));
        named.addTo(codes);
      }
      if (options.form() == QuestionType.Options.Form.YES_NO) {
        Level yesNo = new Level();
        map.yesNo().forEach((text, option) -> yesNo.add(text, Code.option(option)));
        yesNo.addTo(codes);
      }
    }
    Level missing = new Level();
    map.missing()
        .forEach((text, state) -> missing.add(text, Code.state(Names.offered(question, state))));
    missing.addTo(codes);
    states(question).addTo(codes);
    return codes;
  }

  private static Level states(Question question) {
    Level states = new Level();
    if (question.notSure()) {
      states.add(AnswerState.NOT_SURE.word(), Code.state(AnswerState.NOT_SURE));
    }
    if (question.declinable()) {
      states.add(AnswerState.DECLINED.word(), Code.state(AnswerState.DECLINED));
    }
    states.add(AnswerState.UNANSWERED.word(), Code.state(AnswerState.UNANSWERED));
    return states;
  }

  private static String name(Naming naming, Option option) {
    return switch (naming) {
      case IDS -> option.id();
      case FOLDED_IDS, GROUPED_IDS -> Names.folded(option.id());
      case TEXTS -> option.text();
    };
  }

  /** Texts of the same rank: as they are written, and as they are compared without case. */
  private static final class Level {
    /** By text: empty where it could mean two things. */
    private final Map<String, Optional<Code>> written = new LinkedHashMap<>();

    private final Map<String, Optional<Code>> folded = new LinkedHashMap<>();

    void add(String text, Option option) {
      Code code = Code.option(option.id());
      add(text, code);
      if (text.indexOf('-') >= 0) {
        add(text.replace('-', '_'), code);
      }
    }

    void add(String text, Code code) {
      put(written, text, code);
      put(folded, Vocabulary.folded(text), code);
    }

    private static void put(Map<String, Optional<Code>> meant, String text, Code code) {
      Optional<Code> one = Optional.of(code);
      Optional<Code> before = meant.putIfAbsent(text, one);
      if (before != null && !before.equals(one)) {
        meant.put(text, Optional.empty());
      }
    }

    /** What stands there keeps its meaning; what could mean two things means none. */
    void addTo(Map<String, Code> codes) {
      addTo(codes, written);
      addTo(codes, folded);
    }

    private static void addTo(Map<String, Code> codes, Map<String, Optional<Code>> meant) {
      for (Map.Entry<String, Optional<Code>> one : meant.entrySet()) {
        if (one.getValue().isPresent()) {
          codes.putIfAbsent(one.getKey(), one.getValue().get());
        }
      }
    }
  }
}
