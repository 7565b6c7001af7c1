package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.Solver;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Truth;

/**
 * Everything in a questionnaire can happen to somebody whose answers pass the checks: each question
 * is asked, each option chosen, each flag raised, clear and once the one that decides, each band
 * and disposition reached, each part of a condition TRUE and FALSE.
 */
final class Reachable {
  private final Inquiry inquiry;
  private final Questionnaire questionnaire;
  private final World anybody;
  private final Gates gates;
  private final Solver solver;
  private final List<Target> targets = new ArrayList<>();
  private final List<Seen> people = new ArrayList<>();

  Reachable(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.questionnaire = inquiry.questionnaire();
    this.anybody = inquiry.anybody();
    this.gates = inquiry.gates();
    this.solver = new Solver(gates);
  }

  /**
   * Something that is to happen to somebody.
   *
   * @param goal the gate of it
   * @param happens whether the screener sees it in a person
   * @param arguments of the message when it happens to nobody
   */
  private record Target(
      Inquiry.Subject subject, int goal, Predicate<Seen> happens, List<String> arguments) {
    /** All but that a condition can be FALSE, as a check is for those whom it refuses. */
    boolean needsChecks() {
      return subject.code() != FindingCode.NEVER_FALSE;
    }
  }

  /**
   * Looks for somebody for everything.
   *
   * @param known people to begin with
   * @return all people that were found, and {@code known}
   */
  List<Seen> look(List<Seen> known) {
    collect();
    people.addAll(known);
    List<Target> open = new ArrayList<>(targets);
    for (Seen person : known) {
      happened(open, person);
    }
    Set<String> neverRaised = new HashSet<>();
    int checks = anybody.passesChecks();
    while (!open.isEmpty()) {
      Target target = open.remove(0);
      boolean outranked = target.subject().code() == FindingCode.NEVER_DECIDES;
      if (outranked && neverRaised.contains(target.subject().id())) {
        continue;
      }
      switch (solver.solve(target.goal(), target.needsChecks() ? checks : Gates.TRUE)) {
        case POSSIBLE -> found(target, open);
        case GIVEN_UP -> inquiry.unknown(target.subject(), "gave-up");
        case IMPOSSIBLE -> {
          if (target.subject().code() == FindingCode.NEVER_RAISED) {
            neverRaised.add(target.subject().id());
          }
          inquiry.nobody(target.subject(), target.arguments());
        }
      }
    }
    return people;
  }

  private void found(Target target, List<Target> open) {
    Seen person = inquiry.seen(anybody, solver);
    people.add(person);
    if (target.happens().test(person)) {
      inquiry.holds(target.subject().code());
    } else {
      inquiry.unknown(target.subject(), "not-confirmed");
    }
    happened(open, person);
  }

  private void happened(List<Target> open, Seen person) {
    boolean passes = passesChecks(person);
    open.removeIf(
        target -> {
          boolean happens = (passes || !target.needsChecks()) && target.happens().test(person);
          if (happens) {
            inquiry.holds(target.subject().code());
          }
          return happens;
        });
  }

  private boolean passesChecks(Seen person) {
    return questionnaire.questions().stream()
        .filter(q -> person.evaluation().answer(q.id()) instanceof Answer.Answered)
        .flatMap(q -> q.checks().stream())
        .noneMatch(check -> person.evaluation().test(check.that()) == Truth.FALSE);
  }

  private void collect() {
    questionnaire.questions().forEach(this::question);
    questionnaire.flags().forEach(this::flag);
    questionnaire.scores().forEach(this::bands);
    questionnaire.dispositions().forEach(this::disposition);
    for (ConditionUse use : ConditionUse.of(questionnaire)) {
      condition(use);
    }
  }

  private void add(
      FindingCode code,
      String id,
      Place place,
      int goal,
      Predicate<Seen> happens,
      String... arguments) {
    targets.add(
        new Target(new Inquiry.Subject(code, id, place), goal, happens, List.of(arguments)));
  }

