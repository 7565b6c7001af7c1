package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

/** What the practice still has to arrange, on the page of a person and on its own. */
class PracticePartTest {
  private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
  private static final Answer NOT_YET = new Answer.Answered(Value.Chosen.of("not-yet"));
  private static final Answer ARRANGED = new Answer.Answered(Value.Chosen.of("being-arranged"));
  private static final Answer IN_PLACE = new Answer.Answered(Value.Chosen.of("in-place"));

  private static Questionnaire form() {
    try {
      return QuestionnaireReader.read(Path.of("questionnaires/practice-commitment.yaml"))
          .questionnaire()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PracticeAnswers practice(Map<String, Answer> other, Instant at) {
    Questionnaire form = form();
    List<Response.Entry> entries = new ArrayList<>();
    for (Question question : form.questions()) {
      boolean words = question.id().equals("answered-by") || question.id().equals("plan-for-gaps");
      Answer answer =
          other.getOrDefault(
              question.id(),
              words ? new Answer.Answered(new Value.Words("The manager")) : IN_PLACE);
      Optional<String> note =
          question.id().equals("therapist") ? Optional.of("from May on") : Optional.empty();
      entries.add(
          new Response.Entry(
              question.id(), answer, Optional.of(at), Optional.empty(), note, List.of()));
    }
    Response response =
        new Response(
            new Response.Used(form.id(), form.version(), form.sha256()),
            "1.0.0",
            Channel.PRACTICE,
            "en",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            at,
            Optional.of(new Response.Ending(Response.How.COMPLETED, at.plusSeconds(600))),
            entries,
            List.of(),
            Optional.empty());
    return new PracticeAnswers(Screener.of(form), response);
  }

  private static PracticeAnswers young() {
    return practice(
        Map.of("therapist", ARRANGED, "rescue", NOT_YET, "data", Answer.NOT_SURE), THEN);
  }

  private static Summary page(PracticeAnswers practice) {
    return Summary.of(
        Clinic.screener(), People.ordinary().response(), ZoneOffset.UTC, Optional.of(practice));
  }

  private static String words(String page) {
    return page.replaceAll("\\s+", " ");
  }

  @Test
  void gaps_and_what_is_not_known_stand_on_the_persons_page_with_the_day_of_the_answers() {
    assertThat(words(page(young()).text()))
        .contains(
            "PRACTICE What the practice still has to arrange, by its own answers of 2026-03-02:"
                + " Not yet: Rescue tools and trained staff"
                + " Being arranged: Named therapist (note: \"from May on\")"
                + " Not known: Who sees the answers")
        .doesNotContain("more than a year old");
    assertThat(page(young()).markdown())
        .contains("## PRACTICE", "- What the practice still has to arrange");
    assertThat(page(young()).html(Optional.empty()))
        .contains("What the practice still has to arrange", "Not yet: Rescue tools");
  }

  @Test
  void nothing_else_of_the_persons_page_changes() {
    String alone =
        Summary.of(Clinic.screener(), People.ordinary().response(), ZoneOffset.UTC).text();
    List<String> with = page(young()).text().lines().toList();

    assertThat(with).containsSubsequence(alone.lines().toList());
    assertThat(with.size() - alone.lines().count()).isEqualTo(5);
  }

  @Test
  void a_practice_with_nothing_left_to_arrange_is_said_to_have_nothing() {
    assertThat(words(page(practice(Map.of(), THEN)).text()))
        .contains("By its own answers of 2026-03-02 the practice has nothing left to arrange.");
  }

  @Test
  void answers_of_more_than_a_year_before_the_person_was_screened_are_said_to_be_old() {
    PracticeAnswers old = practice(Map.of(), Instant.parse("2025-05-03T09:00:00Z"));

    assertThat(words(page(old).text())).contains("These answers are more than a year old.");
  }

  @Test
  void the_practices_own_page_reads_like_one() {
    PracticeAnswers young = young();
    String page = Summary.of(young.screener(), young.response(), ZoneOffset.UTC).text();

    assertThat(words(page))
        .contains("The practice's own account, unverified.")
        .contains("STILL TO ARRANGE (2)")
        .contains("NOT KNOWN (what is not known never counts as in place)")
        .contains("REPORTED The people: In place: Named prescriber; Same therapist throughout")
        .doesNotContain("Self-report", "FLAGS RAISED", "NOT FLAGGED");
    assertThat(page.lines()).allMatch(line -> line.length() <= 80);
  }
}
