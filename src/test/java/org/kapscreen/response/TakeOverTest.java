package org.kapscreen.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.QuestionnaireReader;

/** Which answers fit another questionnaire, and which have grown old. */
class TakeOverTest {
  private static final Instant THEN = Instant.parse("2026-05-04T14:10:00Z");
  private static final Clock SOON = Clock.fixed(THEN.plusSeconds(60), ZoneOffset.UTC);

  @TempDir Path folder;

  private static TakeOver.Earlier earlier(String... changes) {
    List<String> lines = new ArrayList<>(List.of(Clinic.WELL));
    lines.addAll(List.of(changes));
    List<Response.Entry> entries = new ArrayList<>();
    Clinic.answers(lines.toArray(new String[0]))
        .byQuestion()
        .forEach(
            (id, answer) ->
                entries.add(
                    new Response.Entry(
                        id,
                        answer,
                        Optional.of(THEN),
                        Optional.of("KE"),
                        Optional.of("a note"),
                        List.of())));
    Questionnaire used = Clinic.questionnaire();
    Response response =
        new Response(
            new Response.Used(used.id(), used.version(), used.sha256()),
            "1.0.0",
            Channel.SELF,
            "en",
            List.of(),
            Optional.of("0417"),
            Optional.empty(),
            THEN,
            Optional.of(new Response.Ending(Response.How.COMPLETED, THEN)),
            entries,
            List.of(),
            Optional.empty());
    return new TakeOver.Earlier(response, used, "ab12");
  }

  private static TakeOver onto(Questionnaire other, Clock clock, String... changes) {
    return TakeOver.of(earlier(changes), other, Channel.SELF, Optional.of("JD"), clock);
  }

  private Questionnaire with(String from, String to) throws IOException {
    String text = Files.readString(Clinic.file("clinic.yaml"));
    assertThat(text).contains(from);
    Path file = Files.writeString(folder.resolve("clinic.yaml"), text.replace(from, to));
    return QuestionnaireReader.read(file).questionnaire().orElseThrow();
  }

  @Test
  void an_answer_keeps_its_time_initials_and_note() {
    TakeOver takeOver = onto(Clinic.questionnaire(), SOON);

    assertThat(takeOver.entries()).isEqualTo(earlier().response().entries());
    assertThat(takeOver.from().questions()).hasSize(takeOver.entries().size()).contains("age");
    assertThat(takeOver.from().sha256()).isEqualTo("ab12");
    assertThat(takeOver.again()).isEmpty();
  }

  @Test
  void not_sure_and_declined_are_answers_too_and_a_missing_one_is_not() {
    TakeOver takeOver =
        onto(Clinic.questionnaire(), SOON, "aneurysm: not-sure", "weight: declined", "drinks: -");

    assertThat(takeOver.from().questions()).contains("aneurysm", "weight").doesNotContain("drinks");
  }

  @Test
  void another_wording_of_a_question_and_its_options_changes_no_answer() throws IOException {
    assertThat(onto(with("text: Never,", "text: Not at all,"), SOON).from().questions())
        .contains("drinks");
  }

  @Test
  void a_question_with_other_options_is_asked() throws IOException {
    String last = "- {id: daily, text: Every day, value: 4}";
    Questionnaire other = with(last, last + "\n          - {id: other, text: Other, value: 1}");

    assertThat(onto(other, SOON).from().questions()).doesNotContain("drinks").contains("weight");
  }

  @Test
  void a_question_of_another_unit_is_asked() throws IOException {
    assertThat(onto(with("unit: kg", "unit: lb"), SOON).from().questions())
        .doesNotContain("weight");
  }

  @Test
  void an_answer_outside_the_range_of_today_is_asked() throws IOException {
    Questionnaire other = with("range: 30..300", "range: 80..300");

    assertThat(onto(other, SOON).from().questions()).doesNotContain("weight");
  }

  @Test
  void what_can_mean_danger_today_is_asked_again_on_another_day() {
    Clock tomorrow = Clock.offset(SOON, Duration.ofDays(1));
    TakeOver takeOver = onto(Clinic.questionnaire(), tomorrow);

    assertThat(takeOver.again()).containsExactly("dark-thoughts", "systolic", "diastolic");
    assertThat(takeOver.from().questions())
        .contains("age", "aneurysm")
        .doesNotContainAnyElementsOf(takeOver.again());
  }

  @Test
  void an_answer_that_is_asked_again_stays_in_the_history_with_its_note() {
    Clock tomorrow = Clock.offset(SOON, Duration.ofDays(1));
    Response.Entry entry =
        onto(Clinic.questionnaire(), tomorrow).entries().stream()
            .filter(e -> e.question().equals("dark-thoughts"))
            .findFirst()
            .orElseThrow();

    assertThat(entry.answer()).isEqualTo(Answer.UNANSWERED);
    assertThat(entry.note()).contains("a note");
    assertThat(entry.history())
        .containsExactly(
            new Response.Change(
                tomorrow.instant(),
                Optional.of("JD"),
                earlier().response().answers().to("dark-thoughts")));
  }

  @Test
  void a_draft_on_another_version_takes_no_more_over_than_fits_there() throws IOException {
    Response draft = earlier().response();
    Response.TakenOver from =
        new Response.TakenOver(draft.questionnaire(), THEN, "cd", List.of("age", "weight"));
    Response saved =
        new Response(
            draft.questionnaire(),
            draft.program(),
            draft.channel(),
            draft.language(),
            draft.alsoIn(),
            draft.reference(),
            Optional.of(from),
            draft.started(),
            Optional.empty(),
            draft.entries(),
            List.of(),
            Optional.empty());

    Refit refit = Refit.of(saved, with("range: 30..300", "range: 80..300"));

    assertThat(refit.screening().takenOver().orElseThrow().questions()).containsExactly("age");
  }

  @Test
  void the_day_is_that_of_the_practices_own_clock() {
    ZoneOffset midnightBetween = ZoneOffset.ofHoursMinutesSeconds(9, 49, 30);

    assertThat(onto(Clinic.questionnaire(), SOON.withZone(midnightBetween)).again()).isNotEmpty();
    assertThat(onto(Clinic.questionnaire(), SOON).again()).isEmpty();
  }
}
