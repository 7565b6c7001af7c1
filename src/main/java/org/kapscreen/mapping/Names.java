package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Vocabulary;

/** Which question, or which of its options, a column's name means. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern GROUPS = Pattern.compile("[-/.:]");

  private static final Pattern PLACES = Pattern.compile("\\{question}|\\{option}");

  private final ColumnMap map;

  /** By a way of naming and the name: ids of questions. */
  private final Map<String, String> questions = new HashMap<>();

  /** By a way of naming and the name. */
  private final Map<String, Tick> ticks = new HashMap<>();

  /** Names that mean two things mean none. */
  private final Set<String> ambiguous = new HashSet<>();

  /** One option of a question, or one reason why there is no answer. */
  record Tick(String question, Code code) {}

  Names(ColumnMap map, Questionnaire questionnaire) {
    this.map = map;
    for (Question question : questionnaire.questions()) {
      add(question);
    }
    ambiguous.forEach(questions::remove);
    ambiguous.forEach(ticks::remove);
  }

  /** {@code id} as tools fold it. */
  static String folded(String id) {
    return MARKS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private void add(Question question) {
    for (Naming naming : map.columnsNamed()) {
      if (naming == Naming.TEXTS) {
        put(key(naming, question.ask()), question.id());
        put(key(naming, question.label()), question.id());
      } else {
        put(key(naming, question.id()), question.id());
      }
    }
    if (question.type() instanceof QuestionType.Options options
        && options.form() == QuestionType.Options.Form.CHOICES) {
      for (Option option : options.options()) {
        tick(question, option.id(), option.text(), Code.option(option.id()));
      }
      map.missing()
          .forEach(
              (code, state) -> tick(question, code, code, Code.state(offered(question, state))));
    }
  }

  /** What the interview does not offer as an answer is none. */
  static AnswerState offered(Question question, AnswerState state) {
    boolean offered =
        (state == AnswerState.NOT_SURE && question.notSure())
            || (state == AnswerState.DECLINED && question.declinable());
    return offered ? state : AnswerState.UNANSWERED;
  }

  private void put(String key, String question) {
    String before = questions.putIfAbsent(key, question);
    if (before != null && !before.equals(question)) {
      ambiguous.add(key);
    }
  }

  private void tick(Question question, String id, String text, Code code) {
    for (String pattern : map.ticks().patterns()) {
      tick(key(Naming.FOLDED_IDS, filled(pattern, question.id(), id)), question, code);
      tick(key(Naming.TEXTS, filled(pattern, question.ask(), text)), question, code);
    }
  }

  private void tick(String key, Question question, Code code) {
    Tick tick = new Tick(question.id(), code);
    Tick before = ticks.putIfAbsent(key, tick);
    if (before != null && !before.equals(tick)) {
      ambiguous.add(key);
    }
  }

  private static String filled(String pattern, String question, String option) {
    return pattern.replace("{question}", question).replace("{option}", option);
  }

  private static String key(Naming naming, String name) {
    return switch (naming) {
      case IDS -> "=" + name;
      case FOLDED_IDS, GROUPED_IDS -> "~" + folded(name);
      case TEXTS -> "\"" + Vocabulary.folded(name);
    };
  }

  /** The question that {@code name} means, if it means one. */
  Optional<String> question(String name) {
    for (Naming naming : map.columnsNamed()) {
      for (String part : parts(naming, name)) {
        Optional<String> found = Optional.ofNullable(questions.get(key(naming, part)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The option that {@code name} means, if it means one. */
  Optional<Tick> tick(String name) {
    for (Naming naming : map.columnsNamed()) {
      for (String part : parts(naming, name)) {
        Optional<Tick> found = Optional.ofNullable(ticks.get(key(naming, part)));
        if (found.isPresent() && isTickName(naming, part)) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code name} could be an option's and, as well, the usual name of another question:
   * {@code heart_attack} is the option attack of heart by one pattern, and the question
   * heart-attack.
   */
  boolean meansTwo(String name) {
    return tick(name).isPresent() && question(name).filter(id -> isUsual(name, id)).isPresent();
  }

  /** At most one mark stands for a hyphen of an id. */
  private boolean isUsual(String name, String question) {
    Pattern usual = Pattern.compile(question.replace("-", "[^a-z0-9]?"), Pattern.CASE_INSENSITIVE);
    for (Naming naming : map.columnsNamed()) {
      if (naming == Naming.TEXTS
          ? question.equals(questions.get(key(naming, name)))
          : parts(naming, name).stream().anyMatch(part -> usual.matcher(part).matches())) {
        return true;
      }
    }
    return false;
  }

  /** Folding takes the marks away that tell an option's column from a question's. */
  private boolean isTickName(Naming naming, String name) {
    return naming == Naming.TEXTS
        || map.ticks().patterns().stream().anyMatch(pattern -> hasMarks(pattern, name));
  }

  /** What stands around the names in {@code pattern} stands in {@code name} in the same order. */
  private static boolean hasMarks(String pattern, String name) {
    int from = 0;
    for (String mark : PLACES.split(pattern, -1)) {
      int at = name.indexOf(mark, from);
      if (at < 0) {
        return false;
      }
      from = at + mark.length();
    }
    return true;
  }

  private static List<String> parts(Naming naming, String name) {
    if (naming != Naming.GROUPED_IDS) {
      return List.of(name);
    }
    String[] pieces = GROUPS.split(name, -1);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      parts.add(name.substring(from));
      from = Math.min(name.length(), from + piece.length() + 1);
    }
    return parts;
  }
}
