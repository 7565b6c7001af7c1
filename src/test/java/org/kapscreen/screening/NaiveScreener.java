package org.kapscreen.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Value;

/**
 * The oracle: what answers mean, written straight from the rules with maps, big decimals and
 * enumeration, and with nothing of the screener but {@link Truth}. Slow, and meant to be read.
 */
public final class NaiveScreener {
  private final Questionnaire questionnaire;
  private final Map<String, Answer> effective = new HashMap<>();
  private final Map<String, Truth> asks = new HashMap<>();

  public NaiveScreener(Questionnaire questionnaire, Answers answers) {
    this.questionnaire = questionnaire;
    for (Question question : questionnaire.questions()) {
      Truth asked = question.askIf().map(this::test).orElse(Truth.TRUE);
      asks.put(question.id(), asked);
      effective.put(
          question.id(), asked == Truth.FALSE ? Answer.NOT_ASKED : answers.to(question.id()));
    }
  }

  public Assessment assess() {
    Disposition atLeast = Disposition.CONSULT;
    Disposition disposition = Disposition.CONSULT;
    Disposition couldBe = Disposition.CONSULT;
    List<FollowUp> contacts = new ArrayList<>();
    List<Assessment.FlagResult> results = new ArrayList<>();
    for (Flag flag : questionnaire.flags()) {
      Truth truth = test(flag.when());
      if (truth == Truth.TRUE) {
        atLeast = Disposition.worse(atLeast, flag.disposition());
        disposition = Disposition.worse(disposition, flag.disposition());
        flag.followUp().ifPresent(contacts::add);
      } else if (truth == Truth.UNKNOWN) {
        disposition = Disposition.worse(disposition, flag.unresolved().disposition());
        flag.unresolved().followUp().ifPresent(contacts::add);
      }
      if (truth != Truth.FALSE) {
        couldBe = Disposition.worse(couldBe, flag.disposition());
      }
      results.add(
          new Assessment.FlagResult(flag.id(), status(truth), inOrder(missing(flag.when()))));
    }
    Set<String> settle = new LinkedHashSet<>();
    for (Flag flag : questionnaire.flags()) {
      if (test(flag.when()) == Truth.UNKNOWN && flag.disposition().isMoreSevereThan(disposition)) {
        settle.addAll(missing(flag.when()));
      }
    }
    return new Assessment(
        atLeast,
        disposition,
        couldBe,
        inOrder(settle),
        contacts.stream().min(Enum::compareTo),
        results,
        questionnaire.scores().stream().map(this::result).toList());
  }

  private static Assessment.Status status(Truth truth) {
    return switch (truth) {
      case TRUE -> Assessment.Status.RAISED;
      case FALSE -> Assessment.Status.CLEAR;
      case UNKNOWN -> Assessment.Status.UNRESOLVED;
    };
  }

  private List<String> inOrder(Collection<String> ids) {
    return questionnaire.questions().stream().map(Question::id).filter(ids::contains).toList();
  }

  public Answer answer(String question) {
    return Objects.requireNonNull(effective.get(question));
  }

  Truth test(Condition condition) {
    if (condition instanceof Condition.All all) {
      return count(all.parts(), all.parts().size());
    }
    if (condition instanceof Condition.Any any) {
      return count(any.parts(), 1);
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return count(atLeast.parts(), atLeast.count());
    }
    if (condition instanceof Condition.Not not) {
      return test(not.part()).not();
    }
    if (condition instanceof Condition.InState inState) {
      AnswerState state = answer(inState.question()).state();
      return state == AnswerState.UNANSWERED ? Truth.UNKNOWN : Truth.of(state == inState.state());
    }
    if (condition instanceof Condition.Chosen chosen) {
      return onAnswered(
          chosen.question(),
          value ->
              Truth.of(
                  ((Value.Chosen) value).options().stream().anyMatch(chosen.options()::contains)));
    }
    if (condition instanceof Condition.InGroup inGroup) {
      return onAnswered(
          inGroup.question(),
          value ->
              inGroup(vocabulary(inGroup.question()), (Value.Entries) value, inGroup.groups()));
    }
    if (condition instanceof Condition.InBand inBand) {
      return onScore(
          inBand.score(),
          possible -> inBand.bands().contains(band(score(inBand.score()), possible).id()));
    }
    if (condition instanceof Condition.Within within) {
      return questionnaire.score(within.subject()).isPresent()
          ? onScoreBounds(within.subject(), within.low(), within.high())
          : onAnswered(within.subject(), value -> Truth.of(isWithin(number(value), within)));
    }
    return compare((Condition.Compare) condition);
  }

