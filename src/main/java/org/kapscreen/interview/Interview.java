package org.kapscreen.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Response;
import org.kapscreen.response.Response.Change;
import org.kapscreen.response.Response.Entry;
import org.kapscreen.response.Response.TakenOver;
import org.kapscreen.response.TakeOver;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * One screening under way: what was answered, what comes next, what an edit changes. It reads and
 * writes nothing; all of it can be turned into a {@link Response} at any moment, and back.
 */
public final class Interview {
  private final Screener screener;
  private final Setting setting;
  private final Clock clock;
  private final Instant started;
  private final List<Question> questions;
  private final Entries entries;
  private final Interruptions interruptions;
  private final Optional<TakenOver> earlier;

  /** Ids of the questions whose answers stand as an earlier response gave them. */
  private final Set<String> takenOver = new LinkedHashSet<>();

  private final Set<String> languages = new LinkedHashSet<>();
  private String language;
  private Evaluation evaluation;
  private Optional<Question> revisited = Optional.empty();
  private Optional<Question> latest;
  private Optional<TakeOver> begunWith = Optional.empty();

  private Interview(
      Screener screener,
      Setting setting,
      Clock clock,
      Instant started,
      List<Entry> entries,
      List<Response.Interruption> interruptions,
      Optional<TakenOver> earlier) {
    this.screener = screener;
    this.setting = setting;
    this.clock = clock;
    this.language = setting.language();
    this.started = started;
    this.questions =
        screener.questionnaire().questions().stream()
            .filter(q -> q.channels().contains(setting.channel()))
            .toList();
    this.entries = new Entries(entries);
    this.latest = this.entries.latest().flatMap(screener.questionnaire()::question);
    this.evaluation = screener.evaluate(this.entries.answers());
    this.earlier = earlier;
    earlier.ifPresent(from -> takenOver.addAll(from.questions()));
    this.interruptions = new Interruptions(interruptions, dangers(), now());
  }

  /** A new screening. */
  public static Interview begin(Screener screener, Setting setting, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new Interview(screener, setting, clock, now, List.of(), List.of(), Optional.empty());
  }

  /** A new screening that takes over what an earlier response has answered. */
  public static Interview goOnFrom(
      TakeOver takeOver, Screener screener, Setting setting, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Interview interview =
        new Interview(
            screener,
            setting,
            clock,
            now,
            takeOver.entries(),
            List.of(),
            Optional.of(takeOver.from()));
    interview.begunWith = Optional.of(takeOver);
    interview.close(now); // what this questionnaire asks under another condition
    return interview;
  }

  /**
   * A screening that goes on where {@code saved} stopped, with everything said before.
   *
   * @param program the version of kapscreen that goes on with it
   * @param staff initials of whoever goes on with it, if they said so
   */
  public static Interview resume(
      Screener screener, Response saved, String program, Optional<String> staff, Clock clock) {
    Setting setting =
        new Setting(program, saved.channel(), saved.language(), saved.reference(), staff);
    Interview interview =
        new Interview(
            screener,
            setting,
            clock,
            saved.started(),
            saved.entries(),
            saved.interruptions(),
            saved.takenOver());
    interview.languages.addAll(saved.alsoIn());
    interview.languages.add(saved.language());
    return interview;
  }

  /** What this screening has just begun with; empty once it was stopped and goes on. */
  Optional<TakeOver> begunWith() {
    return begunWith;
  }

  public Questionnaire questionnaire() {
    return screener.questionnaire();
  }

  public Setting setting() {
    return setting;
  }

  /** The tag of the language that is spoken. */
  public String language() {
    return language;
  }

  /** From now on {@code other} is spoken. */
  public void speak(String other) {
    language = other;
  }

