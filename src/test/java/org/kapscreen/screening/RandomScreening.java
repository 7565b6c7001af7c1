package org.kapscreen.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;

/**
 * Small questionnaires with every construct of the format, and answers to them, all from one seed.
 */
public final class RandomScreening {
  private static final Place PLACE = new Place("random.yaml", 1, 1);
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final Vocabulary DRUGS =
      new Vocabulary(
          "drugs",
          Map.of("opioid", List.of("oxycodone", "both"), "sedative", List.of("lorazepam", "both")));

  private final Random random;
  private final List<String> entries;
  private final List<Question> questions = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();

  public RandomScreening(long seed) {
    this(seed, List.of("Oxycodone", "lorazepam", "both", "sleep gummy"));
  }

  /**
   * @param entries what people write into lists
   */
  public RandomScreening(long seed, List<String> entries) {
    this.random = new Random(seed);
    this.entries = List.copyOf(entries);
  }

  /** A questionnaire of three to nine questions. */
  public Questionnaire questionnaire() {
    return questionnaire(3 + random.nextInt(7));
  }

  /** A questionnaire of {@code count} questions. */
  public Questionnaire questionnaire(int count) {
    questions.clear();
    scores.clear();
    for (int i = 0; i < count; i++) {
      questions.add(question("q" + i));
      if (scores.size() < 3 && random.nextInt(4) == 0) {
        score("s" + scores.size()).ifPresent(scores::add);
      }
    }
    List<Flag> flags = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      flags.add(flag("f" + i));
    }
    Section section =
        new Section(
            "all", "All", SectionKind.SAFETY, Optional.empty(), Optional.empty(), questions, PLACE);
    return new Questionnaire(
        "random",
        "1.0.0",
        () -> "0".repeat(64),
        "Random",
        "en",
        EnumSet.allOf(Channel.class),
        new Contact("Kim", "NP", "555"),
        "",
        Optional.empty(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of("drugs", DRUGS),
        List.of(section),
        scores,
        flags,
        List.of());
  }

  /** Whether a score of {@code questionnaire} counts decimals, of which not all can be tried. */
  public static boolean countsDecimals(Questionnaire questionnaire) {
    return questionnaire.scores().stream()
        .flatMap(score -> score.terms().stream())
        .map(term -> questionnaire.question(term.question()).orElseThrow().type().word())
        .anyMatch("decimal"::equals);
  }

  private Question question(String id) {
    Optional<Condition> askIf =
        questions.isEmpty() || random.nextInt(3) > 0 ? Optional.empty() : Optional.of(condition(2));
    return new Question(
        id,
        type(),
        "?",
        id,
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        askIf,
        List.of(),
        EnumSet.allOf(Channel.class),
        PLACE);
  }

  private QuestionType type() {
    return switch (random.nextInt(8)) {
      case 0 ->
          new QuestionType.Options(
              QuestionType.Options.Form.YES_NO,
              List.of(option("yes", 1, false), option("no", 0, false)));
      case 1, 2 -> new QuestionType.Options(QuestionType.Options.Form.CHOICE, options(false));
      case 3 -> new QuestionType.Options(QuestionType.Options.Form.CHOICES, options(true));
      case 4 ->
          new QuestionType.Numeric(
              true, new Range<>(BigDecimal.valueOf(-2), BigDecimal.valueOf(4)), Optional.empty());
      case 5 ->
          new QuestionType.Numeric(
              false, new Range<>(new BigDecimal("0.5"), new BigDecimal("3.5")), Optional.empty());
      case 6 -> new QuestionType.Day(new Range<>(FIRST_DAY, FIRST_DAY.plusDays(4)));
      default -> new QuestionType.Entries(Optional.of("drugs"));
    };
  }

