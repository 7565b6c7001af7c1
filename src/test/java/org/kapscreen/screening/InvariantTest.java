package org.kapscreen.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/** What must hold of every questionnaire and all answers. */
class InvariantTest {
  private static final int ROUNDS = 2_000;
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  private void inEveryRound(BiConsumer<RandomScreening, String> check) {
    for (int i = 0; i < ROUNDS; i++) {
      check.accept(new RandomScreening(firstSeed + i), "-Dkapscreen.seed=" + (firstSeed + i));
    }
  }

  @Test
  void answering_in_order_never_lowers_at_least_and_never_raises_could_be() {
    inEveryRound(
        (random, how) -> {
          Questionnaire questionnaire = random.questionnaire();
          Screener screener = Screener.of(questionnaire);
          Answers answers = Answers.NONE;
          Assessment before = screener.assess(answers);
          for (Question question : questionnaire.questions()) {
            if (screener.evaluate(answers).asks(question.id()) == Truth.FALSE) {
              continue;
            }
            answers = answers.with(question.id(), random.answer(question));
            Assessment now = screener.assess(answers);
            assertThat(before.atLeast().isMoreSevereThan(now.atLeast())).as(how).isFalse();
            assertThat(now.couldBe().isMoreSevereThan(before.couldBe())).as(how).isFalse();
            before = now;
          }
        });
  }

  @Test
  void at_least_and_disposition_and_could_be_never_cross() {
    inEveryRound(
        (random, how) -> {
          Questionnaire questionnaire = random.questionnaire();
          Assessment came = Screener.of(questionnaire).assess(random.answers(questionnaire));
          assertThat(came.atLeast().isMoreSevereThan(came.disposition())).as(how).isFalse();
          assertThat(came.disposition().isMoreSevereThan(came.couldBe())).as(how).isFalse();
        });
  }

  @Test
  void one_more_flag_never_lowers_any_of_the_three() {
    inEveryRound(
        (random, how) -> {
          Questionnaire questionnaire = random.questionnaire();
          Answers answers = random.answers(questionnaire);
          Assessment all = Screener.of(questionnaire).assess(answers);
          for (Flag dropped : questionnaire.flags()) {
            Assessment fewer = Screener.of(without(questionnaire, dropped)).assess(answers);
            assertThat(List.of(fewer.atLeast(), fewer.disposition(), fewer.couldBe()))
                .as(how)
                .zipSatisfy(
                    List.of(all.atLeast(), all.disposition(), all.couldBe()),
                    (Disposition few, Disposition many) ->
                        assertThat(few.isMoreSevereThan(many)).isFalse());
          }
        });
  }

  @Test
  void the_order_in_which_the_same_answers_arrive_does_not_matter() {
    inEveryRound(
        (random, how) -> {
          Questionnaire questionnaire = random.questionnaire();
          Answers answers = random.answers(questionnaire);
          List<Map.Entry<String, Answer>> shuffled =
              new ArrayList<>(answers.byQuestion().entrySet());
          Collections.shuffle(shuffled, new Random(firstSeed));
          Map<String, Answer> other = new LinkedHashMap<>();
          shuffled.forEach(e -> other.put(e.getKey(), e.getValue()));
          Screener screener = Screener.of(questionnaire);
          assertThat(screener.assess(new Answers(other)))
              .as(how)
              .isEqualTo(screener.assess(answers));
        });
  }

  @Test
  void a_stale_answer_changes_nothing() {
    inEveryRound(
        (random, how) -> {
          Questionnaire questionnaire = random.questionnaire();
          Answers answers = random.answers(questionnaire);
          Screener screener = Screener.of(questionnaire);
          Evaluation evaluation = screener.evaluate(answers);
          Map<String, Answer> current = new LinkedHashMap<>(answers.byQuestion());
          current.keySet().removeIf(question -> evaluation.asks(question) == Truth.FALSE);
          assertThat(screener.assess(new Answers(current)))
              .as(how)
              .isEqualTo(evaluation.assessment());
        });
  }

  private static Questionnaire without(Questionnaire q, Flag dropped) {
    List<Flag> rest = q.flags().stream().filter(flag -> !flag.equals(dropped)).toList();
    return new Questionnaire(
        q.id(),
        q.version(),
        q.fingerprint(),
        q.title(),
        q.language(),
        q.channels(),
        q.contact(),
        q.intro(),
        q.staff(),
        q.dispositions(),
        q.sources(),
        q.notices(),
        q.vocabularies(),
        q.sections(),
        q.scores(),
        rest,
        q.accepted());
  }
}
