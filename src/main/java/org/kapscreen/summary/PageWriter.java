package org.kapscreen.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Response;
import org.kapscreen.response.Response.Interruption;
import org.kapscreen.response.Response.TakenOver;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/** Puts the NP's page together. */
final class PageWriter {
  /** More than these hide the worst ones among the rest. */
  private static final int FLAGS_ON_FIRST_PAGE = 12;

  /** So many open flags of a kind are named one by one. */
  private static final int FEW = 3;

  private static final int HASH_SHOWN = 12;

  private final Questionnaire questionnaire;
  private final Response response;
  private final Assessment assessment;
  private final Evaluation evaluation;
  private final Words words;
  private final ChannelWords own;
  private final ConditionText conditions;
  private final Said said;
  private final PageParts parts;

  /** The length of a day as it is written. */
  private static final int DAY = 10;

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
    this.own = new ChannelWords(words, response.channel());
    this.conditions = new ConditionText(questionnaire, Summary.LANGUAGE);
    this.said = new Said(questionnaire, evaluation, response, words);
    this.parts = new PageParts(questionnaire, evaluation, said, words);
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
  }

  /**
   * The page.
   *
   * @param practice what the practice still has to arrange, if it is wanted
   */
  Page page(Optional<Page.Part> practice) {
    Drawings drawings = new Drawings(questionnaire, assessment, said);
    List<Page.FlagPart> flags = flags();
    int cut = Math.min(flags.size(), FLAGS_ON_FIRST_PAGE);
    List<Page.Part> all = new ArrayList<>(parts.all(raisedQuestions()));
    practice.ifPresent(all::add);
    all.add(new Page.Part(words.say("part.agenda"), agenda()));
    all.addAll(provenance());
    return new Page(
        questionnaire.title(),
        facts(),
        step(),
        stepLines(),
        flags.subList(0, cut),
        flags.subList(cut, flags.size()),
        own.say(flags(Status.UNRESOLVED).isEmpty() ? "no-flags" : "no-flags.open"),
        open(),
        all.stream().filter(part -> !part.lines().isEmpty()).toList(),
        drawings.readings(),
        drawings.scores());
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    String reference =
        response.reference().map(r -> words.say("reference", r)).orElse(words.say("no-reference"));
    String age = said.valueOf("age").map(a -> words.say("age", a)).orElse("");
    facts.add(words.say("who", reference, age, words.say("channel." + response.channel().word())));
    facts.add(when());
    response.takenOver().ifPresent(from -> facts.add(takenOver("taken-over", from)));
    heldIn().ifPresent(facts::add);
    String contact = parts.onlyOn(response.channel());
    if (!contact.isEmpty()) {
      facts.add(contact);
    }
    facts.add(
        words.say(
            "form",
            questionnaire.id(),
            questionnaire.version(),
            questionnaire.sha256().substring(0, HASH_SHOWN),
            response.program()));
    return facts;
  }

  /** The languages of the talk, where they were not simply that of the questionnaire. */
  private Optional<String> heldIn() {
    List<String> languages = new ArrayList<>(response.alsoIn());
    languages.add(response.language());
    if (languages.equals(List.of(questionnaire.language()))) {
      return Optional.empty();
    }
    List<String> names = languages.stream().map(PageWriter::nameOf).toList();
    return Optional.of(
        words.say("held-in", String.join(" " + words.say("held-in.and") + " ", names)));
  }

  private static String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayName(Locale.forLanguageTag(Summary.LANGUAGE));
  }

  private String when() {
    String began = time.format(response.started());
    if (response.ending().isEmpty()) {
      return words.say("when.unfinished", began);
    }
    Response.Ending ending = response.ending().get();
    if (response.channel() == Channel.BATCH) {
      return response.started().equals(ending.at())
          ? words.say("when.scored", began)
          : words.say("when.answered", began.substring(0, DAY), time.format(ending.at()));
    }
    long minutes = Math.max(1, Duration.between(response.started(), ending.at()).toMinutes());
    return words.say("when." + ending.how().word(), began, minutes);
  }

  private String takenOver(String key, TakenOver from) {
    Response.Used used = from.questionnaire();
    return words.say(
        key,
        from.questions().size(),
        used.id(),
        used.version(),
        used.sha256().substring(0, Math.min(HASH_SHOWN, used.sha256().length())),
        time.format(from.started()),
        from.sha256().substring(0, Math.min(HASH_SHOWN, from.sha256().length())));
  }

  /** Which answers an earlier response gave. */
  private List<String> takenOver() {
    List<String> lines = new ArrayList<>();
    for (TakenOver from : response.takenOver().stream().toList()) {
      lines.add(takenOver("taken-over.from", from));
      if (!from.questions().isEmpty()) {
        lines.add(labels(from.questions()));
      }
    }
    return lines;
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
      String three =
          words.say(
              "three",
              mark(assessment.atLeast()),
              mark(assessment.disposition()),
              mark(assessment.couldBe()));
      boolean settles = !assessment.settle().isEmpty();
      lines.add(settles ? three + " " + words.say("settle", labels(assessment.settle())) : three);
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
    return String.join("; ", questions.stream().map(said::open).toList());
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
      said.scoreOf(test).map(said::line).ifPresent(answers::add);
      for (String question : Basis.questions(test, questionnaire)) {
        answers.add(said.quoted(question));
        said.note(question).ifPresent(notes::add);
      }
    }
    List<String> lines = new ArrayList<>();
    if (!isPlain(flag.when())) {
      lines.add(words.say("flag.rule", conditions.of(flag.when())));
    }
    List<String> sources =
        flag.sources().stream()
            .map(questionnaire.sources()::get)
            .filter(Objects::nonNull)
            .map(SourceText::brief)
            .toList();
    lines.add(words.say("flag.why", flag.why(), String.join("; ", sources), flag.id()));
    notes.forEach(note -> lines.add(words.say("flag.note", note)));
    return new Page.FlagPart(mark(flag.disposition()), flag.title(), List.copyOf(answers), lines);
  }

  /** Whether the answer says all that the rule does. */
  private static boolean isPlain(Condition condition) {
    return condition instanceof Condition.Chosen
        || (condition instanceof Condition.InBand inBand && inBand.bands().size() == 1)
        || (condition instanceof Condition.InGroup inGroup && inGroup.groups().size() == 1);
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

  /**
   * What is missing, then what each missing answer could mean, the worst first. What waits for
   * questions that were never answered stands together: after a call that broke off early there is
   * much of it.
   */
  private List<String> open() {
    Map<List<String>, List<String>> byMissing = new LinkedHashMap<>();
    Map<Disposition, List<String>> neverAnswered = new LinkedHashMap<>();
    for (Flag flag : flags(Status.UNRESOLVED)) {
      FlagResult result = result(flag);
      if (isNeverAnswered(result)) {
        neverAnswered.computeIfAbsent(flag.disposition(), d -> new ArrayList<>()).add(flag.title());
      } else {
        byMissing
            .computeIfAbsent(result.missing(), m -> new ArrayList<>())
            .add(mark(flag.disposition()) + " " + flag.title());
      }
    }
    List<String> lines = new ArrayList<>(parts.missing());
    byMissing.forEach(
        (missing, could) ->
            lines.add(words.say("open", labels(missing), String.join("; ", could))));
    neverAnswered.forEach((disposition, could) -> lines.add(neverAnswered(disposition, could)));
    return lines;
  }

  /** The grave ones are named; of the others, when they are many, their number is enough. */
  private String neverAnswered(Disposition disposition, List<String> could) {
    return disposition.isMoreSevereThan(Disposition.CLEARANCE) || could.size() <= FEW
        ? words.say("open.never", mark(disposition), could.size(), String.join("; ", could))
        : words.say("open.never.count", mark(disposition), could.size());
  }

  private FlagResult result(Flag flag) {
    return assessment.flags().stream()
        .filter(result -> result.flag().equals(flag.id()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isNeverAnswered(FlagResult result) {
    return result.missing().stream()
        .allMatch(q -> evaluation.answer(q) instanceof Answer.Unanswered);
  }

  private List<String> agenda() {
    Set<String> suggestions = new LinkedHashSet<>();
    flags(Status.RAISED).forEach(flag -> flag.reviewer().ifPresent(suggestions::add));
    flags(Status.UNRESOLVED).stream()
        .filter(flag -> flag.disposition().isMoreSevereThan(Disposition.DISCUSS))
        .filter(flag -> !isNeverAnswered(result(flag)))
        .forEach(flag -> flag.reviewer().ifPresent(suggestions::add));
    return List.copyOf(suggestions);
  }

  private List<Page.Part> provenance() {
    List<Question> asked = said.asked();
    long answered = asked.stream().filter(q -> said.value(q).isPresent()).count();
    return List.of(
        new Page.Part(words.say("part.changed"), said.changes()),
        new Page.Part(words.say("part.taken-over"), takenOver()),
        new Page.Part(
            words.say("part.answered"), List.of(words.say("answered", answered, asked.size()))));
  }
}
