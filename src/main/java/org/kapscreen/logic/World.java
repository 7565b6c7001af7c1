package org.kapscreen.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;

/**
 * One person's answers put to a questionnaire, all as literals. Another person who differs in some
 * answers only is a world {@link #with} these: what does not depend on them is shared.
 */
public final class World {
  private final Gates gates;
  private final Questionnaire questionnaire;
  private final Domains domains;
  private final Reads reads;
  private final Map<String, Given> given;

  /** The questions in which {@code other} may come out otherwise; all without one. */
  private final Set<String> affected;

  private final @Nullable World other;

  /** The questions that are answered otherwise than by {@code other}. */
  private final Set<String> changed;

  private Map<Boolean, List<Flag>> flags = Map.of();
  private final Map<Disposition, Integer> dispositions = new EnumMap<>(Disposition.class);

  /** By the questions that others like this one answer otherwise: what they have in common. */
  private final Map<Set<String>, Map<Disposition, Integer>> sharedDispositions = new HashMap<>();

  private final Map<String, Kleene> asks = new HashMap<>();
  private final IdentityHashMap<Condition, Kleene> conditions = new IdentityHashMap<>();
  private final Map<String, ScoreGates> scores = new HashMap<>();

  private World(
      Gates gates,
      Questionnaire questionnaire,
      Domains domains,
      Reads reads,
      Map<String, Given> given,
      Set<String> affected,
      Set<String> changed,
      @Nullable World other) {
    this.gates = gates;
    this.questionnaire = questionnaire;
    this.domains = domains;
    this.reads = reads;
    this.given = given;
    this.affected = affected;
    this.changed = changed;
    this.other = other;
  }

  /**
   * A person who can give any answers.
   *
   * @param also answers that this person can give too, where a few values stand for all
   */
  public static World of(Questionnaire questionnaire, Answers also) {
    return of(new Gates(), questionnaire, new Domains(questionnaire, also), Map.of());
  }

