package org.kapscreen.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Source;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Response;
import org.kapscreen.response.Response.Interruption;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;

/** Puts the NP's page together. */
final class PageWriter {
  /** More than these hide the worst ones among the rest. */
  private static final int FLAGS_ON_FIRST_PAGE = 12;

  private static final int SHORT_HASH = 12;
  private final Questionnaire questionnaire;
  private final Response response;
  private final Assessment assessment;
  private final Evaluation evaluation;
  private final Words words;
  private final ConditionText conditions;
  private final Said said;
  private final DateTimeFormatter time;

  PageWriter(
      Evaluation evaluation,
      Questionnaire questionnaire,
      Response response,
      ZoneId zone,
      Words words) {
    this.questionnaire = questionnaire;
    this.response = response;
    this.evaluation = evaluation;
    this.assessment = evaluation.assessment();
    this.words = words;
    this.conditions = new ConditionText(questionnaire, words);
    this.said = new Said(questionnaire, evaluation, response, words);
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  Page page() {
    List<Page.FlagPart> flags = flags();
    int cut = Math.min(flags.size(), FLAGS_ON_FIRST_PAGE);
    List<Page.Part> parts = new ArrayList<>();
    parts.addAll(said.parts(raisedQuestions()));
    parts.add(new Page.Part(words.say("part.agenda"), agenda()));
    return new Page(
        questionnaire.title(),
        facts(),
        step(),
        stepLines(),
        flags.subList(0, cut),
        flags.subList(cut, flags.size()),
        unresolved(),
        parts.stream().filter(part -> !part.lines().isEmpty()).toList(),
        provenance());
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    String reference = response.reference().orElse(words.say("no-reference"));
    String age = said.valueOf("age").map(a -> words.say("age", a)).orElse("");
    facts.add(words.say("who", reference, age, words.say("channel." + response.channel().word())));
    facts.add(when());
    String contact = said.onlyOn(response.channel());
    if (!contact.isEmpty()) {
      facts.add(contact);
    }
    facts.add(
        words.say(
            "form",
            questionnaire.id(),
            questionnaire.version(),
            questionnaire.sha256().substring(0, SHORT_HASH),
            response.program()));
    return facts;
  }

  private String when() {
    String began = time.format(response.started());
    if (response.ending().isEmpty()) {
      return words.say("when.unfinished", began);
    }
    Response.Ending ending = response.ending().get();
    long minutes = Math.max(1, Duration.between(response.started(), ending.at()).toMinutes());
    return words.say("when." + ending.how().word(), began, minutes);
  }

  private String mark(Disposition disposition) {
    return "[" + disposition.word().replace('-', ' ').toUpperCase(Locale.ROOT) + "]";
  }

  private String title(Disposition disposition) {
    return questionnaire.textOf(disposition).map(DispositionText::title).orElse(disposition.word());
  }

  private String step() {
    return mark(assessment.disposition()) + " " + title(assessment.disposition());
  }

  private List<String> stepLines() {
    List<String> lines = new ArrayList<>();
    questionnaire
        .textOf(assessment.disposition())
        .map(DispositionText::reviewer)
        .ifPresent(lines::add);
    assessment.followUp().ifPresent(f -> lines.add(words.say("follow-up." + f.word())));
    for (Interruption one : response.interruptions()) {
      lines.add(interruption(one));
    }
    if (assessment.atLeast() != assessment.couldBe()) {
      lines.add(
          words.say(
              "three",
              mark(assessment.atLeast()),
              mark(assessment.disposition()),
              mark(assessment.couldBe())));
    }
    if (!assessment.settle().isEmpty()) {
      lines.add(words.say("settle", mark(assessment.couldBe()), labels(assessment.settle())));
    }
    return lines;
  }

  private String interruption(Interruption one) {
    String title = questionnaire.flag(one.flag()).map(Flag::title).orElse(one.flag());
    Optional<Instant> acknowledged = one.acknowledged();
    return acknowledged.isPresent()
        ? words.say("interrupted", one.notice(), title, time.format(one.shown()))
        : words.say("interrupted.alone", one.notice(), title, time.format(one.shown()));
  }

  private String labels(List<String> questions) {
    return String.join("; ", questions.stream().map(conditions::label).toList());
  }

  private List<Flag> flags(Status status) {
    Set<String> ids = new LinkedHashSet<>();
    assessment.flags(status).stream().map(FlagResult::flag).forEach(ids::add);
    return questionnaire.flags().stream()
        .filter(flag -> ids.contains(flag.id()))
        .sorted(Comparator.comparing(Flag::disposition))
        .toList();
  }

  private List<Page.FlagPart> flags() {
    return flags(Status.RAISED).stream().map(this::part).toList();
  }

  private Page.FlagPart part(Flag flag) {
    Set<String> answers = new LinkedHashSet<>();
    Set<String> notes = new LinkedHashSet<>();
    for (Condition test : Basis.decisive(evaluation.explain(flag.when()))) {
      said.scoreOf(test).ifPresent(answers::add);
      for (String question : Basis.questions(test, questionnaire)) {
        answers.add(said.quoted(question));
        said.note(question).ifPresent(notes::add);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("flag.rule", flag.id(), conditions.of(flag.when())));
    lines.add(words.say("flag.why", flag.why(), sources(flag)));
    notes.forEach(note -> lines.add(words.say("flag.note", note)));
    return new Page.FlagPart(mark(flag.disposition()), flag.title(), List.copyOf(answers), lines);
  }

  private String sources(Flag flag) {
    List<String> titles = new ArrayList<>();
    for (String id : flag.sources()) {
      Source source = questionnaire.sources().get(id);
      titles.add(
          source == null ? id : source.title() + source.year().map(year -> ", " + year).orElse(""));
    }
    return String.join("; ", titles);
  }

  private Set<String> raisedQuestions() {
    Set<String> questions = new LinkedHashSet<>();
    for (Flag flag : flags(Status.RAISED)) {
      for (Condition test : Basis.decisive(evaluation.explain(flag.when()))) {
        questions.addAll(Basis.questions(test, questionnaire));
      }
    }
    return questions;
  }

  private List<String> unresolved() {
    List<String> lines = new ArrayList<>();
    for (Flag flag : flags(Status.UNRESOLVED)) {
      List<String> missing =
          assessment.flags().stream()
              .filter(result -> result.flag().equals(flag.id()))
              .flatMap(result -> result.missing().stream())
              .toList();
      lines.add(words.say("unresolved", mark(flag.disposition()), flag.title(), labels(missing)));
    }
    return lines;
  }

  private List<String> agenda() {
    Set<String> suggestions = new LinkedHashSet<>();
    flags(Status.RAISED).forEach(flag -> flag.reviewer().ifPresent(suggestions::add));
    flags(Status.UNRESOLVED).stream()
        .filter(flag -> flag.disposition().isMoreSevereThan(Disposition.DISCUSS))
        .forEach(flag -> flag.reviewer().ifPresent(suggestions::add));
    return List.copyOf(suggestions);
  }

  private List<String> provenance() {
    Contact contact = questionnaire.contact();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("provenance.hash", questionnaire.sha256()));
    lines.addAll(said.changes());
    long asked = questionnaire.questions().stream().filter(this::isAsked).count();
    long answered =
        questionnaire.questions().stream()
            .filter(q -> evaluation.answer(q.id()) instanceof Answer.Answered)
            .count();
    lines.add(words.say("provenance.count", asked, answered));
    lines.add(words.say("provenance.contact", contact.name(), contact.role(), contact.phone()));
    return lines;
  }

  private boolean isAsked(Question question) {
    Channel channel = response.channel();
    return question.channels().contains(channel)
        && !(evaluation.answer(question.id()) instanceof Answer.NotAsked);
  }
}
