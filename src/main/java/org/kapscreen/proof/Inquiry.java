package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.Solver;
import org.kapscreen.logic.Solver.Outcome;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/** One questionnaire under proof: what proofs share, and where they put what they find. */
final class Inquiry {
  private final Questionnaire questionnaire;
  private final Screener screener;
  private final World anybody;
  private final Answers baseline;
  private final Words words = Words.beside(Inquiry.class, "en");
  private final ConditionText conditions;
  private final Map<FindingCode, Integer> holds = new EnumMap<>(FindingCode.class);
  private final List<Finding> findings = new ArrayList<>();
  private final List<ProofReport.Accepted> accepted = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /** Acceptances of somebody, where others show the finding who are not accepted. */
  private final Set<Acceptance> inPart = new HashSet<>();

  Inquiry(Questionnaire questionnaire, Answers baseline) {
    this.questionnaire = questionnaire;
    this.screener = Screener.of(questionnaire);
    this.anybody = World.of(questionnaire, baseline);
    this.baseline = baseline;
    this.conditions = new ConditionText(questionnaire, "en");
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /** A person who can give any answers. */
  World anybody() {
    return anybody;
  }

  Gates gates() {
    return anybody.gates();
  }

  ConditionText conditions() {
    return conditions;
  }

  /** Where {@code use} stands, in words. */
  String where(ConditionUse use) {
    String kind = use.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("in." + kind, use.owner(), use.title());
  }

  /** What something is about, and where it stands. */
  record Subject(FindingCode code, String id, Place place) {}

  /**
   * What a finding says.
   *
   * @param key of its words
   * @param arguments of its words, after the id of what it is about
   */
  record Told(String key, List<String> arguments) {
    static Told of(FindingCode code, String... arguments) {
      return new Told(code.word(), List.of(arguments));
    }

    /** In other words than usual for {@code code}. */
    static Told of(FindingCode code, String variant, List<String> arguments) {
      return new Told(code.word() + "." + variant, arguments);
    }
  }

  /**
   * What a finding says of the people that were found; empty if the screener does not see in them
   * what the solver did.
   */
  interface Telling extends Function<List<Seen>, Optional<Told>> {}

  /**
   * Looks for {@code people} who make one of {@code goals} true: none is a proof, some are a
   * finding, unless the questionnaire accepts it of all of them.
   *
   * @param goals the first that can be true is told
   */
  void look(Subject subject, List<Integer> goals, List<World> people, Telling telling) {
    int goal = gates().or(goals);
    if (goal == Gates.FALSE) {
      holds(subject.code());
      return;
    }
    Solver solver = new Solver(gates());
    Outcome outcome = solver.solve(goal);
    if (outcome == Outcome.IMPOSSIBLE) {
      holds(subject.code());
    } else if (outcome == Outcome.GIVEN_UP) {
      unknown(subject, "gave-up");
    } else {
      lookBeyondAccepted(subject, goals, people, telling, solver);
    }
  }

  private void lookBeyondAccepted(
      Subject subject, List<Integer> goals, List<World> people, Telling telling, Solver anyone) {
    List<Integer> beyond = new ArrayList<>();
    List<Acceptance> by = acceptances(subject);
    for (Acceptance acceptance : by) {
      for (World person : people) {
        beyond.add(acceptance.when().map(when -> -person.of(when).isTrue()).orElse(Gates.FALSE));
      }
    }
    int others = gates().and(beyond);
    Outcome outcome = anyone.solve(gates().or(goals), others);
    if (outcome == Outcome.GIVEN_UP) {
      unknown(subject, "gave-up");
      return;
    }
    boolean isAccepted = outcome == Outcome.IMPOSSIBLE;
    // What is accepted is shown by its message alone, which anybody serves for.
    List<Seen> seen =
        isAccepted
            ? people.stream().map(person -> seen(person, anyone)).toList()
            : smallest(first(goals, others), people);
    Optional<Told> told = telling.apply(seen);
    if (told.isEmpty()) {
      unknown(subject, "not-confirmed");
      return;
    }
    Finding finding = finding(subject, told.get(), seen);
    if (isAccepted) {
      by.forEach(acceptance -> accepted.add(new ProofReport.Accepted(acceptance, finding)));
    } else {
      findings.add(finding);
      by.stream().filter(one -> accepts(one, goals, people)).forEach(inPart::add);
    }
  }

  /** Whether {@code acceptance} accepts somebody at least of those who make a goal true. */
  private boolean accepts(Acceptance acceptance, List<Integer> goals, List<World> people) {
    List<Integer> who = new ArrayList<>();
    for (World person : people) {
      who.add(acceptance.when().map(when -> person.of(when).isTrue()).orElse(Gates.TRUE));
    }
    return new Solver(gates()).solve(gates().or(goals), gates().or(who)) != Outcome.IMPOSSIBLE;
  }

  /** The first of {@code goals} that can be true with {@code others}, with these. */
  private int first(List<Integer> goals, int others) {
    Solver solver = new Solver(gates());
    for (int goal : goals) {
      int both = gates().and(goal, others);
      if (solver.solve(both) == Outcome.POSSIBLE) {
        return both;
      }
    }
    return gates().and(gates().or(goals), others);
  }

  /** Adds that nobody can be found who would show the opposite of {@code subject}'s code. */
  void nobody(Subject subject, List<String> arguments) {
    Told told = new Told(subject.code().word(), arguments);
    Finding finding = finding(subject, told, List.of());
    List<Acceptance> by = acceptances(subject);
    if (by.isEmpty()) {
      findings.add(finding);
    } else {
      by.forEach(acceptance -> accepted.add(new ProofReport.Accepted(acceptance, finding)));
    }
  }

  void holds(FindingCode code) {
    holds.merge(code, 1, Integer::sum);
  }

  /** Adds that {@code subject} was neither shown nor ruled out. */
  void unknown(Subject subject, String why) {
    unknown.add(words.say("unknown." + why, subject.place(), subject.code().word(), subject.id()));
  }

  private List<Acceptance> acceptances(Subject subject) {
    return questionnaire.accepted().stream()
        .filter(one -> one.finding() == subject.code())
        .filter(one -> one.of().map(subject.id()::equals).orElse(true))
        .toList();
  }

  private Finding finding(Subject subject, Told told, List<Seen> people) {
    Object[] arguments =
        Stream.concat(Stream.of(subject.id()), told.arguments().stream()).toArray();
    String story = subject.code().word() + ".story-";
    List<Witness> witness = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      witness.add(witness(words.say(story + (i + 1), arguments), people.get(i)));
    }
    return new Finding(
        subject.code(),
        subject.id(),
        subject.place(),
        words.say(told.key(), arguments),
        words.say(told.key() + ".hint", arguments),
        witness);
  }

