package org.kapscreen.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kapscreen.proof.Mutant.Change;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;

/**
 * The small mistakes that can be made in a condition: a threshold off by one, a neighbouring
 * option, {@code all} for {@code any}, a {@code not} left out.
 */
final class ConditionMutants {
  private final Questionnaire questionnaire;
  private final List<Mutated> found = new ArrayList<>();

  private ConditionMutants(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** A whole condition with one part changed. */
  record Mutated(Condition whole, Change change) {}

  static List<Mutated> of(Condition condition, Questionnaire questionnaire) {
    ConditionMutants mutants = new ConditionMutants(questionnaire);
    mutants.walk(condition, whole -> whole);
    return List.copyOf(mutants.found);
  }

  /**
   * @param inPlace puts another condition in the place of {@code one} in the whole
   */
  private void walk(Condition one, UnaryOperator<Condition> inPlace) {
    if (one instanceof Condition.All all) {
      if (all.parts().size() > 1) {
        add(one, new Condition.Any(all.parts()), inPlace);
      }
      parts(all.parts(), parts -> inPlace.apply(new Condition.All(parts)));
    } else if (one instanceof Condition.Any any) {
      if (any.parts().size() > 1) {
        add(one, new Condition.All(any.parts()), inPlace);
      }
      parts(any.parts(), parts -> inPlace.apply(new Condition.Any(parts)));
    } else if (one instanceof Condition.AtLeast atLeast) {
      counts(atLeast, inPlace);
    } else if (one instanceof Condition.Not not) {
      add(one, not.part(), inPlace);
      walk(not.part(), part -> inPlace.apply(new Condition.Not(part)));
    } else {
      test(one, inPlace);
    }
  }

  private interface WithParts {
    Condition of(List<Condition> parts);
  }

  private void parts(List<Condition> parts, WithParts whole) {
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      walk(
          parts.get(i),
          part -> {
            List<Condition> others = new ArrayList<>(parts);
            others.set(at, part);
            return whole.of(others);
          });
    }
  }

  private void counts(Condition.AtLeast one, UnaryOperator<Condition> inPlace) {
    for (int count : new int[] {one.count() - 1, one.count() + 1}) {
      if (count >= 1 && count <= one.parts().size()) {
        add(one, new Condition.AtLeast(count, one.parts()), inPlace);
      }
    }
    parts(one.parts(), parts -> inPlace.apply(new Condition.AtLeast(one.count(), parts)));
  }

  private void test(Condition one, UnaryOperator<Condition> inPlace) {
    if (one instanceof Condition.Compare compare) {
      for (int step : new int[] {-1, 1}) {
        moved(compare.operand(), step)
            .map(to -> new Condition.Compare(compare.subject(), compare.operator(), to))
            .ifPresent(mutant -> add(one, mutant, inPlace));
      }
    } else if (one instanceof Condition.Within within) {
      within(within, inPlace);
    } else if (one instanceof Condition.Chosen chosen) {
      swapped(chosen.options(), optionsOf(chosen.question()))
          .forEach(set -> add(one, new Condition.Chosen(chosen.question(), set), inPlace));
    } else if (one instanceof Condition.InBand inBand) {
      swapped(inBand.bands(), bandsOf(inBand.score()))
          .forEach(set -> add(one, new Condition.InBand(inBand.score(), set), inPlace));
    } else if (one instanceof Condition.InGroup inGroup) {
      swapped(inGroup.groups(), groupsOf(inGroup.question()))
          .forEach(set -> add(one, new Condition.InGroup(inGroup.question(), set), inPlace));
    }
  }

  private static Optional<Operand> moved(Operand operand, int step) {
    if (operand instanceof Operand.Amount amount) {
      return Optional.of(new Operand.Amount(amount.value().add(BigDecimal.valueOf(step))));
    }
    return operand instanceof Operand.Day day
        ? Optional.of(new Operand.Day(day.value().plusDays(step)))
        : Optional.empty();
  }

  private void within(Condition.Within one, UnaryOperator<Condition> inPlace) {
    for (BigDecimal step : List.of(BigDecimal.ONE.negate(), BigDecimal.ONE)) {
      BigDecimal low = one.low().add(step);
      if (low.compareTo(one.high()) <= 0) {
        add(one, new Condition.Within(one.subject(), low, one.high()), inPlace);
      }
      BigDecimal high = one.high().add(step);
      if (one.low().compareTo(high) <= 0) {
        add(one, new Condition.Within(one.subject(), one.low(), high), inPlace);
      }
    }
  }

  /** Each of {@code chosen} swapped for the next of {@code all} that is not chosen. */
  private static List<Set<String>> swapped(Set<String> chosen, List<String> all) {
    List<Set<String>> sets = new ArrayList<>();
    for (String one : chosen) {
      neighbour(one, chosen, all)
          .ifPresent(
              other -> {
                Set<String> set = new LinkedHashSet<>(chosen);
                set.remove(one);
                set.add(other);
                sets.add(set);
              });
    }
    return sets;
  }

  private static Optional<String> neighbour(String one, Set<String> chosen, List<String> all) {
    int at = all.indexOf(one);
    for (int step = 1; step < all.size(); step++) {
      String other = all.get((at + step) % all.size());
      if (!chosen.contains(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private List<String> optionsOf(String question) {
    return questionnaire.question(question).orElseThrow().type()
            instanceof QuestionType.Options options
        ? options.options().stream().map(Option::id).toList()
        : List.of();
  }

  private List<String> bandsOf(String score) {
    return questionnaire.score(score).orElseThrow().bands().stream().map(Band::id).toList();
  }

  private List<String> groupsOf(String question) {
    return questionnaire.question(question).orElseThrow().type()
            instanceof QuestionType.Entries entries
        ? entries
            .vocabulary()
            .map(questionnaire.vocabularies()::get)
            .map(v -> List.copyOf(v.groups().keySet()))
            .orElse(List.of())
        : List.of();
  }

  private void add(Condition before, Condition after, UnaryOperator<Condition> inPlace) {
    found.add(new Mutated(inPlace.apply(after), new Change(before, after)));
  }
}