  private void question(Question question) {
    String id = question.id();
    if (question.askIf().isPresent()) {
      add(
          FindingCode.NEVER_ASKED,
          id,
          question.place(),
          anybody.asks(id).isTrue(),
          person -> person.evaluation().asks(id) == Truth.TRUE,
          question.label(),
          inquiry.conditions().of(question.askIf().get()));
    }
    if (question.type() instanceof QuestionType.Options type) {
      for (Option option : type.options()) {
        add(
            FindingCode.NEVER_CHOSEN,
            id,
            option.place(),
            anybody.isChosen(id, option.id()),
            person -> chooses(person, id, option.id()),
            question.label(),
            option.text(),
            option.id());
      }
    }
  }

  private static boolean chooses(Seen person, String question, String option) {
    return person.evaluation().answer(question) instanceof Answer.Answered answered
        && answered.value() instanceof Value.Chosen chosen
        && chosen.options().contains(option);
  }

  private void flag(Flag flag) {
    int raised = anybody.of(flag.when()).isTrue();
    String when = inquiry.conditions().of(flag.when());
    add(
        FindingCode.NEVER_RAISED,
        flag.id(),
        flag.place(),
        raised,
        person -> person.status(flag) == Status.RAISED,
        flag.title(),
        when);
    add(
        FindingCode.NEVER_CLEAR,
        flag.id(),
        flag.place(),
        anybody.of(flag.when()).isFalse(),
        person -> person.status(flag) == Status.CLEAR,
        flag.title(),
        when);
    add(
        FindingCode.NEVER_DECIDES,
        flag.id(),
        flag.place(),
        gates.and(raised, Severity.notWorse(anybody, flag.disposition())),
        person ->
            person.status(flag) == Status.RAISED
                && person.assessment().disposition() == flag.disposition(),
        flag.title(),
        flag.disposition().word());
  }

  private void bands(Score score) {
    for (Band band : score.bands()) {
      add(
          FindingCode.BAND_NEVER_REACHED,
          score.id(),
          score.place(),
          anybody.score(score.id()).isIn(band),
          person -> person.band(score.id()).filter(band.id()::equals).isPresent(),
          score.title(),
          band.id());
    }
  }

  private void disposition(DispositionText text) {
    Optional<Flag> first =
        questionnaire.flags().stream()
            .filter(flag -> flag.disposition() == text.disposition())
            .findFirst();
    Place place = first.map(Flag::place).orElse(questionnaire.sections().get(0).place());
    add(
        FindingCode.DISPOSITION_NEVER_REACHED,
        text.disposition().word(),
        place,
        Severity.isJust(anybody, text.disposition()),
        person -> person.assessment().disposition() == text.disposition(),
        text.title());
  }

  /** The whole of an ask-if or a flag's condition is told of as question or flag. */
  private void condition(ConditionUse use) {
    String text = inquiry.conditions().of(use.condition());
    boolean whole = use.isWhole() && use.kind() != ConditionUse.Kind.CHECK;
    if (!whole) {
      add(
          FindingCode.CAN_NOT_BE_TRUE,
          use.owner(),
          use.place(),
          anybody.of(use.condition()).isTrue(),
          person -> person.evaluation().test(use.condition()) == Truth.TRUE,
          inquiry.where(use),
          text);
    }
    List<String> reads = List.copyOf(anybody.reads().directly(use.condition()));
    add(
        FindingCode.NEVER_FALSE,
        use.owner(),
        use.place(),
        gates.and(
            anybody.of(use.condition()).isFalse(),
            gates.or(reads.stream().map(anybody::isAnswered).toList())),
        person ->
            person.evaluation().test(use.condition()) == Truth.FALSE
                && reads.stream()
                    .anyMatch(id -> person.evaluation().answer(id) instanceof Answer.Answered),
        inquiry.where(use),
        text);
  }
}
