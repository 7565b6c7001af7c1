package org.kapscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.interview.Conversation;

/** The rooms that people meet during a screening speak every language that the program speaks. */
class WordsOfEveryLanguageTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  /** Languages that are offered in each other's words. */
  private static final Pattern OFFER = Pattern.compile("language\\.offer\\.[a-z]+");

  static Stream<Arguments> rooms() {
    return Stream.of(Arguments.of(Conversation.class, "es"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void there_are_the_same_words_in_both(Class<?> room, String language) {
    assertThat(keys(Words.beside(room, language))).isEqualTo(keys(Words.beside(room, "en")));
  }

  private static Set<String> keys(Words words) {
    Set<String> keys = new TreeSet<>(words.keys());
    keys.removeIf(key -> OFFER.matcher(key).matches());
    return keys;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void they_have_the_same_places_to_fill_in(Class<?> room, String language) {
    Words other = Words.beside(room, language);
    Words english = Words.beside(room, "en");
    for (String key : keys(english)) {
      assertThat(places(other.say(key))).as(key).isEqualTo(places(english.say(key)));
    }
  }

  private static Set<String> places(String said) {
    return new TreeSet<>(PLACE.matcher(said).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void each_offers_the_other(Class<?> room, String language) {
    assertThat(Words.beside(room, "en").has("language.offer." + language)).isTrue();
    assertThat(Words.beside(room, language).has("language.offer.en")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void no_word_steers_two_ways(Class<?> room, String language) {
    Words words = Words.beside(room, language);
    List<String> all =
        words.keys().stream()
            .filter(key -> key.startsWith("command."))
            .flatMap(key -> Stream.of(words.say(key).split(", *", -1)))
            .toList();
    assertThat(all).doesNotHaveDuplicates();
  }
}