  /** A person who gives {@code some} answers and otherwise any. */
  static World of(
      Gates gates, Questionnaire questionnaire, Domains domains, Map<String, Given> some) {
    Map<String, Given> given = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      Given one = some.get(question.id());
      given.put(question.id(), one == null ? Given.any(gates, domains.of(question.id())) : one);
    }
    Set<String> all = new HashSet<>(given.keySet());
    return new World(
        gates, questionnaire, domains, new Reads(questionnaire), given, all, all, null);
  }

  /** Another person, who gives {@code others} and otherwise the same answers. */
  private World with(Map<String, Given> others) {
    Map<String, Given> changed = new LinkedHashMap<>(given);
    changed.putAll(others);
    return new World(
        gates,
        questionnaire,
        domains,
        reads,
        changed,
        reads.affectedBy(others.keySet()),
        others.keySet(),
        this);
  }

  /** Another person, who gives any value as the answer to {@code question}. */
  public World withAnyValue(String question) {
    return with(Map.of(question, Given.answered(gates, domains.of(question))));
  }

  /** Another person, who gives no value as the answer to {@code question}. */
  public World withoutValue(String question) {
    return with(Map.of(question, Given.missing(gates, domains.of(question))));
  }

  /**
   * Others, one for each option, value or kind of entry alone that {@code question} takes, and one
   * for no entries or any words.
   */
  public List<World> withEach(String question) {
    Domain domain = domains.of(question);
    List<World> worlds = new ArrayList<>();
    for (int cell = 0; cell < domain.size(); cell++) {
      worlds.add(with(Map.of(question, Given.value(domain, cell))));
    }
    if (domain instanceof Domain.Entries || domain instanceof Domain.Words) {
      worlds.add(with(Map.of(question, Given.value(domain, -1))));
    }
    return worlds;
  }

  /** Another person, who gives any other answers to {@code questions}. */
  public World withOther(Collection<String> questions) {
    Map<String, Given> others = new LinkedHashMap<>();
    questions.forEach(id -> others.put(id, Given.any(gates, domains.of(id))));
    return with(others);
  }

  /** Another person, who answers none of {@code questions}. */
  public World withNothing(Collection<String> questions) {
    Map<String, Given> others = new LinkedHashMap<>();
    questions.forEach(id -> others.put(id, Given.nothing(domains.of(id))));
    return with(others);
  }

  /** The circuit that this person is part of. */
  public Gates gates() {
    return gates;
  }

  /** Which conditions look at what. */
  public Reads reads() {
    return reads;
  }

  /** What this person gives as the answer to {@code question}. */
  Given given(String question) {
    Given one = given.get(question);
    if (one == null) {
      throw new IllegalArgumentException("no question " + question);
    }
    return one;
  }

  /** Whether {@code condition} may come out otherwise than for the person that this one is like. */
  public boolean mayDiffer(Condition condition) {
    return reads.touches(condition, affected);
  }

  /** Whether {@code question} is asked. */
  public Kleene asks(String question) {
    Optional<Condition> askIf = questionnaire.question(question).orElseThrow().askIf();
    if (askIf.isEmpty()) {
      return Kleene.ALWAYS;
    }
    Kleene known = asks.get(question);
    if (known == null) {
      known = of(askIf.get());
      asks.put(question, known);
    }
    return known;
  }

  /** {@code literal} of the answer to {@code question}, which counts only where it is asked. */
  int counted(String question, int literal) {
    return gates.and(literal, -asks(question).isFalse());
  }

  /** That {@code question} has a value that counts. */
  public int isAnswered(String question) {
    return counted(question, given(question).answered());
  }

  /** That nothing is said to {@code question}, whether it is asked or not. */
  public int saysNothing(String question) {
    return given(question).unanswered();
  }

  /** That {@code option} is chosen where {@code question} is asked. */
  public int isChosen(String question, String option) {
    return of(new Condition.Chosen(question, Set.of(option))).isTrue();
  }

  /** What {@code condition} comes to. */
  public Kleene of(Condition condition) {
    if (other != null && !mayDiffer(condition)) {
      return other.of(condition);
    }
    Kleene known = conditions.get(condition);
    if (known == null) {
      known = new Conditions(this).of(condition);
      conditions.put(condition, known);
    }
    return known;
  }

  /** The score of that id as gates. */
  public ScoreGates score(String id) {
    ScoreGates known = scores.get(id);
    if (known == null) {
      Score score =
          questionnaire
              .score(id)
              .orElseThrow(() -> new IllegalArgumentException("no question or score " + id));
      known = new ScoreGates(score, this);
      scores.put(id, known);
    }
    return known;
  }

  /**
   * That this person gives all options that {@code other} gives as the answer to {@code question},
   * but for one that stands alone; true of a question with one answer.
   */
  public int includes(World other, String question) {
    Given mine = given(question);
    if (!(mine.domain() instanceof Domain.Options options) || !options.several()) {
      return Gates.TRUE;
    }
    List<Integer> included = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (!options.options().get(i).exclusive()) {
        included.add(gates.or(-other.given(question).cells().get(i), mine.cells().get(i)));
      }
    }
    return gates.and(included);
  }

  boolean isQuestion(String subject) {
    return given.containsKey(subject);
  }

  /** That the disposition is {@code disposition} or a more severe one. */
  public int comesTo(Disposition disposition) {
    Integer known = dispositions.get(disposition);
    if (known == null) {
      known = gates.or(shared(disposition), among(disposition, flags(true)));
      dispositions.put(disposition, known);
    }
    return known;
  }

  /** The part of it that the person has who this one is like. */
  private int shared(Disposition disposition) {
    return other == null
        ? among(disposition, List.of())
        : other
            .sharedDispositions
            .computeIfAbsent(changed, questions -> new EnumMap<>(Disposition.class))
            .computeIfAbsent(disposition, d -> among(d, flags(false)));
  }

  /** The flags that may come out otherwise than for the person that this one is like, or not. */
  private List<Flag> flags(boolean differ) {
    if (flags.isEmpty()) {
      flags =
          questionnaire.flags().stream()
              .collect(Collectors.partitioningBy(f -> other == null || mayDiffer(f.when())));
    }
    return flags.getOrDefault(differ, List.of());
  }

  /** That it is {@code disposition} or a more severe one where {@code flags} are the only ones. */
  public int among(Disposition disposition, Collection<Flag> flags) {
    if (disposition == Disposition.CONSULT) {
      return Gates.TRUE;
    }
    List<Integer> ways = new ArrayList<>();
    for (Flag flag : flags) {
      Kleene when = of(flag.when());
      if (!disposition.isMoreSevereThan(flag.unresolved().disposition())) {
        ways.add(-when.isFalse());
      } else if (!disposition.isMoreSevereThan(flag.disposition())) {
        ways.add(when.isTrue());
      }
    }
    return gates.or(ways);
  }

  /** That no check refuses an answer of this person. */
  public int passesChecks() {
    List<Integer> passed = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      for (Check check : question.checks()) {
        passed.add(-gates.and(isAnswered(question.id()), of(check.that()).isFalse()));
      }
    }
    return gates.and(passed);
  }

  /**
   * The answers that {@code solver} found for this person; {@code otherwise}'s where it did not
   * look.
   */
  public Answers found(Solver solver, Answers otherwise) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    given.forEach(
        (id, one) -> {
          Answer answer = one.found(solver, otherwise.to(id));
          if (answer != Answer.UNANSWERED) {
            answers.put(id, answer);
          }
        });
    return new Answers(answers);
  }

  /** One literal for each question: that this person does not answer it as in {@code answers}. */
  public Map<String, Integer> differencesFrom(Answers answers) {
    Map<String, Integer> differences = new LinkedHashMap<>();
    given.forEach((id, one) -> differences.put(id, -one.is(gates, answers.to(id))));
    return differences;
  }
}
