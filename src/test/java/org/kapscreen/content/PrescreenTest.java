package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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
