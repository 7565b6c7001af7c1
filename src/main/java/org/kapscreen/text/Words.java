package org.kapscreen.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/**
 * What the program itself says to people, by key, in one language. The words of a room stand in one
 * resource file beside its classes, {@code words_en.properties} in UTF-8, and nowhere in the code.
 */
public final class Words {
  /** The language that all rooms speak. */
  public static final String ENGLISH = "en";

  private final String language;
  private final Properties words;

  private Words(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The words beside {@code room} in {@code language}.
   *
   * @param language a BCP 47 tag such as {@code en}
   * @throws IllegalArgumentException if there are none in that language
   */
  public static Words beside(Class<?> room, String language) {
    String file = file(language);
    Properties words = new Properties();
    try (InputStream in = room.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no words in " + language + " beside " + room.getName());
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, words);
  }

  /**
   * The words beside {@code room} in {@code language}, whatever its region, or in English where the
   * program does not speak it.
   */
  public static Words nearest(Class<?> room, String language) {
    String spoken = language.split("-", 2)[0];
    boolean known = room.getResource(file(spoken)) != null;
    return beside(room, known ? spoken : ENGLISH);
  }

  private static String file(String language) {
    return "words_" + language + ".properties";
  }

  /**
   * The words of {@code key}, with {@code {0}}, {@code {1}} … replaced. Arguments are taken as they
   * are: whoever passes foreign text makes it visible first.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(String key, Object... arguments) {
    String said = words.getProperty(key);
    if (said == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + file(language));
    }
    if (arguments.length == 0) {
      return said;
    }
    StringBuilder filled = new StringBuilder(said.length() + 32);
    int from = 0;
    for (int open = said.indexOf('{'); open >= 0; open = said.indexOf('{', from)) {
      int close = said.indexOf('}', open);
      int argument = Integer.parseInt(said.substring(open + 1, close));
      filled.append(said, from, open).append(arguments[argument]);
      from = close + 1;
    }
    return filled.append(said.substring(from)).toString();
  }

  /** The language of these words. */
  public String language() {
    return language;
  }

  /** Of what there are words. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** Whether there are words for {@code key}. */
  public boolean has(String key) {
    return words.containsKey(key);
  }
}
