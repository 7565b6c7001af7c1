package org.kapscreen.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapscreen.text.Words;

/** The list to hand out is there in every language that a practice hands it out in. */
class CommitmentsWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
  private final Words english = Words.beside(Commitments.class, "en");
  private final Words spanish = Words.beside(Commitments.class, "es");

  private Set<String> said() {
    Set<String> keys = new TreeSet<>(english.keys());
    keys.removeIf(key -> !key.startsWith("commitments."));
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
  void both_name_the_numbers_of_help() {
    for (Words words : new Words[] {english, spanish}) {
      assertThat(words.say("commitments.crisis")).contains("988").contains("911");
    }
  }
}
