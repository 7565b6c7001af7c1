package org.kapscreen.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;

/** What the person said, sorted for the page. */
final class PageParts {
  /** So many missing answers are named one by one. */
  private static final int FEW = 12;

  private final Questionnaire questionnaire;
  private final Evaluation evaluation;
  private final Said said;
  private final Words words;

  PageParts(Questionnaire questionnaire, Evaluation evaluation, Said said, Words words) {
    this.questionnaire = questionnaire;
    this.evaluation = evaluation;
    this.said = said;
    this.words = words;
  }

  /**
   * Everything but the flags, by heading; {@code raised} questions stand with their flags already.
   */
  List<Page.Part> all(Set<String> raised) {
    List<Page.Part> parts = new ArrayList<>();
    parts.add(new Page.Part(words.say("part.own-words"), ownWords(raised)));
    parts.add(new Page.Part(words.say("part.lists"), lists()));
    parts.add(new Page.Part(words.say("part.readings"), readings()));
    parts.add(new Page.Part(words.say("part.scores"), scores()));
    parts.add(
        said.byPractice()
            ? new Page.Part(words.say("part.in-place"), inPlace(raised))
            : new Page.Part(words.say("part.unflagged"), unflagged(raised)));
    return parts;
  }

  /**
   * The questions that only this channel asks, such as where to call back; empty if there are none.
   */
  String onlyOn(Channel channel) {
    return String.join(
        "; ",
        questionnaire.questions().stream()
            .filter(
                q ->
                    !q.channels().equals(questionnaire.channels())
                        && q.channels().contains(channel))
            .map(q -> said.quoted(q.id()))
            .toList());
  }

  /** The questions without an answer, by what is known instead. */
  List<String> missing() {
    List<String> lines = new ArrayList<>();
    for (AnswerState state : List.of(AnswerState.NOT_SURE, AnswerState.DECLINED)) {
      missing(state).ifPresent(lines::add);
    }
    List<Question> unanswered = without(AnswerState.UNANSWERED);
    if (unanswered.size() > FEW) {
      lines.add(bySection(unanswered));
    } else {
      missing(AnswerState.UNANSWERED).ifPresent(lines::add);
    }
    return lines;
  }

  private List<Question> without(AnswerState state) {
    return said.asked().stream()
        .filter(said::isEverywhere)
        .filter(question -> evaluation.answer(question.id()).state() == state)
        .toList();
  }

