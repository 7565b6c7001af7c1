package org.kapscreen.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType.Options;
import org.kapscreen.questionnaire.QuestionType.Options.Form;
import org.kapscreen.response.AnswerText;

/**
 * Options as people type them: numbers with or without a dot, parted by spaces or commas, and words
 * as far as they tell one option from the others.
 */
final class OptionWords {
  private final Options type;
  private final Options own;
  private final Commands commands;

  /**
   * @param type as it is shown
   * @param own the same in the questionnaire's own language, whose words are understood too
   */
  OptionWords(Options type, Options own, Commands commands) {
    this.type = type;
    this.own = own;
    this.commands = commands;
  }

  /** What a typed line names. */
  sealed interface Named {}

  /** Ids and numbers that {@link AnswerText} can read. */
  record Text(String text) implements Named {}

  /** A part of the line names no option. */
  record Nothing() implements Named {}

  /** A part of the line begins several options, each as {@code number. text}. */
  record Several(List<String> options) implements Named {
    public Several {
      options = List.copyOf(options);
    }
  }

  Named read(String line) {
    List<String> named = new ArrayList<>();
    for (String part : parts(line)) {
      String word = withoutDot(part);
      List<Option> fitting = fitting(word);
      if (fitting.size() > 1) {
        return new Several(fitting.stream().map(this::numbered).toList());
      }
      if (fitting.isEmpty() && !(isNumber(word) && type.form() != Form.YES_NO)) {
        return new Nothing(); // no numbers are shown at yes or no: "2" may well mean "twice"
      }
      named.add(fitting.isEmpty() ? word : fitting.get(0).id());
    }
    return new Text(String.join(",", named));
  }

  /** Numbers may be parted by spaces; words may not, as options have several of them. */
  private List<String> parts(String line) {
    List<String> words = Arrays.asList(line.split("[ ,;]+"));
    boolean numbers =
        words.stream().anyMatch(OptionWords::isNumber)
            && words.stream().allMatch(w -> w.isEmpty() || isNumber(w) || isAnd(w));
    return numbers ? words.stream().filter(OptionWords::isNumber).toList() : AnswerText.parts(line);
  }

  private boolean isAnd(String word) {
    return commands.is("word.and", word);
  }

  private static boolean isNumber(String word) {
    String number = withoutDot(word);
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutDot(String part) {
    boolean marked = part.length() > 1 && (part.endsWith(".") || part.endsWith(")"));
    return marked ? part.substring(0, part.length() - 1).strip() : part;
  }

  /** The option that is named in full, or those that begin so. */
  private List<Option> fitting(String part) {
    Optional<Option> exact = exact(part);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    List<Option> none = type.options().stream().filter(this::saysNone).toList();
    if (none.size() == 1 && commands.is("word.none", part)) {
      return none;
    }
    String begun = Commands.plain(part);
    if (isNumber(part) || begun.isEmpty()) {
      return List.of();
    }
    boolean translated = !type.equals(own);
    List<Option> shown = beginning(type, begun, !translated);
    return translated && shown.isEmpty() ? beginning(own, begun, true) : shown;
  }

  /** The options whose text, or else id, begins so; what stands on the screen comes first. */
  private List<Option> beginning(Options words, String begun, boolean orId) {
    return type.options().stream()
        .filter(
            o ->
                (orId && Commands.plain(o.id()).startsWith(begun))
                    || words
                        .option(o.id())
                        .filter(w -> Commands.plain(w.text()).startsWith(begun))
                        .isPresent())
        .toList();
  }

  /** Whether {@code option} stands alone and means that there is nothing to name. */
  private boolean saysNone(Option option) {
    String first = Commands.plain(option.text()).split("[ ,]", 2)[0];
    return option.exclusive() && commands.is("word.none.begins", first);
  }

  /** The option whose id or text {@code line} is. */
  Optional<Option> exact(String line) {
    String word = Commands.plain(line);
    return called(type, word).or(() -> called(own, word).flatMap(o -> type.option(o.id())));
  }

  private static Optional<Option> called(Options words, String word) {
    return words.options().stream()
        .filter(o -> o.id().equals(word) || Commands.plain(o.text()).equals(word))
        .findFirst();
  }

  private String numbered(Option option) {
    return type.form() == Form.YES_NO
        ? option.text()
        : (type.options().indexOf(option) + 1) + ". " + option.text();
  }
}
