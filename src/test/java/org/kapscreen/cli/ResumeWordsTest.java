package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapscreen.text.Words;

/** What is said before a screening goes on is there in every language that it may be held in. */
class ResumeWordsTest {
  private static final Pattern SAID = Pattern.compile("none|(resume|changes)(\\..*)?");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
  private final Words english = Words.beside(ResumeCommand.class, "en");
  private final Words spanish = Words.beside(ResumeCommand.class, "es");

  private Set<String> said() {
    Set<String> keys = new TreeSet<>(english.keys());
    keys.removeIf(key -> !SAID.matcher(key).matches());
    return keys;
  }

  @Test
  void there_are_the_same_words_in_spanish() {
    assertThat(new TreeSet<>(spanish.keys())).isEqualTo(said());
  }

  @Test
  void they_have_the_same_places_to_fill_in() {
    for (String key : said()) {
      assertThat(places(spanish.say(key))).as(key).isEqualTo(places(english.say(key)));
    }
  }

  private static Set<String> places(String said) {
    return new TreeSet<>(PLACE.matcher(said).results().map(MatchResult::group).toList());
  }

  @Test
  void the_word_that_is_asked_for_is_the_one_that_is_taken() {
    for (Words words : new Words[] {english, spanish}) {
      assertThat(words.say("resume.go-on")).contains(" " + words.say("resume.yes") + " ");
      assertThat(words.say("resume.discard")).contains(" " + words.say("resume.yes") + " ");
    }
  }
}