  private List<Option> options(boolean withExclusive) {
    List<Option> options = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      options.add(option("o" + i, random.nextInt(6) - 1, false));
    }
    if (withExclusive) {
      options.add(option("none", random.nextInt(2), true));
    }
    return options;
  }

  private static Option option(String id, int value, boolean exclusive) {
    return new Option(id, id, Optional.of(BigDecimal.valueOf(value)), exclusive, PLACE);
  }

  private Optional<Score> score(String id) {
    List<Question> usable =
        questions.stream()
            .filter(
                q ->
                    q.type() instanceof QuestionType.Options
                        || q.type() instanceof QuestionType.Numeric)
            .toList();
    if (usable.isEmpty()) {
      return Optional.empty();
    }
    Set<String> terms = new LinkedHashSet<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      terms.add(usable.get(random.nextInt(usable.size())).id());
    }
    List<Band> bands = new ArrayList<>();
    BigDecimal from = BigDecimal.valueOf(-20);
    for (int i = 0; i < random.nextInt(4); i++) {
      bands.add(new Band("b" + i, "b" + i, from));
      from = i == 0 ? BigDecimal.valueOf(random.nextInt(3), 0) : from.add(new BigDecimal("1.5"));
    }
    return Optional.of(
        new Score(
            id,
            id,
            random.nextBoolean() ? Score.Total.SUM : Score.Total.MEAN,
            terms.stream().map(q -> new Score.Term(q, random.nextInt(3) == 0)).toList(),
            random.nextInt(3) == 0 && haveOneRange(terms)
                ? Score.Missing.PRORATE
                : Score.Missing.RANGE,
            bands,
            PLACE));
  }

  /** The format asks it of prorated scores: yes-no questions and numbers of one kind only. */
  private boolean haveOneRange(Set<String> terms) {
    Set<String> ranges = new LinkedHashSet<>();
    for (String id : terms) {
      QuestionType type = typeOf(id);
      if (type instanceof QuestionType.Options options
          && options.form() != QuestionType.Options.Form.YES_NO) {
        return false;
      }
      ranges.add(type.word());
    }
    return ranges.size() == 1;
  }

  private QuestionType typeOf(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow().type();
  }

  private Flag flag(String id) {
    Disposition own = any(Disposition.values());
    Disposition unresolved = Disposition.milder(own, any(Disposition.values()));
    Optional<FollowUp> followUp =
        random.nextBoolean() ? Optional.empty() : Optional.of(any(FollowUp.values()));
    return new Flag(
        id,
        id,
        Optional.empty(),
        condition(3),
        own,
        followUp,
        new Flag.Unresolved(unresolved, followUp),
        Optional.empty(),
        "why",
        List.of("source"),
        Optional.empty(),
        PLACE);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Condition condition(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return leaf();
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      parts.add(condition(depth - 1));
    }
    return switch (random.nextInt(4)) {
      case 0 -> new Condition.All(parts);
      case 1 -> new Condition.Any(parts);
      case 2 -> new Condition.Not(parts.get(0));
      default -> new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
    };
  }

  private Condition leaf() {
    if (!scores.isEmpty() && random.nextInt(4) == 0) {
      return scoreLeaf(scores.get(random.nextInt(scores.size())));
    }
    Question question = questions.get(random.nextInt(questions.size()));
    if (random.nextInt(6) == 0) {
      AnswerState[] states = {
        AnswerState.ANSWERED, AnswerState.NOT_SURE, AnswerState.DECLINED, AnswerState.NOT_ASKED
      };
      return new Condition.InState(question.id(), any(states));
    }
    return leaf(question);
  }

  private Condition leaf(Question question) {
    QuestionType type = question.type();
    if (type instanceof QuestionType.Options options) {
      return new Condition.Chosen(
          question.id(), some(options.options().stream().map(Option::id).toList()));
    }
    if (type instanceof QuestionType.Entries) {
      return new Condition.InGroup(question.id(), some(List.of("opioid", "sedative")));
    }
    List<Question> alike =
        questions.stream().filter(q -> q.type().getClass() == type.getClass()).toList();
    if (random.nextInt(3) == 0) {
      String other = alike.get(random.nextInt(alike.size())).id();
      return new Condition.Compare(
          question.id(), any(Operator.values()), new Condition.Operand.Other(other));
    }
    if (type instanceof QuestionType.Day) {
      return new Condition.Compare(
          question.id(),
          any(Operator.values()),
          new Condition.Operand.Day(FIRST_DAY.plusDays(random.nextInt(5))));
    }
    return numberLeaf(question.id());
  }

  private Condition scoreLeaf(Score score) {
    if (!score.bands().isEmpty() && random.nextBoolean()) {
      return new Condition.InBand(score.id(), some(score.bands().stream().map(Band::id).toList()));
    }
    return numberLeaf(score.id());
  }

  private Condition numberLeaf(String subject) {
    BigDecimal one = number();
    BigDecimal two = number();
    return random.nextInt(3) == 0
        ? new Condition.Within(subject, one.min(two), one.max(two))
        : new Condition.Compare(subject, any(Operator.values()), new Condition.Operand.Amount(one));
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(15) - 4, 0).divide(BigDecimal.valueOf(2));
  }

  private Set<String> some(List<String> ids) {
    Set<String> some = new LinkedHashSet<>();
    for (String id : ids) {
      if (random.nextBoolean()) {
        some.add(id);
      }
    }
    return some.isEmpty() ? Set.of(ids.get(0)) : some;
  }

  /** Answers to some of the questions, stale ones among them. */
  public Answers answers(Questionnaire questionnaire) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      if (random.nextInt(5) > 0) {
        answers.put(question.id(), answer(question));
      }
    }
    return new Answers(answers);
  }

  /** An answer to {@code question} with a value three times in four. */
  public Answer answer(Question question) {
    return switch (random.nextInt(8)) {
      case 0 -> Answer.NOT_SURE;
      case 1 -> Answer.DECLINED;
      default -> new Answer.Answered(value(question.type()));
    };
  }

  private Value value(QuestionType type) {
    if (type instanceof QuestionType.Options options) {
      return new Value.Chosen(chosen(options));
    }
    if (type instanceof QuestionType.Numeric number) {
      int steps =
          number
              .range()
              .high()
              .subtract(number.range().low())
              .multiply(BigDecimal.valueOf(2))
              .intValueExact();
      BigDecimal half = number.whole() ? BigDecimal.ONE : new BigDecimal("0.5");
      int most = number.whole() ? steps / 2 : steps;
      return new Value.Amount(
          number.range().low().add(half.multiply(BigDecimal.valueOf(random.nextInt(most + 1)))));
    }
    if (type instanceof QuestionType.Day) {
      return new Value.Day(FIRST_DAY.plusDays(random.nextInt(5)));
    }
    if (type instanceof QuestionType.FreeText) {
      return new Value.Words("Some words.");
    }
    return new Value.Entries(entries.stream().filter(entry -> random.nextInt(4) == 0).toList());
  }

  private Set<String> chosen(QuestionType.Options type) {
    List<String> ids = type.options().stream().filter(o -> !o.exclusive()).map(Option::id).toList();
    if (type.form() != QuestionType.Options.Form.CHOICES) {
      return Set.of(ids.get(random.nextInt(ids.size())));
    }
    List<String> alone = type.options().stream().filter(Option::exclusive).map(Option::id).toList();
    boolean none = !alone.isEmpty() && random.nextInt(4) == 0;
    return none ? Set.of(alone.get(random.nextInt(alone.size()))) : some(ids);
  }
}