  /** Kleene: TRUE when that many are TRUE, FALSE when so many cannot be. */
  private Truth count(List<Condition> parts, int needed) {
    long sure = parts.stream().filter(p -> test(p) == Truth.TRUE).count();
    long possible = parts.stream().filter(p -> test(p) != Truth.FALSE).count();
    return sure >= needed ? Truth.TRUE : possible < needed ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean isWithin(BigDecimal number, Condition.Within within) {
    return number.compareTo(within.low()) >= 0 && number.compareTo(within.high()) <= 0;
  }

  private static BigDecimal number(Value value) {
    return ((Value.Amount) value).number();
  }

  private Vocabulary vocabulary(String question) {
    QuestionType type = questionnaire.question(question).orElseThrow().type();
    String id = ((QuestionType.Entries) type).vocabulary().orElseThrow();
    return Objects.requireNonNull(questionnaire.vocabularies().get(id));
  }

  private static Truth inGroup(Vocabulary vocabulary, Value.Entries value, Set<String> groups) {
    boolean unrecognised = false;
    for (String entry : value.entries()) {
      Set<String> found = vocabulary.groupsOf(entry);
      if (found.stream().anyMatch(groups::contains)) {
        return Truth.TRUE;
      }
      unrecognised |= found.isEmpty();
    }
    return unrecognised ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth onAnswered(String question, java.util.function.Function<Value, Truth> test) {
    if (answer(question) instanceof Answer.Answered answered) {
      return test.apply(answered.value());
    }
    return answer(question) == Answer.NOT_ASKED ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth compare(Condition.Compare compare) {
    IntPredicate holds = compare.operator()::holdsFor;
    if (compare.operand() instanceof Operand.Other other) {
      if (answer(compare.subject()) == Answer.NOT_ASKED
          || answer(other.question()) == Answer.NOT_ASKED) {
        return Truth.FALSE;
      }
      return onAnswered(
          compare.subject(),
          one ->
              onAnswered(other.question(), two -> Truth.of(holds.test(compareValues(one, two)))));
    }
    if (compare.operand() instanceof Operand.Day day) {
      return onAnswered(
          compare.subject(),
          value -> Truth.of(holds.test(((Value.Day) value).date().compareTo(day.value()))));
    }
    BigDecimal constant = ((Operand.Amount) compare.operand()).value();
    if (questionnaire.score(compare.subject()).isEmpty()) {
      return onAnswered(
          compare.subject(), value -> Truth.of(holds.test(number(value).compareTo(constant))));
    }
    BigDecimal least = BigDecimal.valueOf(-1000);
    BigDecimal most = BigDecimal.valueOf(1000);
    BigDecimal tiny = new BigDecimal("0.000000000001");
    return switch (compare.operator()) {
      case AT_LEAST -> onScoreBounds(compare.subject(), constant, most);
      case MORE_THAN -> onScoreBounds(compare.subject(), constant.add(tiny), most);
      case AT_MOST -> onScoreBounds(compare.subject(), least, constant);
      case LESS_THAN -> onScoreBounds(compare.subject(), least, constant.subtract(tiny));
      case EQUAL_TO -> onScoreBounds(compare.subject(), constant, constant);
    };
  }

  private static int compareValues(Value one, Value two) {
    return one instanceof Value.Day day
        ? day.date().compareTo(((Value.Day) two).date())
        : number(one).compareTo(number(two));
  }

  private Score score(String id) {
    return questionnaire.score(id).orElseThrow();
  }

  /**
   * Whether the score lies between two numbers: TRUE or FALSE only where its whole range agrees.
   */
  private Truth onScoreBounds(String id, BigDecimal from, BigDecimal to) {
    List<Optional<BigDecimal>> ends = ends(score(id));
    List<BigDecimal> numbers = ends.stream().flatMap(Optional::stream).toList();
    if (numbers.isEmpty()) {
      return Truth.FALSE;
    }
    BigDecimal low = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    if (high.compareTo(from) < 0 || low.compareTo(to) > 0) {
      return Truth.FALSE;
    }
    boolean inside = low.compareTo(from) >= 0 && high.compareTo(to) <= 0;
    return inside && ends.stream().allMatch(Optional::isPresent) ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Looks at both ends and at where each band begins between them. */
  private Truth onScore(String id, java.util.function.Predicate<BigDecimal> holds) {
    List<Optional<BigDecimal>> ends = ends(score(id));
    List<BigDecimal> numbers = ends.stream().flatMap(Optional::stream).toList();
    if (numbers.isEmpty()) {
      return Truth.FALSE;
    }
    BigDecimal low = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    Stream<BigDecimal> begins =
        score(id).bands().stream()
            .map(Band::from)
            .filter(f -> f.compareTo(low) > 0 && f.compareTo(high) <= 0);
    List<Boolean> found =
        Stream.concat(Stream.of(low, high), begins).map(holds::test).distinct().toList();
    if (found.size() > 1) {
      return Truth.UNKNOWN;
    }
    Truth truth = Truth.of(found.get(0));
    return ends.stream().allMatch(Optional::isPresent) ? truth : truth.and(Truth.UNKNOWN);
  }

  private static Band band(Score score, BigDecimal number) {
    Band in = score.bands().get(0);
    for (Band band : score.bands()) {
      in = number.compareTo(band.from()) >= 0 ? band : in;
    }
    return in;
  }

  /**
   * Every score that extreme values of the missing answers can give; empty where no term of a mean
   * is asked.
   */
  private List<Optional<BigDecimal>> ends(Score score) {
    Optional<BigDecimal> prorated = prorated(score);
    if (prorated.isPresent()) {
      return List.of(prorated);
    }
    List<Optional<BigDecimal>> ends = new ArrayList<>();
    enumerate(score, 0, new ArrayList<>(), ends);
    return ends;
  }

  private void enumerate(
      Score score, int index, List<BigDecimal> counted, List<Optional<BigDecimal>> ends) {
    if (index == score.terms().size()) {
      ends.add(total(score, counted));
      return;
    }
    Score.Term term = score.terms().get(index);
    Answer answer = answer(term.question());
    List<BigDecimal> possible = new ArrayList<>();
    boolean mayBeLeftOut = answer == Answer.NOT_ASKED;
    if (answer instanceof Answer.Answered answered) {
      possible.add(counts(term, answered.value()));
    } else if (answer != Answer.NOT_ASKED) {
      possible.addAll(selections(term.question()));
      mayBeLeftOut = asks.get(term.question()) == Truth.UNKNOWN;
    }
    if (mayBeLeftOut) {
      enumerate(score, index + 1, counted, ends);
    }
    for (BigDecimal value : possible) {
      List<BigDecimal> more = new ArrayList<>(counted);
      more.add(value);
      enumerate(score, index + 1, more, ends);
    }
  }

  private static Optional<BigDecimal> total(Score score, List<BigDecimal> counted) {
    BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (score.total() == Score.Total.SUM) {
      return Optional.of(sum);
    }
    return counted.isEmpty() ? Optional.empty() : Optional.of(divide(sum, counted.size()));
  }

  private static BigDecimal divide(BigDecimal sum, int by) {
    return sum.divide(BigDecimal.valueOf(by), 30, RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> prorated(Score score) {
    List<Answer> asked =
        score.terms().stream()
            .map(t -> answer(t.question()))
            .filter(a -> a != Answer.NOT_ASKED)
            .toList();
    List<BigDecimal> counted = new ArrayList<>();
    for (Score.Term term : score.terms()) {
      if (answer(term.question()) instanceof Answer.Answered answered) {
        counted.add(counts(term, answered.value()));
      }
    }
    if (score.missing() != Score.Missing.PRORATE
        || asked.contains(Answer.UNANSWERED)
        || counted.isEmpty()
        || 2 * counted.size() < asked.size()) {
      return Optional.empty();
    }
    BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole =
        score.total() == Score.Total.SUM ? sum.multiply(BigDecimal.valueOf(asked.size())) : sum;
    return Optional.of(divide(whole, counted.size()));
  }

  private BigDecimal counts(Score.Term term, Value value) {
    BigDecimal counted = plain(term.question(), value);
    if (!term.reverse()) {
      return counted;
    }
    List<BigDecimal> possible = plainSelections(term.question());
    return possible.stream()
        .min(BigDecimal::compareTo)
        .orElseThrow()
        .add(possible.stream().max(BigDecimal::compareTo).orElseThrow())
        .subtract(counted);
  }

  private BigDecimal plain(String question, Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.number();
    }
    return ((Value.Chosen) value)
        .options().stream()
            .map(o -> optionValue(question, o))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal optionValue(String question, String option) {
    return options(question).options().stream()
        .filter(o -> o.id().equals(option))
        .findFirst()
        .orElseThrow()
        .value()
        .orElseThrow();
  }

  private QuestionType.Options options(String question) {
    return (QuestionType.Options) questionnaire.question(question).orElseThrow().type();
  }

  /** Reversing only mirrors what can be selected, so that the set of ends stays the same. */
  private List<BigDecimal> selections(String question) {
    return plainSelections(question);
  }

  private List<BigDecimal> plainSelections(String question) {
    QuestionType type = questionnaire.question(question).orElseThrow().type();
    if (type instanceof QuestionType.Numeric number) {
      return List.of(number.range().low(), number.range().high());
    }
    List<BigDecimal> sums = new ArrayList<>();
    List<Option> all = options(question).options();
    List<Option> joining = all.stream().filter(o -> !o.exclusive()).toList();
    all.forEach(o -> sums.add(o.value().orElseThrow()));
    if (options(question).form() == QuestionType.Options.Form.CHOICES) {
      for (int bits = 1; bits < 1 << joining.size(); bits++) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < joining.size(); i++) {
          sum = (bits & 1 << i) == 0 ? sum : sum.add(joining.get(i).value().orElseThrow());
        }
        sums.add(sum);
      }
    }
    return List.of(
        sums.stream().min(BigDecimal::compareTo).orElseThrow(),
        sums.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  private Assessment.ScoreResult result(Score score) {
    List<Optional<BigDecimal>> ends = ends(score);
    List<BigDecimal> numbers = ends.stream().flatMap(Optional::stream).sorted().toList();
    List<String> missing = missingOf(score);
    if (numbers.isEmpty()) {
      return new Assessment.ScoreResult(score.id(), Optional.empty(), Optional.empty(), missing);
    }
    BigDecimal low = numbers.get(0);
    BigDecimal high = numbers.get(numbers.size() - 1);
    Optional<String> band =
        score.bands().isEmpty()
                || ends.contains(Optional.<BigDecimal>empty())
                || !band(score, low).equals(band(score, high))
            ? Optional.empty()
            : Optional.of(band(score, low).id());
    return new Assessment.ScoreResult(
        score.id(), Optional.of(new Assessment.Bounds(rounded(low), rounded(high))), band, missing);
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 || rounded.signum() == 0 ? rounded.setScale(0) : rounded;
  }

  private List<String> missingOf(Score score) {
    return score.terms().stream().map(Score.Term::question).filter(this::isMissing).toList();
  }

  private boolean isMissing(String question) {
    return !(answer(question) instanceof Answer.Answered) && answer(question) != Answer.NOT_ASKED;
  }

  /** The questions behind the UNKNOWN parts of a condition. */
  private Set<String> missing(Condition condition) {
    Set<String> found = new LinkedHashSet<>();
    if (test(condition) != Truth.UNKNOWN) {
      return found;
    }
    if (condition instanceof Condition.All all) {
      all.parts().forEach(p -> found.addAll(missing(p)));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(p -> found.addAll(missing(p)));
    } else if (condition instanceof Condition.AtLeast atLeast) {
      atLeast.parts().forEach(p -> found.addAll(missing(p)));
    } else if (condition instanceof Condition.Not not) {
      found.addAll(missing(not.part()));
    } else if (condition instanceof Condition.Chosen chosen) {
      found.add(chosen.question());
    } else if (condition instanceof Condition.InState inState) {
      found.add(inState.question());
    } else if (condition instanceof Condition.InGroup inGroup) {
      found.add(inGroup.question());
    } else if (condition instanceof Condition.InBand inBand) {
      found.addAll(missingOf(score(inBand.score())));
    } else if (condition instanceof Condition.Within within) {
      addSubject(within.subject(), found);
    } else if (condition instanceof Condition.Compare compare) {
      addSubject(compare.subject(), found);
      if (compare.operand() instanceof Operand.Other other) {
        found.add(other.question());
        found.removeIf(q -> !isMissing(q));
      }
    }
    return found;
  }

  private void addSubject(String subject, Set<String> found) {
    questionnaire
        .score(subject)
        .ifPresentOrElse(s -> found.addAll(missingOf(s)), () -> found.add(subject));
  }
}
