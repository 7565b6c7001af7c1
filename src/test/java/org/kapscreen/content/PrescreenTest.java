package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapscreen.outline.PhoneCall;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;

/** The first call: three minutes, and nothing that the full form would have to ask again. */
class PrescreenTest {
  private final Questionnaire first = Shipped.PRESCREEN.questionnaire();
  private final Questionnaire full = Shipped.CANDIDACY.questionnaire();

  @Test
  void a_healthy_caller_is_through_in_three_minutes() {
    PhoneCall call = PhoneCall.of(Screener.of(first), Shipped.PRESCREEN.cases(first).baseline());

    assertThat(call.minutes()).isLessThanOrEqualTo(3);
    assertThat(call.questions()).isBetween(12, 18);
  }

  @Test
  void it_asks_word_for_word_as_the_full_form_does() {
    Changes changes = Changes.ofQuestions(full, first);

    assertThat(changes.added()).isEmpty();
    assertThat(changes.changed()).isEmpty();
  }

  @Test
  void its_notices_are_those_of_the_full_form() {
    first
        .notices()
        .forEach(
            (id, notice) ->
                assertThat(notice)
                    .as(id)
                    .isEqualTo(Objects.requireNonNull(full.notices().get(id), id)));
  }

  @Test
  void in_spanish_too_it_has_the_questions_and_notices_of_the_full_form() {
    Questionnaire spanish = Shipped.PRESCREEN.spanish();
    Questionnaire spanishInFull = Shipped.CANDIDACY.spanish();
    Changes changes = Changes.ofQuestions(spanishInFull, spanish);

    assertThat(changes.added()).isEmpty();
    assertThat(changes.changed()).isEmpty();
    spanish
        .notices()
        .forEach((id, notice) -> assertThat(spanishInFull.notices()).containsEntry(id, notice));
  }

  @Test
  void what_is_the_same_in_english_is_the_same_in_spanish() {
    Map<String, Set<String>> inFull = inSpanish(Shipped.CANDIDACY);
    Map<String, Set<String>> alike = inSpanish(Shipped.PRESCREEN);
    alike.keySet().retainAll(inFull.keySet());

    assertThat(alike).hasSizeGreaterThan(100);
    alike.forEach(
        (english, spanish) ->
            assertThat(inFull.getOrDefault(english, Set.of())).as(english).containsAll(spanish));
  }

  /** What each paragraph is in Spanish, which may depend on where it stands. */
  private static Map<String, Set<String>> inSpanish(Shipped shipped) {
    List<String> english = paragraphs(shipped.questionnaire());
    List<String> spanish = paragraphs(shipped.spanish());
    assertThat(spanish).as("as many paragraphs as in English").hasSameSizeAs(english);
    Map<String, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < english.size(); i++) {
      found.computeIfAbsent(english.get(i), text -> new TreeSet<>()).add(spanish.get(i));
    }
    return found;
  }

  private static List<String> paragraphs(Questionnaire questionnaire) {
    return Shipped.texts(questionnaire).stream()
        .flatMap(text -> Stream.of(text.split("\n+")))
        .toList();
  }

  /** A first call must never say less than the full form would of the same answers. */
  @Test
  void a_flag_of_the_same_name_is_as_severe_as_in_the_full_form() {
    assertThat(first.flags())
        .filteredOn(flag -> full.flag(flag.id()).isPresent())
        .isNotEmpty()
        .allSatisfy(
            flag -> {
              Flag same = full.flag(flag.id()).orElseThrow();
              assertThat(flag.disposition()).as(flag.id()).isEqualTo(same.disposition());
              assertThat(flag.followUp()).as(flag.id()).isEqualTo(same.followUp());
              assertThat(flag.unresolved()).as(flag.id()).isEqualTo(same.unresolved());
              assertThat(flag.interrupt()).as(flag.id()).isEqualTo(same.interrupt());
            });
  }

  @Test
  void it_is_meant_for_the_phone_and_asks_about_danger() {
    assertThat(first.channels()).contains(Channel.PHONE);
    assertThat(first.flags())
        .filteredOn(flag -> flag.disposition() == Disposition.URGENT)
        .hasSizeGreaterThanOrEqualTo(6);
  }
}
