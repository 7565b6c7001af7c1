package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;

/** Makes nodes of conditions. */
final class Compiler {
  private final Slots slots;
  private final Map<String, CompiledScore> scores = new LinkedHashMap<>();

  Compiler(Questionnaire questionnaire, Slots slots) {
    this.slots = slots;
    for (Score score : questionnaire.scores()) {
      scores.put(score.id(), new CompiledScore(score, scores.size(), slots));
    }
  }

  /** In the order of the questionnaire. */
  List<CompiledScore> scores() {
    return List.copyOf(scores.values());
  }

  CompiledScore score(String id) {
    CompiledScore score = scores.get(id);
    if (score == null) {
      throw new IllegalArgumentException("no question or score " + id);
    }
    return score;
  }

  /**
   * @throws IllegalArgumentException if {@code condition} names what the questionnaire has not
   */
  Node compile(Condition condition) {
    if (condition instanceof Condition.All all) {
      return new Logic.All(all, compile(all.parts()));
    }
    if (condition instanceof Condition.Any any) {
      return new Logic.Any(any, compile(any.parts()));
    }
    if (condition instanceof Condition.Not not) {
      return new Logic.Not(not, compile(not.part()));
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return new Logic.AtLeast(atLeast, atLeast.count(), compile(atLeast.parts()));
    }
    if (condition instanceof Condition.Chosen chosen) {
      int slot = slots.slot(chosen.question());
      return new QuestionTest.Chosen(chosen, slot, slots.optionBits(slot, chosen.options()));
    }
    if (condition instanceof Condition.InState inState) {
      return new QuestionTest.InState(inState, slots.slot(inState.question()), inState.state());
    }
    if (condition instanceof Condition.InGroup inGroup) {
      int slot = slots.slot(inGroup.question());
      return new QuestionTest.InGroup(inGroup, slot, slots.groupBits(slot, inGroup.groups()));
    }
    if (condition instanceof Condition.InBand inBand) {
      CompiledScore score = score(inBand.score());
      return new ScoreTest.InBand(inBand, score, bandBits(score.score(), inBand.bands()));
    }
    if (condition instanceof Condition.Compare compare) {
      return compile(compare);
    }
    if (condition instanceof Condition.Within within) {
      return compile(within);
    }
    throw new AssertionError(condition);
  }

  private List<Node> compile(List<Condition> parts) {
    List<Node> nodes = new ArrayList<>();
    for (Condition part : parts) {
      nodes.add(compile(part));
    }
    return List.copyOf(nodes);
  }

  private Node compile(Condition.Compare compare) {
    int slot = slots.find(compare.subject());
    if (slot < 0) {
      return new ScoreTest.Compare(
          compare, score(compare.subject()), compare.operator(), constant(compare.operand()));
    }
    if (compare.operand() instanceof Operand.Other other) {
      return new QuestionTest.CompareTwo(
          compare, slot, compare.operator(), slots.slot(other.question()));
    }
    return new QuestionTest.Compare(compare, slot, compare.operator(), constant(compare.operand()));
  }

  private Node compile(Condition.Within within) {
    long low = Micros.of(within.low());
    long high = Micros.of(within.high());
    int slot = slots.find(within.subject());
    return slot < 0
        ? new ScoreTest.Within(within, score(within.subject()), low, high)
        : new QuestionTest.Within(within, slot, low, high);
  }

  private static long constant(Operand operand) {
    if (operand instanceof Operand.Amount amount) {
      return Micros.of(amount.value());
    }
    if (operand instanceof Operand.Day day) {
      return day.value().toEpochDay();
    }
    throw new IllegalArgumentException("a score is compared with a number only");
  }

  private static long bandBits(Score score, Set<String> bands) {
    List<String> ids = new ArrayList<>();
    for (Band band : score.bands()) {
      ids.add(band.id());
    }
    long bits = 0;
    for (String band : bands) {
      int index = ids.indexOf(band);
      if (index < 0) {
        throw new IllegalArgumentException("no band " + band + " in score " + score.id());
      }
      bits |= 1L << index;
    }
    return bits;
  }
}
