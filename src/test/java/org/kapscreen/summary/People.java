package org.kapscreen.summary;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.Response.Change;
import org.kapscreen.response.Response.Entry;
import org.kapscreen.response.Response.How;
import org.kapscreen.response.Response.Interruption;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Truth;

/** Invented people whose pages are looked at. */
final class People {
  static final Instant START = Instant.parse("2026-05-04T14:10:00Z");
  private final Answers answers;
  private Channel channel = Channel.PHONE;
  private List<String> languages = List.of("en");
  private How how = How.COMPLETED;
  private Optional<String> reference = Optional.of("0417");
  private final Map<String, Answer> own = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<String, List<Change>> history = new LinkedHashMap<>();
  private final List<Interruption> interruptions = new ArrayList<>();

  private People(Answers answers) {
    this.answers = answers;
  }

  /** Somebody with these answers, as {@link Clinic#answers} writes them. */
  static People with(String... lines) {
    return new People(Clinic.answers(lines));
  }

  /** Somebody with a few things to go over. */
  static People ordinary() {
    return with(
            Clinic.WELL,
            """
            call-back: 248 555 0100
            systolic: 164
            diastolic: 92
            medicines: lisinopril, Lorazepam, sleep gummy
            drinks: weekly
            per-day: 2
            works-between: partly
            just-the-drug: very-true
            support: nobody
            aneurysm: not-sure
            """)
        .noted("medicines", "Takes the lorazepam \"only for flights\".")
        .changed("systolic", "systolic: 146");
  }

  /** Somebody in danger, whose notice nobody acknowledged. */
  static People urgent() {
    return with(
            Clinic.WELL,
            """
            dark-thoughts: yes
            today: yes
            reason: I want it to stop
            aneurysm: yes
            """)
        .channel(Channel.SELF)
        .interrupted("danger-today", "crisis", false);
  }

  /** Somebody whose call broke off. */
  static People brokenOff() {
    return with("""
            call-back: 248 555 0100
            age: 41
            reason: declined
            dark-thoughts: no
            aneurysm: not-sure
            bp-known: yes
            """)
        .endedEarly();
  }

  /** Somebody who raises every flag there is. */
  static People everything() {
    return with("""
            call-back: 248 555 0100
            age: 17
            reason: Everything
            dark-thoughts: yes
            today: yes
            aneurysm: yes
            bp-known: yes
            systolic: 200
            diastolic: 120
            signs: chest-pain, headache
            reading-day: 2026-05-04
            weight: 151.5
            medicines: Oxycodone, lorazepam
            drinks: daily
            per-day: 12
            works-between: not-true
            just-the-drug: very-true
            support: nobody
            """)
        .interrupted("danger-today", "crisis", true)
        .interrupted("hypertensive-crisis", "emergency", true);
  }

  /** Somebody whose words could steer a terminal or a Markdown reader, as a file may hold them. */
  static People hostile() {
    String words =
        "\u001b]52;c;cm0=\u0007\u001b[31m \u202eon\u202c # no *flags* [call](http://x.example) "
            + "<script>alert(1)</script> www.x.example a@b.example ![x](y) `code` 1. ok | x $a$ ~~b~~";
    People person =
        with(
                Clinic.WELL,
                "call-back: ```",
                "aneurysm: yes",
                "medicines: - [ ] lisinopril, <b>oxycodone</b>")
            .noted("aneurysm", words)
            .noted("weight", "x".repeat(300));
    return person.say("reason", "# Heading\n\n- item " + words);
  }

  People channel(Channel other) {
    channel = other;
    return this;
  }

  /** Somebody with whom these were spoken, the last one last. */
  People speaking(String... spoken) {
    languages = List.of(spoken);
    return this;
  }

  People withoutReference() {
    reference = Optional.empty();
    return this;
  }

  People endedEarly() {
    how = How.ENDED_EARLY;
    return this;
  }

  /** Somebody who answers {@code question} with these very words. */
  @CanIgnoreReturnValue
  People say(String question, String words) {
    own.put(question, new Answer.Answered(new Value.Words(words)));
    return this;
  }

  @CanIgnoreReturnValue
  People noted(String question, String note) {
    notes.put(question, note);
    return this;
  }

  /** Somebody who said {@code before} first, as {@code question: answer}. */
  People changed(String question, String before) {
    history
        .computeIfAbsent(question, q -> new ArrayList<>())
        .add(
            new Change(
                START.plusSeconds(200), Optional.empty(), Clinic.answers(before).to(question)));
    return this;
  }

  People interrupted(String flag, String notice, boolean acknowledged) {
    interruptions.add(
        new Interruption(
            flag,
            notice,
            START.plusSeconds(240),
            acknowledged ? Optional.of(START.plusSeconds(250)) : Optional.empty()));
    return this;
  }

  Response response() {
    Questionnaire used = Clinic.questionnaire();
    return new Response(
        new Response.Used(used.id(), used.version(), used.sha256()),
        "1.0.0",
        channel,
        languages.get(languages.size() - 1),
        languages.subList(0, languages.size() - 1),
        reference,
        Optional.empty(),
        START,
        Optional.of(new Response.Ending(how, START.plusSeconds(1260))),
        used.questions().stream().map(this::entry).toList(),
        interruptions,
        Optional.empty());
  }

  private Entry entry(Question question) {
    Evaluation evaluation = Clinic.screener().evaluate(answers);
    boolean asked =
        question.channels().contains(channel) && evaluation.asks(question.id()) != Truth.FALSE;
    Answer given = own.getOrDefault(question.id(), answers.to(question.id()));
    Answer answer = asked ? given : Answer.NOT_ASKED;
    return new Entry(
        question.id(),
        answer,
        Optional.of(START.plusSeconds(60)),
        Optional.empty(),
        Optional.ofNullable(notes.get(question.id())),
        history.getOrDefault(question.id(), List.of()));
  }
}