  private Optional<String> missing(AnswerState state) {
    List<String> labels = without(state).stream().map(Question::label).toList();
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.say("missing." + state.word(), labels.size(), String.join("; ", labels)));
  }

  /** How many are missing where: after a call that broke off, their names would fill a page. */
  private String bySection(List<Question> unanswered) {
    List<String> counts = new ArrayList<>();
    for (Section section : questionnaire.sections()) {
      long missing = section.questions().stream().filter(unanswered::contains).count();
      if (missing > 0) {
        long asked = section.questions().stream().filter(said.asked()::contains).count();
        counts.add(words.say("missing.section", section.title(), missing, asked));
      }
    }
    return words.say("missing.unanswered", unanswered.size(), String.join("; ", counts));
  }

  /** Notes of {@code raised} questions stand with their flags. */
  private List<String> ownWords(Set<String> raised) {
    List<String> lines = new ArrayList<>();
    for (Question question : said.asked()) {
      if (question.type() instanceof QuestionType.FreeText
          && said.value(question).isPresent()
          && said.isEverywhere(question)) {
        lines.add(said.quoted(question.id()));
      }
      if (!raised.contains(question.id())) {
        said.note(question.id())
            .ifPresent(note -> lines.add(words.say("own-words.note", question.label(), note)));
      }
    }
    return lines;
  }

  private List<String> lists() {
    return said.asked().stream()
        .filter(q -> q.type() instanceof QuestionType.Entries && said.value(q).isPresent())
        .map(q -> said.quoted(q.id()))
        .toList();
  }

  private List<String> readings() {
    List<String> shown = new ArrayList<>();
    for (Question question : said.asked()) {
      if (said.isReading(question)) {
        shown.add(
            question.label()
                + ": "
                + said.valueOf(question.id()).orElse(words.say("not-reported")));
      }
    }
    return shown.isEmpty() ? List.of() : List.of(String.join("; ", shown));
  }

  /** A score that is known, and the place of its band from the lowest. */
  private record Settled(Score score, int band) {}

  /** Those that are known by their band, from the lowest; the others each with its range. */
  private List<String> scores() {
    List<Settled> settled = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Score score : questionnaire.scores()) {
      Optional<Band> band = said.band(score);
      if (band.isPresent()) {
        settled.add(new Settled(score, score.bands().indexOf(band.get())));
      } else if (said.isUnknown(score)) {
        unknown.add(score.title());
      } else {
        open.add(said.line(score));
      }
    }
    Map<String, List<String>> byBand = new LinkedHashMap<>();
    settled.stream()
        .sorted(Comparator.comparingInt(Settled::band))
        .forEach(
            one ->
                byBand
                    .computeIfAbsent(
                        one.score.bands().get(one.band).title(), title -> new ArrayList<>())
                    .add(said.inBand(one.score)));
    List<String> lines = new ArrayList<>();
    byBand.forEach((band, scores) -> lines.add(band + ": " + String.join("; ", scores)));
    lines.addAll(open);
    if (!unknown.isEmpty()) {
      lines.add(words.say("scores.unknown", String.join("; ", unknown)));
    }
    if (!lines.isEmpty()) {
      lines.add(words.say("scores.caution"));
    }
    return lines;
  }

  /** One line for each section: what was denied, and what else was said without raising a flag. */
  private List<String> unflagged(Set<String> raised) {
    Set<String> counted = new HashSet<>();
    questionnaire.scores().forEach(s -> s.terms().forEach(term -> counted.add(term.question())));
    List<String> lines = new ArrayList<>();
    for (Section section : questionnaire.sections()) {
      List<String> denied = new ArrayList<>();
      List<String> other = new ArrayList<>();
      for (Question question : section.questions()) {
        boolean counts = section.kind() == SectionKind.READINESS && counted.contains(question.id());
        if (!raised.contains(question.id()) && !counts && said.isEverywhere(question)) {
          sort(question, denied, other);
        }
      }
      if (!denied.isEmpty()) {
        other.add(0, words.say("denied", String.join(", ", denied)));
      }
      if (!other.isEmpty()) {
        lines.add(section.title() + ": " + String.join(". ", other));
      }
    }
    return lines;
  }

  /** One line for each section, where most answers are the same: each answer, and what has it. */
  private List<String> inPlace(Set<String> raised) {
    List<String> lines = new ArrayList<>();
    for (Section section : questionnaire.sections()) {
      Map<String, List<String>> byAnswer = new LinkedHashMap<>();
      for (Question question : section.questions()) {
        if (!raised.contains(question.id())
            && said.value(question).orElse(null) instanceof Value.Chosen chosen) {
          byAnswer
              .computeIfAbsent(AnswerText.shown(question, chosen), answer -> new ArrayList<>())
              .add(question.label());
        }
      }
      List<String> parts = new ArrayList<>();
      byAnswer.forEach((answer, labels) -> parts.add(answer + ": " + String.join("; ", labels)));
      if (!parts.isEmpty()) {
        lines.add(section.title() + ": " + String.join(". ", parts));
      }
    }
    return lines;
  }

  private void sort(Question question, List<String> denied, List<String> other) {
    if (!(question.type() instanceof QuestionType.Options type)
        || !(evaluation.answer(question.id()) instanceof Answer.Answered answered)
        || !(answered.value() instanceof Value.Chosen chosen)) {
      return;
    }
    boolean no =
        type.form() == QuestionType.Options.Form.YES_NO
            ? chosen.options().contains("no")
            : type.options().stream()
                .filter(Option::exclusive)
                .anyMatch(o -> chosen.options().contains(o.id()));
    if (no) {
      denied.add(question.label());
    } else {
      other.add(question.label() + ": " + AnswerText.shown(question, chosen));
    }
  }
}
