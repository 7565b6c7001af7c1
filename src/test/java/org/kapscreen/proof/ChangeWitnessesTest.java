package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.screening.RandomScreening;
import org.kapscreen.screening.Screener;

class ChangeWitnessesTest {
  private static final int QUESTIONNAIRES = 60;
  private static final int MUTANTS_EACH = 4;
  private static final int MOST_PEOPLE = 2_000;

  /** Another run takes other questionnaires; the seed of a failure is in its message. */
  private final long firstSeed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void a_change_has_a_witness_just_where_somebody_comes_out_otherwise() {
    int done = 0;
    for (long seed = firstSeed; done < QUESTIONNAIRES; seed++) {
      Questionnaire older = new RandomScreening(seed).questionnaire(2);
      Enumeration people = new Enumeration(older);
      if (people.size() > MOST_PEOPLE || RandomScreening.countsDecimals(older)) {
        continue;
      }
      List<Mutant> mutants = Mutants.of(older);
      for (Mutant mutant : mutants.subList(0, Math.min(MUTANTS_EACH, mutants.size()))) {
        Screener one = Screener.of(older);
        Screener other = Screener.of(mutant.questionnaire());
        List<ChangeWitness> witnesses = ChangeWitnesses.of(one, other, Answers.NONE);
        assertThat(witnesses.stream().map(ChangeWitness::subject).collect(Collectors.toSet()))
            .as("-Dkapscreen.seed=%d, %s", seed, mutant.change())
            .isEqualTo(different(people, one, other));
      }
      done++;
    }
  }

  private static Set<String> different(Enumeration people, Screener one, Screener other) {
    Set<String> different = new TreeSet<>();
    for (int n = 0; n < people.size(); n++) {
      Assessment before = one.assess(people.person(n));
      Assessment now = other.assess(people.person(n));
      if (before.disposition() != now.disposition()) {
        different.add("disposition");
      }
      for (Assessment.FlagResult result : now.flags()) {
        before.flags().stream()
            .filter(same -> same.flag().equals(result.flag()))
            .filter(same -> same.status() != result.status())
            .forEach(same -> different.add(same.flag()));
      }
    }
    return different;
  }
}
