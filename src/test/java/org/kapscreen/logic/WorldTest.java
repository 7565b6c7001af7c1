package org.kapscreen.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.logic.Solver.Outcome;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.RandomScreening;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

class WorldTest {
  private static final int QUESTIONNAIRES = 500;
  private static final int ANSWERS_EACH = 3;

  /** Another run takes other questionnaires; the seed of a failure is in its message. */
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void the_gates_say_what_the_screener_says() {
    for (int i = 0; i < QUESTIONNAIRES; i++) {
      long seed = firstSeed + i;
      RandomScreening random = new RandomScreening(seed);
      Questionnaire questionnaire = random.questionnaire();
      Screener screener = Screener.of(questionnaire);
      for (int j = 0; j < ANSWERS_EACH; j++) {
        Answers answers = random.answers(questionnaire);
        compare(screener, answers, "-Dkapscreen.seed=" + seed + ", answers " + j);
      }
    }
  }

  private static void compare(Screener screener, Answers answers, String how) {
    Questionnaire questionnaire = screener.questionnaire();
    World world = World.of(questionnaire, answers);
    List<Integer> isThisPerson = new ArrayList<>();
    world.differencesFrom(answers).values().forEach(differs -> isThisPerson.add(-differs));
    int person = world.gates().and(isThisPerson);
    Said said =
        new Said(
            new Solver(world.gates()), person, !RandomScreening.countsDecimals(questionnaire), how);
    Evaluation evaluation = screener.evaluate(answers);
    for (Question question : questionnaire.questions()) {
      said.truth(
          "asks " + question.id(), world.asks(question.id()), evaluation.asks(question.id()));
    }
    for (Flag flag : questionnaire.flags()) {
      FlagResult result =
          evaluation.assessment().flags().stream()
              .filter(one -> one.flag().equals(flag.id()))
              .findFirst()
              .orElseThrow();
      said.truth("flag " + flag.when(), world.of(flag.when()), truth(result.status()));
    }
    for (Score score : questionnaire.scores()) {
      ScoreResult result =
          evaluation.assessment().scores().stream()
              .filter(one -> one.score().equals(score.id()))
              .findFirst()
              .orElseThrow();
      for (Band band : score.bands()) {
        boolean is = result.band().filter(band.id()::equals).isPresent();
        said.literal("band " + band, world.score(score.id()).isIn(band), is);
      }
    }
    for (Disposition disposition : Disposition.values()) {
      boolean is = !disposition.isMoreSevereThan(evaluation.assessment().disposition());
      said.literal("comes to " + disposition, world.comesTo(disposition), is);
    }
  }

  private static Truth truth(Status status) {
    return switch (status) {
      case RAISED -> Truth.TRUE;
      case UNRESOLVED -> Truth.UNKNOWN;
      case CLEAR -> Truth.FALSE;
    };
  }

  /** What the gates say of one person. */
  private record Said(Solver solver, int person, boolean exact, String how) {
    void truth(String what, Kleene gates, Truth expected) {
      literal(what + " is TRUE", gates.isTrue(), expected == Truth.TRUE);
      literal(what + " is FALSE", gates.isFalse(), expected == Truth.FALSE);
    }

    void literal(String what, int literal, boolean expected) {
      assertThat(solver.solve(person, expected ? literal : -literal))
          .as("%s, %s is %s", how, what, expected)
          .isEqualTo(Outcome.POSSIBLE);
      if (!exact) {
        return;
      }
      assertThat(solver.solve(person, expected ? -literal : literal))
          .as("%s, %s is only %s, %s", how, what, expected, literal)
          .isEqualTo(Outcome.IMPOSSIBLE);
    }
  }
}
