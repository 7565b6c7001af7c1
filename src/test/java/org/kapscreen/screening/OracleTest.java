package org.kapscreen.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

class OracleTest {
  private static final int QUESTIONNAIRES = 5_000;
  private static final int ANSWERS_EACH = 20;

  /** Another run takes other questionnaires; the seed of a failure is in its message. */
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void the_screener_agrees_with_a_naive_one_on_100_000_random_pairs() {
    for (int i = 0; i < QUESTIONNAIRES; i++) {
      long seed = firstSeed + i;
      RandomScreening random = new RandomScreening(seed);
      Questionnaire questionnaire = random.questionnaire();
      Screener screener = Screener.of(questionnaire);
      Assessor assessor = new Assessor(screener, screener.sheet(), ANSWERS_EACH / 4);
      for (int j = 0; j < ANSWERS_EACH; j++) {
        Answers answers = random.answers(questionnaire);
        compare(screener, assessor, answers, "-Dkapscreen.seed=" + seed + ", answers " + j);
      }
    }
  }

  private static void compare(Screener screener, Assessor assessor, Answers answers, String how) {
    NaiveScreener naive = new NaiveScreener(screener.questionnaire(), answers);
    Assessment expected = naive.assess();
    Evaluation evaluation = screener.evaluate(answers);
    assertThat(evaluation.assessment()).as(how).isEqualTo(expected);
    assertThat(amongMany(screener, assessor, answers)).as(how).isEqualTo(expected);
    for (Question question : screener.questionnaire().questions()) {
      assertThat(evaluation.answer(question.id())).as(how).isEqualTo(naive.answer(question.id()));
    }
  }

  /** As one of the people that {@code assessor} takes one after another. */
  private static Assessment amongMany(Screener screener, Assessor assessor, Answers answers) {
    List<Question> questions = screener.questionnaire().questions();
    assessor.clear();
    for (int place = 0; place < questions.size(); place++) {
      assessor.put(place, answers.to(questions.get(place).id()));
    }
    assessor.assess();
    return assessor.assessment();
  }
}
