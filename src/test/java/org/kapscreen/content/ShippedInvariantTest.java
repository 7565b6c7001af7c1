package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Value;
import org.kapscreen.screening.NaiveScreener;
import org.kapscreen.screening.RandomScreening;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/** What must hold of the shipped questionnaire for whatever anybody answers. */
class ShippedInvariantTest {
  private static final int PEOPLE = 2_000;

  /** Every name of one group each, an unknown one, and a vague one. */
  private static final List<String> MEDICINES =
      List.of("oxycodone", "Xanax", "quetiapine", "lisinopril", "sertraline", "sea moss", "patch");

  /** Of an answer that puts nobody at risk. */
  private static final List<String> HARMLESS = List.of("none", "no", "never", "longer-ago");

  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());
  private final Questionnaire questionnaire = Shipped.CANDIDACY.questionnaire();
  private final Screener screener = Screener.of(questionnaire);
  private final Answers healthy = Shipped.CANDIDACY.answersOf("healthy", questionnaire);

  /** Random people, from those who differ from the healthy one in little to all others. */
  private void forEverybody(BiConsumer<Person, String> check) {
    for (int i = 0; i < PEOPLE; i++) {
      check.accept(new Person(firstSeed + i), "-Dkapscreen.seed=" + (firstSeed + i));
    }
  }

  private final class Person {
    private final Random random;
    private final RandomScreening screening;
    private final int oneIn;

    Person(long seed) {
      random = new Random(seed);
      screening = new RandomScreening(seed, MEDICINES);
      oneIn = 1 + random.nextInt(20);
    }

    Answer answerTo(Question question) {
      return random.nextInt(oneIn) == 0 ? screening.answer(question) : reassuring(question);
    }

    Answers answers() {
      Answers answers = Answers.NONE;
      for (Question question : questionnaire.questions()) {
        if (random.nextInt(30) > 0) {
          answers = answers.with(question.id(), answerTo(question));
        }
      }
      return answers;
    }
  }

  /** The answer of a healthy person; to a question that none is asked, the harmless one. */
  private Answer reassuring(Question question) {
    Answer given = healthy.to(question.id());
    if (!given.equals(Answer.UNANSWERED)) {
      return given;
    }
    if (question.type() instanceof QuestionType.Options options) {
      Optional<Option> harmless =
          HARMLESS.stream().flatMap(id -> options.option(id).stream()).findFirst();
      return new Answer.Answered(Value.Chosen.of(harmless.orElse(options.options().get(0)).id()));
    }
    if (question.type() instanceof QuestionType.Entries) {
      return new Answer.Answered(new Value.Entries(List.of()));
    }
    return question.type() instanceof QuestionType.Numeric numeric
        ? new Answer.Answered(new Value.Amount(numeric.range().low()))
        : new Answer.Answered(new Value.Words("-"));
  }

  @Test
  void the_screener_agrees_with_a_naive_one() {
    forEverybody(
        (person, how) -> {
          Answers answers = person.answers();
          assertThat(screener.assess(answers))
              .as(how)
              .isEqualTo(new NaiveScreener(questionnaire, answers).assess());
        });
  }

  @Test
  void answering_in_order_never_lowers_at_least_and_never_raises_could_be() {
    forEverybody(
        (person, how) -> {
          Answers answers = Answers.NONE;
          Assessment before = screener.assess(answers);
          for (Question question : questionnaire.questions()) {
            if (screener.evaluate(answers).asks(question.id()) != Truth.FALSE) {
              answers = answers.with(question.id(), person.answerTo(question));
              Assessment now = screener.assess(answers);
              assertThat(before.atLeast().isMoreSevereThan(now.atLeast())).as(how).isFalse();
              assertThat(now.couldBe().isMoreSevereThan(before.couldBe())).as(how).isFalse();
              before = now;
            }
          }
        });
  }

  @Test
  void a_missing_answer_is_never_better_than_the_reassuring_one() {
    forEverybody(
        (person, how) -> {
          Answers answers = person.answers();
          List<Question> questions = questionnaire.questions();
          Question question = questions.get(person.random.nextInt(questions.size()));
          Assessment reassured = screener.assess(answers.with(question.id(), reassuring(question)));
          for (Answer missing : List.of(Answer.NOT_SURE, Answer.DECLINED, Answer.UNANSWERED)) {
            Assessment open = screener.assess(answers.with(question.id(), missing));
            String what = question.id() + " " + missing.state() + " " + how;
            assertThat(reassured.disposition().isMoreSevereThan(open.disposition()))
                .as(what)
                .isFalse();
            assertThat(reassured.couldBe().isMoreSevereThan(open.couldBe())).as(what).isFalse();
          }
        });
  }

  @Test
  void readiness_alone_never_exceeds_a_talk() {
    forEverybody(
        (person, how) -> {
          Assessment came = screener.assess(withReadiness(healthy, person));
          assertThat(came.couldBe().isMoreSevereThan(Disposition.DISCUSS)).as(how).isFalse();
          assertThat(came.followUp()).as(how).isEmpty();
        });
  }

  @Test
  void the_readiest_person_in_the_world_does_not_outweigh_a_risk() {
    forEverybody(
        (person, how) -> {
          Answers ready = withReadinessOf(healthy, person.answers());
          Assessment best = screener.assess(ready);
          Assessment other = screener.assess(withReadiness(ready, person));
          assertThat(other.disposition())
              .as(how)
              .isEqualTo(Disposition.worse(best.disposition(), other.disposition()));
          assertThat(best.disposition().isMoreSevereThan(Disposition.DISCUSS))
              .as(how)
              .isEqualTo(other.disposition().isMoreSevereThan(Disposition.DISCUSS));
        });
  }

  private List<Question> readiness() {
    List<Question> questions = new ArrayList<>();
    questionnaire.sections().stream()
        .filter(section -> section.kind() == SectionKind.READINESS)
        .forEach(section -> questions.addAll(section.questions()));
    return questions;
  }

  private Answers withReadiness(Answers answers, Person person) {
    Answers changed = answers;
    for (Question question : readiness()) {
      changed = changed.with(question.id(), person.screening.answer(question));
    }
    return changed;
  }

  private Answers withReadinessOf(Answers ready, Answers answers) {
    Answers changed = answers;
    for (Question question : readiness()) {
      changed = changed.with(question.id(), ready.to(question.id()));
    }
    return changed;
  }
}
