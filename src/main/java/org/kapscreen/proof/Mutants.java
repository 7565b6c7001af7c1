package org.kapscreen.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapscreen.proof.ConditionMutants.Mutated;
import org.kapscreen.proof.Mutant.Change;
import org.kapscreen.proof.Mutant.Kind;
import org.kapscreen.questionnaire.AskIfs;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Flag.Unresolved;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.screening.Screener;

/** Tries the cases of a questionnaire on mistakes made on purpose. */
public final class Mutants {
  private static final Unresolved NOTHING = new Unresolved(Disposition.CONSULT, Optional.empty());
  private final Questionnaire original;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(Questionnaire original) {
    this.original = original;
  }

  /** Every mutant of {@code questionnaire}, one mistake each. */
  public static List<Mutant> of(Questionnaire questionnaire) {
    Mutants made = new Mutants(questionnaire);
    questionnaire.flags().forEach(made::flag);
    questionnaire.questions().forEach(made::missing);
    questionnaire.sections().forEach(made::askIfs);
    questionnaire.scores().forEach(made::bands);
    return List.copyOf(made.mutants);
  }

  /**
   * How many mutants there are, and which of them no case notices.
   *
   * @param unnoticed in the order of the questionnaire
   */
  public record Result(int all, List<Mutant> unnoticed) {
    public Result {
      unnoticed = List.copyOf(unnoticed);
    }

    /** The share of the mutants that some case notices, in percent, rounded down. */
    public int percentCaught() {
      return all == 0 ? 100 : 100 * (all - unnoticed.size()) / all;
    }
  }

  /** Runs {@code cases}, which all hold, on every mutant. */
  public static Result run(Questionnaire questionnaire, Cases cases) {
    List<Mutant> all = of(questionnaire);
    // Each mutant is by itself, and an ordered stream keeps them in order on any number of cores.
    List<Mutant> unnoticed =
        all.parallelStream().filter(mutant -> !isNoticed(mutant, cases)).toList();
    return new Result(all.size(), unnoticed);
  }

  private static boolean isNoticed(Mutant mutant, Cases cases) {
    Screener screener = Screener.of(mutant.questionnaire());
    // Whoever is about this very flag notices first; the others are asked only if they do not.
    return cases.cases().stream()
            .filter(one -> one.expected().raised().contains(mutant.id()))
            .anyMatch(one -> notices(one, screener))
        || cases.cases().stream().anyMatch(one -> notices(one, screener));
  }

  private static boolean notices(Case one, Screener screener) {
    return !CaseRun.of(one, screener).differences().isEmpty();
  }

  private void flag(Flag flag) {
    List<Flag> others = new ArrayList<>(original.flags());
    others.remove(flag);
    add(Kind.FLAG_DROPPED, flag.id(), flag.place(), Optional.empty(), original.withFlags(others));
    for (Mutated mutated : ConditionMutants.of(flag.when(), original)) {
      List<Flag> flags =
          original.flags().stream()
              .map(f -> f.equals(flag) ? f.withWhen(mutated.whole()) : f)
              .toList();
      add(
          Kind.FLAG,
          flag.id(),
          flag.place(),
          Optional.of(mutated.change()),
          original.withFlags(flags));
    }
  }

  /**
   * A missing answer that comes to nothing is the mistake that hides best. The flags that look at
   * one question are open together, so it is made in all of them at once.
   */
  private void missing(Question question) {
    List<Flag> flags =
        original.flags().stream()
            .map(f -> looksAt(f, question) ? f.withUnresolved(NOTHING) : f)
            .toList();
    if (!flags.equals(original.flags())) {
      add(
          Kind.MISSING_IS_NOTHING,
          question.id(),
          question.place(),
          Optional.empty(),
          original.withFlags(flags));
    }
  }

  private boolean looksAt(Flag flag, Question question) {
    return ConditionParts.questions(flag.when(), original).contains(question.id());
  }

  private void askIfs(Section section) {
    AskIfs.ofSection(section)
        .ifPresent(
            shared -> {
              for (Mutated mutated : ConditionMutants.of(shared, original)) {
                add(
                    Kind.SECTION_ASK_IF,
                    section.id(),
                    section.place(),
                    Optional.of(mutated.change()),
                    withQuestions(q -> inSection(q, section, mutated.whole())));
              }
            });
    section.questions().forEach(question -> askIf(question, section));
  }

  private static Question inSection(Question question, Section section, Condition other) {
    if (!section.questions().contains(question)) {
      return question;
    }
    Condition askIf =
        AskIfs.own(question, section)
            .<Condition>map(own -> new Condition.All(List.of(other, own)))
            .orElse(other);
    return question.withAskIf(askIf);
  }

  private void askIf(Question question, Section section) {
    Optional<Condition> own = AskIfs.own(question, section);
    if (own.isEmpty()) {
      return;
    }
    for (Mutated mutated : ConditionMutants.of(own.get(), original)) {
      Condition askIf =
          AskIfs.ofSection(section)
              .<Condition>map(shared -> new Condition.All(List.of(shared, mutated.whole())))
              .orElse(mutated.whole());
      add(
          Kind.ASK_IF,
          question.id(),
          question.place(),
          Optional.of(mutated.change()),
          withQuestions(q -> q.equals(question) ? q.withAskIf(askIf) : q));
    }
  }

  private Questionnaire withQuestions(UnaryOperator<Question> changed) {
    return original.withSections(
        original.sections().stream()
            .map(s -> s.withQuestions(s.questions().stream().map(changed).toList()))
            .toList());
  }

  /** The first band has no lower end that could be wrong. */
  private void bands(Score score) {
    for (int i = 1; i < score.bands().size(); i++) {
      for (BigDecimal step : List.of(BigDecimal.ONE.negate(), BigDecimal.ONE)) {
        band(score, i, score.bands().get(i).from().add(step));
      }
    }
  }

  private void band(Score score, int index, BigDecimal from) {
    List<Band> bands = new ArrayList<>(score.bands());
    Band band = bands.get(index);
    bands.set(index, new Band(band.id(), band.title(), from));
    boolean ascends =
        from.compareTo(bands.get(index - 1).from()) > 0
            && (index + 1 == bands.size() || from.compareTo(bands.get(index + 1).from()) < 0);
    if (ascends) {
      List<Score> scores =
          original.scores().stream().map(s -> s.equals(score) ? s.withBands(bands) : s).toList();
      Change change = new Change(begins(score, band.from()), begins(score, from));
      add(Kind.BAND, score.id(), score.place(), Optional.of(change), original.withScores(scores));
    }
  }

  private static Condition begins(Score score, BigDecimal from) {
    return new Condition.Compare(score.id(), Operator.AT_LEAST, new Operand.Amount(from));
  }

  private void add(
      Kind kind, String id, Place place, Optional<Change> change, Questionnaire mutated) {
    mutants.add(new Mutant(kind, id, place, change, mutated));
  }
}