  /** The answers as they stand, evaluated. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The question to put now: the one that was gone back to, else the first without an answer; empty
   * at the end.
   */
  public Optional<Question> current() {
    if (revisited.isPresent()) {
      return revisited;
    }
    for (Question question : questions) {
      if (isOpen(question)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(Question question) {
    return isAsked(question) && !entries.isAnswered(question);
  }

  private boolean isAsked(Question question) {
    return evaluation.asks(question.id()) != Truth.FALSE;
  }

  /** What was answered to {@code question} so far. */
  public Answer answerTo(Question question) {
    return entries.of(question).answer();
  }

  /** The note beside {@code question}, if there is one. */
  public Optional<String> noteOn(Question question) {
    return entries.of(question).note();
  }

  /** What was answered to {@code question} before, and no longer counts. */
  public List<Answer> earlier(Question question) {
    return entries.of(question).history().stream().map(Change::before).toList();
  }

  /** The questions that are answered and still asked, in their order. */
  public List<Question> answered() {
    return questions.stream().filter(q -> isAsked(q) && entries.isAnswered(q)).toList();
  }

  /** The question that was answered last, if any was. */
  public Optional<Question> latest() {
    return latest;
  }

  /** Where the screening stands: the asked questions as far as can be foreseen. */
  public Progress progress() {
    return Progress.of(screener, questions, entries.answers());
  }

  /** Goes back to the answered question before the current one; false if there is none. */
  public boolean back() {
    int here = current().map(questions::indexOf).orElse(questions.size());
    Optional<Question> before = Optional.empty();
    for (Question question : answered()) {
      if (questions.indexOf(question) < here) {
        before = Optional.of(question);
      }
    }
    revisited = before.isPresent() ? before : revisited;
    return before.isPresent();
  }

  /** Goes to {@code question}, to answer it again. */
  public void goTo(Question question) {
    revisited = Optional.of(question);
  }

  /** Leaves the question that was gone back to as it is. */
  public void keep() {
    revisited = Optional.empty();
  }

  /**
   * What an answer brought about.
   *
   * @param closed answered questions that are no longer asked; their answers are history now
   * @param opened questions that were not asked before and are now
   */
  public record Effect(List<Question> closed, List<Question> opened) {
    public Effect {
      closed = List.copyOf(closed);
      opened = List.copyOf(opened);
    }
  }

  /**
   * The checks that would fail if {@code answer} were given to {@code question}: its own, and those
   * of other questions that are fulfilled or open now.
   */
  public Optional<Check> failing(Question question, Answer answer) {
    Evaluation then = screener.evaluate(entries.answers().with(question.id(), answer));
    for (Question one : questions) {
      for (Check check : one.checks()) {
        boolean fails =
            then.test(check.that()) == Truth.FALSE && then.asks(one.id()) != Truth.FALSE;
        boolean caused = one.equals(question) || evaluation.test(check.that()) != Truth.FALSE;
        boolean concerns = then.answer(one.id()).state() == AnswerState.ANSWERED;
        if (fails && caused && concerns) {
          return Optional.of(check);
        }
      }
    }
    return Optional.empty();
  }

  /** Records {@code answer}, and with it every notice that it calls for. */
  public Effect answer(Question question, Answer answer) {
    Evaluation before = evaluation;
    Instant now = now();
    languages.add(language);
    entries.change(question, answer, now, setting.staff());
    takenOver.remove(question.id());
    evaluation = screener.evaluate(entries.answers());
    List<Question> closed = close(now);
    List<Question> opened =
        questions.stream().filter(q -> before.asks(q.id()) == Truth.FALSE && isAsked(q)).toList();
    revisited = Optional.empty();
    latest = Optional.of(question);
    interruptions.update(dangers(), now);
    return new Effect(closed, opened);
  }

  /** Makes history of the answers to questions that are no longer asked. */
  private List<Question> close(Instant now) {
    List<Question> closed = new ArrayList<>();
    for (Question one : questions) {
      if (!isAsked(one) && entries.isAnswered(one)) {
        entries.change(one, Answer.UNANSWERED, now, setting.staff());
        takenOver.remove(one.id());
        closed.add(one);
      }
    }
    return closed;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The raised flags that have a notice. */
  private List<Flag> dangers() {
    Set<String> raised = new HashSet<>();
    for (FlagResult result : evaluation.assessment().flags(Status.RAISED)) {
      raised.add(result.flag());
    }
    List<Flag> dangers = new ArrayList<>();
    for (Flag flag : questionnaire().flags()) {
      if (flag.interrupt().isPresent() && raised.contains(flag.id())) {
        dangers.add(flag);
      }
    }
    return dangers;
  }

  /** Raised flags whose notice is still to be shown, or was never acknowledged before a break. */
  public List<Flag> alarms() {
    return dangers().stream().filter(interruptions::isDue).toList();
  }

  /** The notice of {@code flag} was shown, and nobody could acknowledge it. */
  public void shown(Flag flag) {
    interruptions.shown(flag);
  }

  /** Records that the person at the keyboard has read the notice of {@code flag}. */
  public void acknowledged(Flag flag) {
    interruptions.acknowledged(flag, now());
  }

  /** Adds {@code text} to the note beside {@code question}. */
  public void note(Question question, String text) {
    entries.note(question, text);
  }

  /** The screening as it stands. */
  public Response draft() {
    return response(Optional.empty(), entries.known(questionnaire()));
  }

  /** The finished screening, with an entry for every question and without an assessment. */
  public Response finished(Response.How how) {
    List<Entry> all = questionnaire().questions().stream().map(this::finalEntry).toList();
    return response(Optional.of(new Response.Ending(how, now())), all);
  }

  private Entry finalEntry(Question question) {
    Entry entry = entries.of(question);
    boolean asked = questions.contains(question) && isAsked(question);
    return asked
        ? entry
        : new Entry(
            question.id(),
            Answer.NOT_ASKED,
            Optional.empty(),
            Optional.empty(),
            entry.note(),
            entry.history());
  }

  private Response response(Optional<Response.Ending> ending, List<Entry> known) {
    Questionnaire used = questionnaire();
    return new Response(
        new Response.Used(used.id(), used.version(), used.sha256()),
        setting.program(),
        setting.channel(),
        language,
        languages.stream().filter(one -> !one.equals(language)).toList(),
        setting.reference(),
        earlier.map(from -> from.of(List.copyOf(takenOver))),
        started,
        ending,
        known,
        interruptions.all(),
        Optional.empty());
  }
}
