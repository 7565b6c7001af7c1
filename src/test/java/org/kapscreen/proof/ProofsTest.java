package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.screening.RandomScreening;

class ProofsTest {
  private static final int QUESTIONNAIRES = Integer.getInteger("kapscreen.questionnaires", 400);
  private static final int MOST_PEOPLE = 4_000;

  /** Another run takes other questionnaires; the seed of a failure is in its message. */
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void the_solver_finds_what_trying_all_answers_finds() {
    int done = 0;
    int findings = 0;
    for (long seed = firstSeed; done < QUESTIONNAIRES; seed++) {
      Questionnaire questionnaire = questionnaire(seed);
      Enumeration enumeration = new Enumeration(questionnaire);
      if (enumeration.size() > MOST_PEOPLE) {
        continue;
      }
      ProofReport report = Proofs.of(questionnaire, Optional.empty());
      Set<String> found = new TreeSet<>();
      report.findings().forEach(one -> found.add(one.code().word() + " " + one.subject()));
      assertThat(report.unknown()).as("-Dkapscreen.seed=%d", seed).isEmpty();
      assertThat(found).as("-Dkapscreen.seed=%d", seed).isEqualTo(enumeration.findings());
      findings += found.size();
      done++;
    }
    assertThat(findings).isGreaterThan(QUESTIONNAIRES);
    System.out.printf(
        "[proof] %d random questionnaires, %d findings, all as by trying all answers; first seed %d%n",
        done, findings, firstSeed);
  }

  /** Three questions in sections of any kind, some with checks, and flags that interrupt. */
  private static Questionnaire questionnaire(long seed) {
    Random random = new Random(seed);
    Questionnaire small;
    long next = seed;
    do {
      small = new RandomScreening(next++).questionnaire(2 + random.nextInt(2));
    } while (RandomScreening.countsDecimals(small));
    List<Section> sections = new ArrayList<>();
    for (Question question : small.questions()) {
      boolean more = !sections.isEmpty() && random.nextBoolean();
      List<Question> questions =
          new ArrayList<>(more ? sections.remove(sections.size() - 1).questions() : List.of());
      questions.add(random.nextInt(4) == 0 ? withCheck(question, small) : question);
      SectionKind kind = List.of(SectionKind.values()).get(random.nextInt(4));
      sections.add(
          new Section(
              "s" + sections.size(),
              "Section",
              kind,
              Optional.empty(),
              Optional.empty(),
              questions,
              question.place()));
    }
    List<Flag> flags =
        small.flags().stream().map(f -> random.nextBoolean() ? f : interrupting(f)).toList();
    return small.withSections(sections).withFlags(flags);
  }

  private static Question withCheck(Question like, Questionnaire questionnaire) {
    return new Question(
        like.id(),
        like.type(),
        like.ask(),
        like.label(),
        like.help(),
        like.staff(),
        like.notSure(),
        like.declinable(),
        like.askIf(),
        List.of(new Check(questionnaire.flags().get(0).when(), "?")),
        like.channels(),
        like.place());
  }

  private static Flag interrupting(Flag like) {
    return new Flag(
        like.id(),
        like.title(),
        like.question(),
        like.when(),
        like.disposition(),
        like.followUp(),
        like.unresolved(),
        Optional.of("notice"),
        like.why(),
        like.sources(),
        like.reviewer(),
        like.place());
  }
}
