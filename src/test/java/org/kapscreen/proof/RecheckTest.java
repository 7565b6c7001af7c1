package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Response;

/** What a response says is compared with what its answers come to. */
class RecheckTest {
  private static final Instant TIME = Instant.parse("2026-05-04T14:10:00Z");

  private static Response response(Answers answers, Assessment says) {
    Questionnaire questionnaire = Clinic.questionnaire();
    List<Response.Entry> entries =
        questionnaire.questions().stream()
            .map(
                q ->
                    new Response.Entry(
                        q.id(),
                        Clinic.screener().evaluate(answers).answer(q.id()),
                        Optional.of(TIME),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
            .toList();
    return new Response(
        new Response.Used(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
        "1.0.0",
        Channel.SELF,
        "en",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        TIME,
        Optional.of(new Response.Ending(Response.How.COMPLETED, TIME)),
        entries,
        List.of(),
        Optional.of(says));
  }

  private static List<String> differences(Answers answers, Assessment says) {
    return Recheck.of(response(answers, says), Clinic.screener()).stream()
        .map(CaseRun.Difference::what)
        .toList();
  }

  @Test
  void what_the_answers_come_to_holds() {
    Answers answers = Clinic.answers("systolic: 164");

    assertThat(differences(answers, Clinic.screener().assess(answers))).isEmpty();
  }

  @Test
  void a_milder_result_and_another_flag_are_told() {
    Answers answers = Clinic.answers("systolic: 164");
    Assessment milder = Clinic.screener().assess(Clinic.answers("systolic: 120"));

    assertThat(differences(answers, milder)).contains("at-least", "flag high-pressure");
  }

  @Test
  void another_score_is_told() {
    Answers answers = Clinic.answers();
    Assessment says = Clinic.screener().assess(answers);
    Assessment.ScoreResult first = says.scores().get(0);
    Assessment other =
        new Assessment(
            says.atLeast(),
            says.disposition(),
            says.couldBe(),
            says.settle(),
            says.followUp(),
            says.flags(),
            List.of(
                new Assessment.ScoreResult(
                    first.score(),
                    Optional.of(new Assessment.Bounds(BigDecimal.TEN, BigDecimal.TEN)),
                    first.band(),
                    first.missing())));

    assertThat(differences(answers, other)).contains("score " + first.score());
  }
}
