package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapscreen.Clinic;
import org.kapscreen.Golden;
import org.kapscreen.questionnaire.Channel;

/** Whole pages, to be read. */
class SummaryGoldenTest {
  enum Person {
    WELL,
    ORDINARY,
    URGENT,
    BROKEN_OFF,
    EVERYTHING,
    HOSTILE;

    Summary summary() {
      People person =
          switch (this) {
            case WELL -> People.with(Clinic.WELL).channel(Channel.SELF);
            case ORDINARY -> People.ordinary();
            case URGENT -> People.urgent();
            case BROKEN_OFF -> People.brokenOff();
            case EVERYTHING -> People.everything();
            case HOSTILE -> People.hostile();
          };
      return Summary.of(Clinic.screener(), person.response(), ZoneOffset.UTC);
    }

    String file(String ending) {
      return "summary/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ending;
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_text(Person person) {
    Golden.assertSame(person.file(".txt"), person.summary().text());
  }

  @ParameterizedTest
  @EnumSource
  void as_markdown(Person person) {
    Golden.assertSame(person.file(".md"), person.summary().markdown());
  }

  @ParameterizedTest
  @EnumSource
  void as_html(Person person) {
    Golden.assertSame(person.file(".html"), person.summary().html(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOSTILE")
  void the_text_is_no_wider_than_a_page(Person person) {
    assertThat(person.summary().text().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @EnumSource(names = {"WELL", "ORDINARY", "URGENT"})
  void it_is_one_page(Person person) {
    assertThat(person.summary().text().lines().count()).isLessThanOrEqualTo(60);
  }
}
