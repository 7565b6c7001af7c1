package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.screening.Micros;

/** Makes gates of conditions; what they mean is the screener's to say, and this says the same. */
final class Conditions {
  private final World world;
  private final Gates gates;

  Conditions(World world) {
    this.world = world;
    this.gates = world.gates();
  }

  Kleene of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all(each(all.parts()));
    }
    if (condition instanceof Condition.Any any) {
      return all(each(any.parts()).stream().map(Kleene::not).toList()).not();
    }
    if (condition instanceof Condition.Not not) {
      return world.of(not.part()).not();
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast(atLeast.count(), atLeast.parts());
    }
    if (condition instanceof Condition.Chosen chosen) {
      List<Option> options = ((Domain.Options) domain(chosen.question())).options();
      return test(chosen.question(), i -> chosen.options().contains(options.get(i).id()));
    }
    if (condition instanceof Condition.InState inState) {
      return inState(inState);
    }
    if (condition instanceof Condition.InGroup inGroup) {
      return inGroup(inGroup);
    }
    if (condition instanceof Condition.InBand inBand) {
      return world.score(inBand.score()).inBand(inBand.bands());
    }
    if (condition instanceof Condition.Within within) {
      long low = Micros.of(within.low());
      long high = Micros.of(within.high());
      return world.isQuestion(within.subject())
          ? compare(within.subject(), value -> low <= value && value <= high)
          : world.score(within.subject()).within(low, high);
    }
    return compare((Condition.Compare) condition);
  }

  private Kleene all(List<Kleene> parts) {
    return new Kleene(
        gates.and(parts.stream().map(Kleene::isTrue).toList()),
        gates.or(parts.stream().map(Kleene::isFalse).toList()));
  }

  private List<Kleene> each(List<Condition> parts) {
    return parts.stream().map(world::of).toList();
  }

  private Kleene atLeast(int count, List<Condition> parts) {
    Tally met = new Tally(gates);
    Tally missed = new Tally(gates);
    for (Condition part : parts) {
      Kleene one = world.of(part);
      met.term(one.isTrue(), 1);
      missed.term(one.isFalse(), 1);
    }
    return new Kleene(met.atLeast(count), missed.atLeast(parts.size() - count + 1L));
  }

  private Domain domain(String question) {
    return world.given(question).domain();
  }

  private Kleene test(String question, IntPredicate cell) {
    Given given = world.given(question);
    int met = given.any(gates, cell);
    return new Kleene(
        world.counted(question, met),
        gates.or(world.asks(question).isFalse(), gates.and(given.answered(), -met)));
  }

  /**
   * @param holds of a value in millionths or days
   */
  private Kleene compare(String question, LongPredicate holds) {
    List<Long> values = ((Domain.Values) domain(question)).values();
    return test(question, i -> holds.test(values.get(i)));
  }

  private Kleene compare(Condition.Compare compare) {
    Operator operator = compare.operator();
    if (compare.operand() instanceof Operand.Other other) {
      return compareTwo(compare.subject(), operator, other.question());
    }
    long to =
        compare.operand() instanceof Operand.Day day
            ? day.value().toEpochDay()
            : Micros.of(((Operand.Amount) compare.operand()).value());
    return world.isQuestion(compare.subject())
        ? compare(compare.subject(), value -> operator.holdsFor(Long.compare(value, to)))
        : world.score(compare.subject()).compare(operator, to);
  }

  private Kleene compareTwo(String question, Operator operator, String other) {
    Given left = world.given(question);
    Given right = world.given(other);
    List<Long> values = ((Domain.Values) left.domain()).values();
    List<Long> others = ((Domain.Values) right.domain()).values();
    List<Integer> ways = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      long value = values.get(i);
      int holds = right.any(gates, j -> operator.holdsFor(Long.compare(value, others.get(j))));
      ways.add(gates.and(left.cells().get(i), holds));
    }
    int met = gates.or(ways);
    int notAsked = gates.or(world.asks(question).isFalse(), world.asks(other).isFalse());
    return new Kleene(
        gates.and(met, -notAsked),
        gates.or(notAsked, gates.and(left.answered(), right.answered(), -met)));
  }

  private Kleene inState(Condition.InState inState) {
    Given given = world.given(inState.question());
    int notAsked = world.asks(inState.question()).isFalse();
    int met =
        inState.state() == AnswerState.NOT_ASKED
            ? notAsked
            : gates.and(state(given, inState.state()), -notAsked);
    return new Kleene(met, gates.and(-met, gates.or(notAsked, -given.unanswered())));
  }

  private static int state(Given given, AnswerState state) {
    return switch (state) {
      case ANSWERED -> given.answered();
      case NOT_SURE -> given.notSure();
      case DECLINED -> given.declined();
      default -> throw new IllegalArgumentException("no condition is about " + state.word());
    };
  }

  private Kleene inGroup(Condition.InGroup inGroup) {
    Given given = world.given(inGroup.question());
    List<Domain.Entries.Kind> kinds = ((Domain.Entries) given.domain()).kinds();
    int met =
        given.any(gates, i -> kinds.get(i).groups().stream().anyMatch(inGroup.groups()::contains));
    int unrecognised = given.any(gates, i -> kinds.get(i).groups().isEmpty());
    return new Kleene(
        world.counted(inGroup.question(), met),
        gates.or(
            world.asks(inGroup.question()).isFalse(),
            gates.and(given.answered(), -met, -unrecognised)));
  }
}
