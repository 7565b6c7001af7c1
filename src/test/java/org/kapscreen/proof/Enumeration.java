package org.kapscreen.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/** The findings of a small questionnaire by trying all answers: slow, and simple to believe. */
final class Enumeration {
  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final List<List<Answer>> answers = new ArrayList<>();
  private final int[] stride;
  private final Seen[] people;
  private final Set<String> findings = new TreeSet<>();

  Enumeration(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.questions = questionnaire.questions();
    this.stride = new int[questions.size()];
    int count = 1;
    for (int i = 0; i < stride.length; i++) {
      answers.add(answersTo(questions.get(i)));
      stride[i] = count;
      count = Math.multiplyExact(count, answers.get(i).size());
    }
    this.people = new Seen[count];
  }

  /** How many people there are. */
  int size() {
    return people.length;
  }

  /** Each finding as its code and the id that it is about. */
  Set<String> findings() {
    Screener screener = Screener.of(questionnaire);
    for (int n = 0; n < people.length; n++) {
      people[n] = Seen.of(person(n), screener);
    }
    reachable();
    for (int i = 0; i < stride.length; i++) {
      int at = i;
      lost(at);
      missing(at);
      worse(at);
    }
    questionnaire.flags().forEach(this::readiness);
    questionnaire.flags().forEach(this::late);
    questionnaire.flags().forEach(this::grave);
    same();
    return findings;
  }

  /** The answers of one of them. */
  Answers person(int n) {
    Answers given = Answers.NONE;
    for (int i = 0; i < stride.length; i++) {
      given = given.with(questions.get(i).id(), answer(n, i));
    }
    return given;
  }

  private Answer answer(int person, int question) {
    return answers.get(question).get(person / stride[question] % answers.get(question).size());
  }

  /** The same person with the {@code other}th answer to that question. */
  private int with(int person, int question, int other) {
    int now = person / stride[question] % answers.get(question).size();
    return person + (other - now) * stride[question];
  }

  private boolean isAnswered(int person, int question) {
    return answer(person, question).state() == AnswerState.ANSWERED;
  }

  private void find(FindingCode code, String id) {
    findings.add(code.word() + " " + id);
  }

  private void unlessSomebody(FindingCode code, String id, IntPredicate happens) {
    if (IntStream.range(0, people.length).noneMatch(happens)) {
      find(code, id);
    }
  }

  private boolean passesChecks(int person) {
    Evaluation evaluation = people[person].evaluation();
    return questions.stream()
        .filter(q -> evaluation.answer(q.id()) instanceof Answer.Answered)
        .flatMap(q -> q.checks().stream())
        .noneMatch(check -> evaluation.test(check.that()) == Truth.FALSE);
  }

  private void reachable() {
    boolean[] passes = new boolean[people.length];
    for (int n = 0; n < passes.length; n++) {
      passes[n] = passesChecks(n);
    }
    for (Question question : questions) {
      String id = question.id();
      if (question.askIf().isPresent()) {
        unlessSomebody(
            FindingCode.NEVER_ASKED,
            id,
            n -> passes[n] && people[n].evaluation().asks(id) == Truth.TRUE);
      }
      if (question.type() instanceof QuestionType.Options type) {
        for (Option option : type.options()) {
          unlessSomebody(
              FindingCode.NEVER_CHOSEN,
              id,
              n ->
                  passes[n]
                      && people[n].evaluation().answer(id) instanceof Answer.Answered answered
                      && ((Value.Chosen) answered.value()).options().contains(option.id()));
        }
      }
    }
    for (Flag flag : questionnaire.flags()) {
      Status[] is = new Status[people.length];
      for (int n = 0; n < is.length; n++) {
        is[n] = passes[n] ? people[n].status(flag) : Status.UNRESOLVED;
      }
      unlessSomebody(FindingCode.NEVER_RAISED, flag.id(), n -> is[n] == Status.RAISED);
      unlessSomebody(FindingCode.NEVER_CLEAR, flag.id(), n -> is[n] == Status.CLEAR);
      if (!findings.contains(FindingCode.NEVER_RAISED.word() + " " + flag.id())) {
        unlessSomebody(
            FindingCode.NEVER_DECIDES,
            flag.id(),
            n ->
                is[n] == Status.RAISED
                    && people[n].assessment().disposition() == flag.disposition());
      }
    }
    questionnaire
        .scores()
        .forEach(
            score ->
                score
                    .bands()
                    .forEach(
                        band ->
                            unlessSomebody(
                                FindingCode.BAND_NEVER_REACHED,
                                score.id(),
                                n ->
                                    passes[n]
                                        && people[n]
                                            .band(score.id())
                                            .filter(band.id()::equals)
                                            .isPresent())));
    for (ConditionUse use : ConditionUse.of(questionnaire)) {
      condition(use, passes);
    }
  }

