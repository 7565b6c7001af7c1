package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.Solver;
import org.kapscreen.logic.Solver.Outcome;
import org.kapscreen.logic.TwoVersions;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Refit;
import org.kapscreen.screening.Screener;

/** Finds made-up people in whom a change shows. */
final class ChangeWitnesses {
  private final Screener older;
  private final Screener newer;
  private final Answers baseline;
  private final TwoVersions person;
  private final Gates gates;
  private final Solver solver;

  private ChangeWitnesses(Screener older, Screener newer, Answers baseline) {
    this.older = older;
    this.newer = newer;
    this.baseline = baseline;
    this.person = TwoVersions.of(older.questionnaire(), newer.questionnaire(), baseline);
    this.gates = person.newer().gates();
    this.solver = new Solver(gates);
  }

  /**
   * One for each flag that both versions have, and one for the disposition, where any answers come
   * out otherwise.
   *
   * @param baseline the answers that they differ from as little as can be
   */
  static List<ChangeWitness> of(Screener older, Screener newer, Answers baseline) {
    return new ChangeWitnesses(older, newer, baseline).look();
  }

  private List<ChangeWitness> look() {
    List<ChangeWitness> found = new ArrayList<>();
    look("disposition", disposition()).ifPresent(found::add);
    for (Flag flag : newer.questionnaire().flags()) {
      older
          .questionnaire()
          .flag(flag.id())
          .flatMap(before -> look(flag.id(), flag(before, flag)))
          .ifPresent(found::add);
    }
    return found;
  }

  private int flag(Flag before, Flag now) {
    return person.older().of(before.when()).differs(gates, person.newer().of(now.when()));
  }

  private int disposition() {
    List<Integer> ways = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      ways.add(
          gates.differ(person.older().comesTo(disposition), person.newer().comesTo(disposition)));
    }
    return gates.or(ways);
  }

  private Optional<ChangeWitness> look(String subject, int differs) {
    int goal = gates.and(differs, person.sameAnswers(), person.newer().passesChecks());
    if (differs == Gates.FALSE || solver.solve(goal) != Outcome.POSSIBLE) {
      return Optional.empty();
    }
    Set<Integer> differences = new LinkedHashSet<>();
    differences.addAll(person.newer().differencesFrom(baseline).values());
    differences.addAll(person.older().differencesFrom(baseline).values());
    differences.remove(Gates.TRUE);
    Solver found = Solver.withFewest(gates, differences, goal);
    Map<String, Answer> both =
        new LinkedHashMap<>(person.older().found(found, baseline).byQuestion());
    both.putAll(person.newer().found(found, baseline).byQuestion());
    Answers answers = new Answers(both);
    ChangeWitness witness =
        new ChangeWitness(
            subject,
            answers,
            answers.differencesFrom(baseline),
            assess(older, answers),
            assess(newer, answers));
    return Optional.of(witness).filter(ChangeWitnesses::shows);
  }

  private static Assessment assess(Screener version, Answers answers) {
    return version.assess(Refit.of(answers, version.questionnaire()).answers());
  }

  private static boolean shows(ChangeWitness witness) {
    return witness.subject().equals("disposition")
        ? witness.older().disposition() != witness.newer().disposition()
        : !flag(witness.subject(), witness.older())
            .equals(flag(witness.subject(), witness.newer()));
  }

  private static Optional<Assessment.Status> flag(String id, Assessment in) {
    return in.flags().stream()
        .filter(result -> result.flag().equals(id))
        .map(Assessment.FlagResult::status)
        .findFirst();
  }
}
