package org.kapscreen.interview;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapscreen.response.Answer;
import org.kapscreen.text.Words;

/** The words that are no answers to a question but steer the talk, in the language of the talk. */
final class Commands {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private final List<Words> understood;
  private final Map<String, Reply> replies = new HashMap<>();
  private final List<String> noteWords;
  private final List<String> languageWords;

  /** Those of {@code words}, and the English ones besides. */
  Commands(Words words) {
    this.understood =
        words.language().equals(Words.ENGLISH)
            ? List.of(words)
            : List.of(words, Words.beside(Commands.class, Words.ENGLISH));
    for (Reply.Command command : Reply.Command.values()) {
      put("command." + command.name().toLowerCase(Locale.ROOT), command);
    }
    put("command.note", new Reply.Note(""));
    put("command.not-sure", new Reply.Given(Answer.NOT_SURE));
    put("command.declined", new Reply.Given(Answer.DECLINED));
    put("command.language", new Reply.Speak(""));
    noteWords = listed("command.note");
    languageWords = listed("command.language");
  }

  private void put(String key, Reply reply) {
    listed(key).forEach(word -> replies.putIfAbsent(word, reply));
  }

  private List<String> listed(String key) {
    return understood.stream()
        .flatMap(words -> Arrays.stream(words.say(key).split(",", -1)))
        .map(Commands::plain)
        .distinct()
        .toList();
  }

  /** What {@code line} says, with or without a slash before it. */
  Optional<Reply> find(String line) {
    String text = line.strip();
    String word = plain(text.startsWith("/") ? text.substring(1) : text);
    int space = word.indexOf(' ');
    if (space > 0 && noteWords.contains(word.substring(0, space))) {
      return Optional.of(new Reply.Note(text.substring(text.indexOf(' ')).strip()));
    }
    if (space > 0
        && space == word.lastIndexOf(' ')
        && languageWords.contains(word.substring(0, space))) {
      return Optional.of(new Reply.Speak(word.substring(space + 1)));
    }
    return Optional.ofNullable(replies.get(word));
  }

  /** Whether {@code line} is one of the words listed under {@code key}. */
  boolean is(String key, String line) {
    return listed(key).contains(plain(line));
  }

  /** Small letters without accents, single spaces, a plain apostrophe, no full stop at the end. */
  static String plain(String line) {
    String text =
        unmarked(line.strip().replaceAll("\\s+", " ").replace('\u2019', '\''))
            .toLowerCase(Locale.ROOT);
    return text.length() > 1 && (text.endsWith(".") || text.endsWith("!"))
        ? text.substring(0, text.length() - 1).strip()
        : text;
  }

  private static String unmarked(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