  private void condition(ConditionUse use, boolean[] passes) {
    if (!use.isWhole() || use.kind() == ConditionUse.Kind.CHECK) {
      unlessSomebody(
          FindingCode.CAN_NOT_BE_TRUE,
          use.owner(),
          n -> passes[n] && people[n].evaluation().test(use.condition()) == Truth.TRUE);
    }
    Set<String> reads = reads(use.condition());
    unlessSomebody(
        FindingCode.NEVER_FALSE,
        use.owner(),
        n ->
            people[n].evaluation().test(use.condition()) == Truth.FALSE
                && reads.stream()
                    .anyMatch(id -> people[n].evaluation().answer(id) instanceof Answer.Answered));
  }

  private Set<String> reads(Condition condition) {
    return ConditionParts.questions(condition, questionnaire);
  }

  private interface Pair {
    boolean shows(int one, int other);
  }

  /** Finds if some person and the same with another answer to {@code question} show it. */
  private void pairs(FindingCode code, int question, Pair pair) {
    for (int n = 0; n < people.length; n++) {
      for (int other = 0; other < answers.get(question).size(); other++) {
        int m = with(n, question, other);
        if (n != m && pair.shows(n, m)) {
          find(code, questions.get(question).id());
          return;
        }
      }
    }
  }

  private void lost(int question) {
    Section section = questionnaire.sectionOf(questions.get(question));
    List<String> here = section.questions().stream().map(Question::id).toList();
    List<Flag> elsewhere =
        questionnaire.flags().stream()
            .filter(flag -> reads(flag.when()).stream().noneMatch(here::contains))
            .toList();
    pairs(
        FindingCode.LOST_FLAG,
        question,
        (hidden, shown) ->
            isAnswered(hidden, question)
                && isAnswered(shown, question)
                && elsewhere.stream().anyMatch(flag -> clears(flag, shown, hidden)));
  }

  private boolean clears(Flag flag, int before, int after) {
    return people[before].status(flag) == Status.RAISED
        && people[after].status(flag) == Status.CLEAR;
  }

  private void missing(int question) {
    pairs(
        FindingCode.MISSING_IS_BETTER,
        question,
        (missing, value) ->
            !isAnswered(missing, question)
                && isAnswered(value, question)
                && saysNothingElse(missing, value)
                && questionnaire.flags().stream()
                    .anyMatch(
                        flag ->
                            people[missing].status(flag) == Status.CLEAR
                                && people[value].status(flag) != Status.CLEAR));
    unlessAllEndMilder(question);
  }

  private boolean saysNothingElse(int missing, int value) {
    return IntStream.range(0, stride.length)
        .allMatch(
            i ->
                people[missing].evaluation().asks(questions.get(i).id()) == Truth.FALSE
                    || people[value].evaluation().asks(questions.get(i).id()) != Truth.FALSE
                    || answer(missing, i).state() == AnswerState.UNANSWERED);
  }

