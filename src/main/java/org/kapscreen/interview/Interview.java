package org.kapscreen.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Response;
import org.kapscreen.response.Response.Change;
import org.kapscreen.response.Response.Entry;
import org.kapscreen.response.Response.Interruption;
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
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Interruption> interruptions = new ArrayList<>();
  private final Set<String> interrupted = new HashSet<>();
  private Evaluation evaluation;
  private Optional<Question> revisited = Optional.empty();

  private Interview(Screener screener, Setting setting, Clock clock, Instant started) {
    this.screener = screener;
    this.setting = setting;
    this.clock = clock;
    this.started = started;
    this.questions =
        screener.questionnaire().questions().stream()
            .filter(q -> q.channels().contains(setting.channel()))
            .toList();
    this.evaluation = screener.evaluate(Answers.NONE);
  }

  /** A new screening. */
  public static Interview begin(Screener screener, Setting setting, Clock clock) {
    return new Interview(screener, setting, clock, clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * A screening that goes on where {@code saved} stopped, with everything said before; {@code
   * program} goes on with it.
   */
  public static Interview resume(Screener screener, Response saved, String program, Clock clock) {
    Setting setting = new Setting(program, saved.channel(), saved.language(), saved.reference());
    Interview interview = new Interview(screener, setting, clock, saved.started());
    saved.entries().forEach(entry -> interview.entries.put(entry.question(), entry));
    interview.interruptions.addAll(saved.interruptions());
    interview.evaluation = screener.evaluate(interview.answers());
    Set<String> raised = interview.raised();
    for (Interruption interruption : saved.interruptions()) {
      if (interruption.acknowledged().isPresent() && raised.contains(interruption.flag())) {
        interview.interrupted.add(interruption.flag());
      }
    }
    return interview;
  }

  public Questionnaire questionnaire() {
    return screener.questionnaire();
  }

  public Setting setting() {
    return setting;
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
    return revisited.isPresent() ? revisited : questions.stream().filter(this::isOpen).findFirst();
  }

  private boolean isOpen(Question question) {
    return isAsked(question) && answerTo(question).state() == AnswerState.UNANSWERED;
  }

  private boolean isAsked(Question question) {
    return evaluation.asks(question.id()) != Truth.FALSE;
  }

  /** What was answered to {@code question} so far. */
  public Answer answerTo(Question question) {
    Entry entry = entries.get(question.id());
    return entry == null ? Answer.UNANSWERED : entry.answer();
  }

  /** The note beside {@code question}, if there is one. */
  public Optional<String> noteOn(Question question) {
    Entry entry = entries.get(question.id());
    return entry == null ? Optional.empty() : entry.note();
  }

  /** The questions that are answered and still asked, in their order. */
  public List<Question> answered() {
    return questions.stream()
        .filter(q -> isAsked(q) && answerTo(q).state() != AnswerState.UNANSWERED)
        .toList();
  }

  /** Where the screening stands: the asked questions as far as can be foreseen. */
  public Progress progress() {
    return Progress.of(screener, questions, answers());
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
   * @param alarms flags with an interrupt that were not raised before
   */
  public record Effect(List<Question> closed, List<Question> opened, List<Flag> alarms) {}

  /**
   * The checks that would fail if {@code answer} were given to {@code question}: its own, and those
   * of other questions that are fulfilled or open now.
   */
  public Optional<Check> failing(Question question, Answer answer) {
    Evaluation then = screener.evaluate(answers().with(question.id(), answer));
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

  /** Records {@code answer}. */
  public Effect answer(Question question, Answer answer) {
    Evaluation before = evaluation;
    Instant now = now();
    change(question, answer, now);
    evaluation = screener.evaluate(answers());
    List<Question> closed = new ArrayList<>();
    for (Question one : questions) {
      if (!isAsked(one) && answerTo(one).state() != AnswerState.UNANSWERED) {
        change(one, Answer.UNANSWERED, now);
        closed.add(one);
      }
    }
    List<Question> opened =
        questions.stream().filter(q -> before.asks(q.id()) == Truth.FALSE && isAsked(q)).toList();
    revisited = Optional.empty();
    return new Effect(closed, opened, alarms());
  }

  /** Puts {@code answer} in the place of the one before, which becomes history. */
  private void change(Question question, Answer answer, Instant now) {
    Entry old = entry(question);
    List<Change> history = new ArrayList<>(old.history());
    if (old.answer().state() != AnswerState.UNANSWERED && !old.answer().equals(answer)) {
      history.add(new Change(now, old.answer()));
    }
    Optional<Instant> at = answer.equals(Answer.UNANSWERED) ? Optional.empty() : Optional.of(now);
    entries.put(question.id(), new Entry(question.id(), answer, at, old.note(), history));
  }

  private Entry entry(Question question) {
    Entry entry = entries.get(question.id());
    return entry == null
        ? new Entry(question.id(), Answer.UNANSWERED, Optional.empty(), Optional.empty(), List.of())
        : entry;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Set<String> raised() {
    Set<String> raised = new HashSet<>();
    evaluation.assessment().flags(Status.RAISED).stream()
        .map(FlagResult::flag)
        .forEach(raised::add);
    return raised;
  }

  /**
   * Flags with an interrupt that are raised and whose notice is still to be shown; all of them on a
   * resumed screening.
   */
  public List<Flag> alarms() {
    Set<String> raised = raised();
    interrupted.retainAll(raised); // a flag that is raised anew interrupts anew
    return questionnaire().flags().stream()
        .filter(
            f ->
                f.interrupt().isPresent()
                    && raised.contains(f.id())
                    && !interrupted.contains(f.id()))
        .toList();
  }

  /** Records that the notice of {@code flag} was shown. */
  public void shown(Flag flag) {
    interrupted.add(flag.id());
    String notice = flag.interrupt().orElseThrow();
    interruptions.add(new Interruption(flag.id(), notice, now(), Optional.empty()));
  }

  /** Records that the person at the keyboard has read the notice of {@code flag}. */
  public void acknowledged(Flag flag) {
    for (int i = interruptions.size() - 1; i >= 0; i--) {
      Interruption one = interruptions.get(i);
      if (one.flag().equals(flag.id())) {
        interruptions.set(
            i, new Interruption(one.flag(), one.notice(), one.shown(), Optional.of(now())));
        return;
      }
    }
  }

  /** Adds {@code text} to the note beside {@code question}. */
  public void note(Question question, String text) {
    Entry old = entry(question);
    String note = old.note().map(before -> before + " / " + text).orElse(text);
    entries.put(
        question.id(),
        new Entry(question.id(), old.answer(), old.at(), Optional.of(note), old.history()));
  }

  private Answers answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      if (entry.answer().state() != AnswerState.NOT_ASKED) {
        answers.put(entry.question(), entry.answer());
      }
    }
    return new Answers(answers);
  }

  /** The screening as it stands. */
  public Response draft() {
    List<Entry> known =
        questionnaire().questions().stream()
            .filter(q -> entries.containsKey(q.id()))
            .map(this::entry)
            .toList();
    return response(Optional.empty(), known);
  }

  /** The finished screening, with an entry for every question and without an assessment. */
  public Response finished(Response.How how) {
    List<Entry> all = questionnaire().questions().stream().map(this::finalEntry).toList();
    return response(Optional.of(new Response.Ending(how, now())), all);
  }

  private Entry finalEntry(Question question) {
    Entry entry = entry(question);
    boolean asked = questions.contains(question) && isAsked(question);
    return asked
        ? entry
        : new Entry(
            question.id(), Answer.NOT_ASKED, Optional.empty(), entry.note(), entry.history());
  }

  private Response response(Optional<Response.Ending> ending, List<Entry> known) {
    Questionnaire used = questionnaire();
    return new Response(
        new Response.Used(used.id(), used.version(), used.sha256()),
        setting.program(),
        setting.channel(),
        setting.language(),
        setting.reference(),
        started,
        ending,
        known,
        interruptions,
        Optional.empty());
  }
}
