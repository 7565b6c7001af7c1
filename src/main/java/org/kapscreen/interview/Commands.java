package org.kapscreen.interview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.response.Answer;
import org.kapscreen.text.Words;

/** The words that are no answers to a question but steer the talk, in the language of the talk. */
final class Commands {
  private final Words words;
  private final Map<String, Reply> replies = new HashMap<>();
  private final List<String> noteWords;

  Commands(Words words) {
    this.words = words;
    for (Reply.Command command : Reply.Command.values()) {
      put("command." + command.name().toLowerCase(Locale.ROOT), command);
    }
    put("command.note", new Reply.Note(""));
    put("command.not-sure", new Reply.Given(Answer.NOT_SURE));
    put("command.declined", new Reply.Given(Answer.DECLINED));
    noteWords = listed("command.note");
  }

  private void put(String key, Reply reply) {
    listed(key).forEach(word -> replies.put(word, reply));
  }

  private List<String> listed(String key) {
    return Arrays.stream(words.say(key).split(",", -1)).map(String::strip).toList();
  }

  /** What {@code line} says, with or without a slash before it. */
  Optional<Reply> find(String line) {
    String text = line.strip();
    String word = plain(text.startsWith("/") ? text.substring(1) : text);
    int space = word.indexOf(' ');
    if (space > 0 && noteWords.contains(word.substring(0, space))) {
      return Optional.of(new Reply.Note(text.substring(text.indexOf(' ')).strip()));
    }
    return Optional.ofNullable(replies.get(word));
  }

  /** Whether {@code line} is one of the words listed under {@code key}. */
  boolean is(String key, String line) {
    return listed(key).contains(plain(line));
  }

  /** Small letters, single spaces, a plain apostrophe, and no full stop at the end. */
  static String plain(String line) {
    String text =
        line.strip().replaceAll("\\s+", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return text.length() > 1 && (text.endsWith(".") || text.endsWith("!"))
        ? text.substring(0, text.length() - 1).strip()
        : text;
  }
}