  private void unlessAllEndMilder(int question) {
    for (int n = 0; n < people.length; n++) {
      int person = n;
      if (!isAnswered(n, question)
          && IntStream.range(0, answers.get(question).size())
              .filter(a -> isSingle(answers.get(question).get(a)))
              .allMatch(a -> isMilder(person, with(person, question, a)))) {
        find(FindingCode.MISSING_IS_BETTER, questions.get(question).id());
        return;
      }
    }
  }

  private static boolean isSingle(Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return false;
    }
    return !(answered.value() instanceof Value.Chosen chosen && chosen.options().size() > 1)
        && !(answered.value() instanceof Value.Entries entries && entries.entries().size() > 1);
  }

  private boolean isMilder(int one, int other) {
    return disposition(other).isMoreSevereThan(disposition(one));
  }

  private Disposition disposition(int person) {
    return people[person].assessment().disposition();
  }

  private void worse(int question) {
    String id = questions.get(question).id();
    List<Flag> own =
        questionnaire.flags().stream().filter(f -> reads(f.when()).equals(Set.of(id))).toList();
    List<Flag> others =
        questionnaire.flags().stream().filter(f -> !reads(f.when()).contains(id)).toList();
    pairs(
        FindingCode.WORSE_IS_MILDER,
        question,
        (better, worse) ->
            isAnswered(better, question)
                && isAnswered(worse, question)
                && includes(answer(worse, question), answer(better, question), question)
                && of(own, worse).isMoreSevereThan(of(own, better))
                && (isMilder(worse, better)
                    || others.stream().anyMatch(flag -> clears(flag, better, worse))));
  }

  private boolean includes(Answer worse, Answer better, int question) {
    if (!(questions.get(question).type() instanceof QuestionType.Options type)
        || type.form() != QuestionType.Options.Form.CHOICES) {
      return true;
    }
    Set<String> needed = new LinkedHashSet<>(chosen(better));
    type.options().stream().filter(Option::exclusive).map(Option::id).forEach(needed::remove);
    return chosen(worse).containsAll(needed);
  }

  private static Set<String> chosen(Answer answer) {
    return ((Value.Chosen) ((Answer.Answered) answer).value()).options();
  }

  private Disposition of(List<Flag> flags, int person) {
    Disposition worst = Disposition.CONSULT;
    for (Flag flag : flags) {
      Status status = people[person].status(flag);
      Disposition comesTo =
          switch (status) {
            case RAISED -> flag.disposition();
            case UNRESOLVED -> flag.unresolved().disposition();
            case CLEAR -> Disposition.CONSULT;
          };
      worst = Disposition.worse(worst, comesTo);
    }
    return worst;
  }

  private void readiness(Flag flag) {
    List<String> readiness =
        questionnaire.sections().stream()
            .filter(section -> section.kind() == SectionKind.READINESS)
            .flatMap(section -> section.questions().stream())
            .map(Question::id)
            .toList();
    boolean looks = reads(flag.when()).stream().anyMatch(readiness::contains);
    if (looks) {
      boolean raised =
          IntStream.range(0, people.length).anyMatch(n -> people[n].status(flag) == Status.RAISED);
      if (raised && flag.disposition().isMoreSevereThan(Disposition.DISCUSS)) {
        find(FindingCode.READINESS_DECIDES, flag.id());
      }
      return;
    }
    // The first person of each group that differs in readiness only stands for the group.
    for (int n = 0; n < people.length; n++) {
      int first = n;
      for (int i = 0; i < stride.length; i++) {
        first = readiness.contains(questions.get(i).id()) ? with(first, i, 0) : first;
      }
      if (people[n].status(flag) != people[first].status(flag)) {
        find(FindingCode.READINESS_DECIDES, flag.id());
        return;
      }
    }
  }

  private void grave(Flag flag) {
    if (flag.disposition().isMoreSevereThan(Disposition.DISCUSS)
        && flag.unresolved().disposition() == Disposition.CONSULT
        && anybodyIs(flag, Status.UNRESOLVED)) {
      find(FindingCode.MISSING_COUNTS_NOTHING, flag.id());
    }
    if (flag.disposition() == Disposition.URGENT
        && flag.interrupt().isEmpty()
        && anybodyIs(flag, Status.RAISED)) {
      find(FindingCode.URGENT_WITHOUT_NOTICE, flag.id());
    }
  }

  private boolean anybodyIs(Flag flag, Status status) {
    return Stream.of(people).anyMatch(person -> person.status(flag) == status);
  }

  private void late(Flag flag) {
    if (flag.interrupt().isEmpty()) {
      return;
    }
    Set<String> reads = reads(flag.when());
    List<Integer> later = new ArrayList<>();
    boolean begun = false;
    for (Section section : questionnaire.sections()) {
      List<String> ids = section.questions().stream().map(Question::id).toList();
      if (begun) {
        ids.forEach(id -> later.add(questions.stream().map(Question::id).toList().indexOf(id)));
      }
      begun |= ids.stream().anyMatch(reads::contains);
    }
    unlessSomebody(
        FindingCode.LATE_INTERRUPT,
        flag.id(),
        n ->
            people[n].status(flag) == Status.RAISED
                && later.stream().allMatch(i -> answer(n, i) == Answer.UNANSWERED));
  }

  private void same() {
    List<Flag> flags = questionnaire.flags();
    for (int i = 0; i < flags.size(); i++) {
      for (int j = 0; j < i; j++) {
        Flag one = flags.get(i);
        Flag other = flags.get(j);
        unlessSomebody(
            FindingCode.SAME_FLAG, one.id(), n -> people[n].status(one) != people[n].status(other));
      }
    }
  }

  private static List<Answer> answersTo(Question question) {
    List<Answer> all = new ArrayList<>(List.of(Answer.UNANSWERED));
    if (question.notSure()) {
      all.add(Answer.NOT_SURE);
    }
    if (question.declinable()) {
      all.add(Answer.DECLINED);
    }
    values(question.type()).forEach(value -> all.add(new Answer.Answered(value)));
    return all;
  }

  private static List<Value> values(QuestionType type) {
    List<Value> values = new ArrayList<>();
    if (type instanceof QuestionType.Options options) {
      for (int bits = 1; bits < 1 << options.options().size(); bits++) {
        Set<String> chosen = new LinkedHashSet<>();
        boolean alone = options.form() != QuestionType.Options.Form.CHOICES;
        for (int i = 0; i < options.options().size(); i++) {
          if ((bits & 1 << i) != 0) {
            chosen.add(options.options().get(i).id());
            alone |= options.options().get(i).exclusive();
          }
        }
        if (chosen.size() == 1 || !alone) {
          values.add(new Value.Chosen(chosen));
        }
      }
    } else if (type instanceof QuestionType.Numeric number) {
      // Constants are halves: an eighth leaves room between them for numbers that are compared.
      BigDecimal step = number.whole() ? BigDecimal.ONE : new BigDecimal("0.125");
      BigDecimal value = number.range().low();
      while (value.compareTo(number.range().high()) <= 0) {
        values.add(new Value.Amount(value));
        value = value.add(step);
      }
    } else if (type instanceof QuestionType.Day day) {
      LocalDate date = day.range().low();
      while (!date.isAfter(day.range().high())) {
        values.add(new Value.Day(date));
        date = date.plusDays(1);
      }
    } else {
      List<String> names = List.of("oxycodone", "lorazepam", "both", "sleep gummy");
      for (int bits = 0; bits < 16; bits++) {
        int picked = bits;
        values.add(
            new Value.Entries(
                IntStream.range(0, 4)
                    .filter(i -> (picked & 1 << i) != 0)
                    .mapToObj(names::get)
                    .toList()));
      }
    }
    return values;
  }
}