  private Witness witness(String story, Seen person) {
    Map<String, Answer> differences = person.answers().differencesFrom(baseline);
    return new Witness(story, person.answers(), differences, person.assessment());
  }

  Seen seen(World person, Solver solver) {
    return see(person.found(solver, baseline));
  }

  /** What the screener makes of {@code answers}. */
  Seen see(Answers answers) {
    return Seen.of(answers, screener);
  }

  /** People who make {@code goal} true, with as few differences from the baseline as can be. */
  private List<Seen> smallest(int goal, List<World> people) {
    Set<Integer> differences = new LinkedHashSet<>();
    people.forEach(person -> differences.addAll(person.differencesFrom(baseline).values()));
    differences.remove(Gates.TRUE);
    Solver found = Solver.withFewest(gates(), differences, goal);
    return people.stream().map(person -> seen(person, found)).toList();
  }

  /** What came of it; an acceptance that was not needed is a finding itself. */
  ProofReport report() {
    Set<Acceptance> used = new HashSet<>(inPart);
    accepted.forEach(one -> used.add(one.by()));
    for (Acceptance acceptance : questionnaire.accepted()) {
      if (!used.contains(acceptance)) {
        String about = acceptance.of().orElse(questionnaire.id());
        nobody(
            new Subject(FindingCode.NOTHING_ACCEPTED, about, acceptance.place()),
            List.of(acceptance.finding().word()));
      } else {
        holds(FindingCode.NOTHING_ACCEPTED);
      }
    }
    List<ProofReport.Proved> proved = new ArrayList<>();
    holds.forEach((code, count) -> proved.add(new ProofReport.Proved(code, count)));
    return new ProofReport(proved, findings, accepted, unknown);
  }
}
