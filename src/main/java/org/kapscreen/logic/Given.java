package org.kapscreen.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Micros;

/**
 * What one person gives as the answer to one question, asked or not, as literals.
 *
 * @param unanswered no answer is given
 * @param notSure the person does not know
 * @param declined the person prefers not to say
 * @param answered the person gives a value
 * @param cells which of the domain's cells the value is made of
 */
record Given(
    Domain domain, int unanswered, int notSure, int declined, int answered, List<Integer> cells) {
  public Given {
    cells = List.copyOf(cells);
  }

  /** Any answer that the question takes, or none. */
  static Given any(Gates gates, Domain domain) {
    return perhapsMissing(gates, domain, gates.input());
  }

  /** Any value. */
  static Given answered(Gates gates, Domain domain) {
    return withRules(gates, domain, Gates.FALSE, Gates.FALSE, Gates.FALSE, Gates.TRUE);
  }

  /** No value, for any of the reasons that the question takes. */
  static Given missing(Gates gates, Domain domain) {
    return perhapsMissing(gates, domain, Gates.FALSE);
  }

  private static Given perhapsMissing(Gates gates, Domain domain, int answered) {
    Question question = domain.question();
    int notSure = question.notSure() ? gates.input() : Gates.FALSE;
    int declined = question.declinable() ? gates.input() : Gates.FALSE;
    return withRules(gates, domain, gates.input(), notSure, declined, answered);
  }

  /** Nothing. */
  static Given nothing(Domain domain) {
    return new Given(
        domain, Gates.TRUE, Gates.FALSE, Gates.FALSE, Gates.FALSE, none(domain.size()));
  }

  /** A value of that single cell; of none if it is negative. */
  static Given value(Domain domain, int cell) {
    List<Integer> cells = new ArrayList<>(none(domain.size()));
    if (cell >= 0) {
      cells.set(cell, Gates.TRUE);
    }
    return new Given(domain, Gates.FALSE, Gates.FALSE, Gates.FALSE, Gates.TRUE, cells);
  }

  private static List<Integer> none(int size) {
    return Collections.nCopies(size, Gates.FALSE);
  }

  private static Given withRules(
      Gates gates, Domain domain, int unanswered, int notSure, int declined, int answered) {
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < domain.size(); i++) {
      cells.add(answered == Gates.FALSE ? Gates.FALSE : gates.input());
    }
    Given given = new Given(domain, unanswered, notSure, declined, answered, cells);
    List<int[]> clauses = new ArrayList<>();
    exactlyOne(List.of(unanswered, notSure, declined, answered), clauses);
    if (answered != Gates.FALSE) {
      cells.forEach(cell -> clauses.add(new int[] {-cell, answered}));
      given.rulesOfCells(clauses);
    }
    List<Integer> inputs = new ArrayList<>(cells);
    inputs.addAll(List.of(unanswered, notSure, declined, answered));
    inputs.removeIf(literal -> Math.abs(literal) == Gates.TRUE);
    gates.rule(inputs, clauses);
    return given;
  }

  private void rulesOfCells(List<int[]> clauses) {
    if (domain instanceof Domain.Options || domain instanceof Domain.Values) {
      int[] one = new int[cells.size() + 1];
      for (int i = 0; i < cells.size(); i++) {
        one[i] = cells.get(i);
      }
      one[cells.size()] = -answered;
      clauses.add(one);
      for (int i = 0; i < cells.size(); i++) {
        for (int j = i + 1; j < cells.size(); j++) {
          if (standsAlone(i) || standsAlone(j)) {
            clauses.add(new int[] {-cells.get(i), -cells.get(j)});
          }
        }
      }
    }
  }

  private boolean standsAlone(int cell) {
    return !(domain instanceof Domain.Options options)
        || !options.several()
        || options.options().get(cell).exclusive();
  }

  private static void exactlyOne(List<Integer> literals, List<int[]> clauses) {
    clauses.add(literals.stream().mapToInt(Integer::intValue).toArray());
    for (int i = 0; i < literals.size(); i++) {
      for (int j = i + 1; j < literals.size(); j++) {
        clauses.add(new int[] {-literals.get(i), -literals.get(j)});
      }
    }
  }

  /** One of the cells that {@code which} picks. */
  int any(Gates gates, IntPredicate which) {
    List<Integer> picked = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (which.test(i)) {
        picked.add(cells.get(i));
      }
    }
    return gates.or(picked);
  }

  /** No value is given. */
  int missing(Gates gates) {
    return gates.or(unanswered, notSure, declined);
  }

  /** That this is the same answer as {@code answer}, as far as conditions can tell. */
  int is(Gates gates, Answer answer) {
    if (answer instanceof Answer.Answered given) {
      List<Integer> same = new ArrayList<>(List.of(answered));
      for (int i = 0; i < cells.size(); i++) {
        same.add(holds(i, given.value()) ? cells.get(i) : -cells.get(i));
      }
      return gates.and(same);
    }
    return switch (answer.state()) {
      case NOT_SURE -> notSure;
      case DECLINED -> declined;
      default -> unanswered;
    };
  }

  private boolean holds(int cell, Value value) {
    if (domain instanceof Domain.Options options && value instanceof Value.Chosen chosen) {
      return chosen.options().contains(options.options().get(cell).id());
    }
    if (domain instanceof Domain.Values values && value instanceof Value.Amount amount) {
      return values.values().get(cell) == Micros.of(amount.number());
    }
    if (domain instanceof Domain.Values values && value instanceof Value.Day day) {
      return values.values().get(cell) == day.date().toEpochDay();
    }
    return domain instanceof Domain.Entries entries
        && value instanceof Value.Entries given
        && given.entries().stream().anyMatch(entry -> entries.is(entry, entries.kinds().get(cell)));
  }

  /** The same answer, to another version of the question. */
  Given asOf(Domain other) {
    return new Given(other, unanswered, notSure, declined, answered, cells);
  }

  /** That {@code other}, to another version of the question, is the same answer as this one. */
  int isSame(Gates gates, Given other) {
    List<Integer> same = new ArrayList<>();
    same.add(-gates.differ(unanswered, other.unanswered));
    same.add(-gates.differ(notSure, other.notSure));
    same.add(-gates.differ(declined, other.declined));
    List<?> mine = marks(domain);
    List<?> others = marks(other.domain);
    for (int i = 0; i < mine.size(); i++) {
      int there = others.indexOf(mine.get(i));
      same.add(there < 0 ? -cells.get(i) : -gates.differ(cells.get(i), other.cells.get(there)));
    }
    for (int i = 0; i < others.size(); i++) {
      if (!mine.contains(others.get(i))) {
        same.add(-other.cells.get(i));
      }
    }
    return gates.and(same);
  }

  /** What each cell stands for in any version; values of another type are never the same. */
  private static List<?> marks(Domain domain) {
    if (domain instanceof Domain.Options options) {
      return TwoVersions.ids(options);
    }
    if (domain instanceof Domain.Values values) {
      boolean day = TwoVersions.isDay(values);
      return values.values().stream().map(value -> (day ? "day " : "number ") + value).toList();
    }
    return domain instanceof Domain.Entries entries ? entries.kinds() : List.of();
  }

  /**
   * The answer that {@code solver} found; {@code otherwise} where it did not look, or where that is
   * the same.
   */
  Answer found(Solver solver, Answer otherwise) {
    if (solver.isTrue(notSure)) {
      return Answer.NOT_SURE;
    }
    if (solver.isTrue(declined)) {
      return Answer.DECLINED;
    }
    if (solver.isTrue(unanswered) || answered == Gates.FALSE) {
      return Answer.UNANSWERED;
    }
    if (!solver.isTrue(answered)) {
      return otherwise;
    }
    return foundValue(solver, otherwise);
  }

  private Answer foundValue(Solver solver, Answer otherwise) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (solver.isTrue(cells.get(i))) {
        chosen.add(i);
      }
    }
    if (otherwise instanceof Answer.Answered same && isMadeOf(chosen, same.value())) {
      return otherwise;
    }
    if (chosen.isEmpty() && !(domain instanceof Domain.Entries) && domain.size() > 0) {
      chosen.add(0); // nothing depends on which it is
    }
    return new Answer.Answered(value(chosen));
  }

  private boolean isMadeOf(List<Integer> chosen, Value value) {
    for (int i = 0; i < cells.size(); i++) {
      if (chosen.contains(i) != holds(i, value)) {
        return false;
      }
    }
    return true;
  }

  private Value value(List<Integer> chosen) {
    if (domain instanceof Domain.Options options) {
      Set<String> ids = new LinkedHashSet<>();
      chosen.forEach(cell -> ids.add(options.options().get(cell).id()));
      return new Value.Chosen(ids);
    }
    if (domain instanceof Domain.Values values) {
      long value = values.values().get(chosen.get(0));
      return domain.question().type() instanceof QuestionType.Day
          ? new Value.Day(LocalDate.ofEpochDay(value))
          : new Value.Amount(Domains.amount(value));
    }
    if (domain instanceof Domain.Entries entries) {
      return new Value.Entries(
          chosen.stream().map(cell -> entries.kinds().get(cell).name()).toList());
    }
    return new Value.Words("in my own words");
  }
}
