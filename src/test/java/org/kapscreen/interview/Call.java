package org.kapscreen.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Response;
import org.kapscreen.response.TakeOver;
import org.kapscreen.response.Value;
import org.kapscreen.text.Screen;
import org.kapscreen.text.Style;

/** One conversation in memory: who talks, what is typed, what stands on the screen and is saved. */
final class Call {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T14:10:00Z"), ZoneOffset.UTC);

  /** What somebody types who raises no flag; the first line only on the phone. */
  private static final List<List<String>> ORDINARY =
      List.of(
          List.of("call-back", "248 555 0100"),
          List.of("age", "52"),
          List.of("reason", "Sleep without nightmares"),
          List.of("dark-thoughts", "n"),
          List.of("aneurysm", "n"),
          List.of("bp-known", "n"),
          List.of("weight", "70"),
          List.of("medicines", "none"),
          List.of("drinks", "1"),
          List.of("works-between", "3"),
          List.of("just-the-drug", "1"),
          List.of("support", "2"));

  private final Interview interview;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(shown, true, UTF_8);
  private final List<Response> saved = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();
  private int width = 80;
  private Keeper keeper = saved::add;
  private Languages languages = Languages.only(Clinic.screener().questionnaire());
  private Optional<Outcome> outcome = Optional.empty();
  private final Keyboard keyboard = new Keyboard(this::echo);

  private Call(Interview interview) {
    this.interview = interview;
  }

  static Call phone() {
    return on(Channel.PHONE);
  }

  static Call alone() {
    return on(Channel.SELF);
  }

  static Call on(Channel channel) {
    Setting setting = new Setting("1.0.0", channel, "en", Optional.of("0417"), Optional.empty());
    return new Call(Interview.begin(Clinic.screener(), setting, CLOCK));
  }

  static Call resuming(Response draft) {
    return new Call(Interview.resume(Clinic.screener(), draft, "1.0.0", Optional.empty(), CLOCK));
  }

  /** A call at {@code clock} that goes on from a finished one. */
  static Call goingOnFrom(Response finished, Clock clock) {
    Setting setting =
        new Setting("1.0.0", Channel.PHONE, "en", Optional.of("0417"), Optional.empty());
    TakeOver.Earlier earlier = new TakeOver.Earlier(finished, Clinic.questionnaire(), "ab12");
    TakeOver takeOver =
        TakeOver.of(earlier, Clinic.questionnaire(), Channel.PHONE, Optional.empty(), clock);
    return new Call(Interview.goOnFrom(takeOver, Clinic.screener(), setting, clock));
  }

  /** Answers everything up to {@code question} like somebody who raises no flag. */
  Call until(String question) {
    for (List<String> one : ORDINARY) {
      if (one.get(0).equals(question)) {
        return this;
      }
      if (!one.get(0).equals("call-back") || interview.setting().byStaff()) {
        before.add(one.get(1));
      }
    }
    throw new IllegalArgumentException(question);
  }

  /** Answers everything like somebody who raises no flag, up to the closing prompt. */
  Call untilTheEnd() {
    until("support");
    before.add("2");
    return this;
  }

  Call at(int columns) {
    width = columns;
    return this;
  }

  /** With the questionnaire at hand in Spanish too. */
  @CanIgnoreReturnValue
  Call bilingual() {
    languages = new ClinicInSpanish();
    return this;
  }

  /** The same, and in {@code language} from the beginning. */
  Call in(String language) {
    interview.speak(language);
    return bilingual();
  }

  /** Lets {@code keeper} save in the place of the disk that never fails. */
  Call savedBy(Keeper other) {
    keeper = other;
    return this;
  }

  /** Types these lines, each when it is waited for, and then Ctrl-D. */
  @CanIgnoreReturnValue
  Call types(String... lines) {
    before.addAll(List.of(lines));
    before.forEach(line -> keyboard.types(line + "\n"));
    return run(keyboard, true);
  }

  @CanIgnoreReturnValue
  Call types(List<String> lines) {
    return types(lines.toArray(new String[0]));
  }

  /** Feeds these lines from a pipe. */
  @CanIgnoreReturnValue
  Call pipes(String... lines) {
    before.addAll(List.of(lines));
    return run(new StringReader(String.join("\n", before) + "\n"), false);
  }

  private Call run(Reader reader, boolean typed) {
    Screen screen = new Screen(typed, width, Style.PLAIN);
    InputLines input = new InputLines(new BufferedReader(reader));
    try {
      outcome =
          Optional.of(
              new Conversation(interview, input, typed, out, screen, languages, keeper).run());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void echo(String keys) {
    out.print(keys);
    marks.add(shown.size());
  }

  /** Types without being asked, for use by a keeper: somebody is faster than the program. */
  void typesNow(String keys) {
    keyboard.typesNow(keys);
  }

  /** All that stood on the screen, what was typed included. */
  String screen() {
    return shown.toString(UTF_8);
  }

  /** What was said after the last line that was typed. */
  String reply() {
    byte[] bytes = shown.toByteArray();
    int from = marks.get(marks.size() - 1);
    return new String(bytes, from, bytes.length - from, UTF_8);
  }

  /** What was said after the last line, without the breaks that come of the width. */
  String words() {
    return reply().strip().replaceAll("\\s+", " ");
  }

  Outcome outcome() {
    return outcome.orElseThrow();
  }

  Response finished() {
    assertThat(outcome()).isInstanceOf(Outcome.Finished.class);
    return ((Outcome.Finished) outcome()).response();
  }

  Outcome.Failed failed() {
    assertThat(outcome()).isInstanceOf(Outcome.Failed.class);
    return (Outcome.Failed) outcome();
  }

  /** What was saved last. */
  Response draft() {
    return saved.get(saved.size() - 1);
  }

  int timesSaved() {
    return saved.size();
  }

  /** The last saved answer to a question, in words. */
  String answer(String question) {
    return shown(question, entry(question).answer());
  }

  Response.Entry entry(String question) {
    return draft().entries().stream()
        .filter(e -> e.question().equals(question))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing saved of " + question));
  }

  /** The ids of the options that were chosen last. */
  Set<String> chosen(String question) {
    return ((Value.Chosen) ((Answer.Answered) entry(question).answer()).value()).options();
  }

  /** What was answered before and changed, in words. */
  List<String> history(String question) {
    return entry(question).history().stream().map(c -> shown(question, c.before())).toList();
  }

  private static String shown(String question, Answer answer) {
    return answer instanceof Answer.Answered answered
        ? AnswerText.shown(Clinic.question(question), answered.value())
        : answer.state().word();
  }
}
