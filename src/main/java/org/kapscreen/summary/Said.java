package org.kapscreen.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;

/** What the person said, sorted for the page. */
final class Said {
  private final Questionnaire questionnaire;
  private final Evaluation evaluation;
  private final Response response;
  private final Words words;

  Said(Questionnaire questionnaire, Evaluation evaluation, Response response, Words words) {
    this.questionnaire = questionnaire;
    this.evaluation = evaluation;
    this.response = response;
    this.words = words;
  }

  /**
   * Everything but the flags, by heading; {@code raised} questions stand with their flags already.
   */
  List<Page.Part> parts(Set<String> raised) {
    List<Page.Part> parts = new ArrayList<>();
    parts.add(new Page.Part(words.say("part.missing"), missing()));
    parts.add(new Page.Part(words.say("part.own-words"), ownWords()));
    parts.add(new Page.Part(words.say("part.lists"), lists()));
    parts.add(new Page.Part(words.say("part.readings"), readings()));
    parts.add(new Page.Part(words.say("part.scores"), scores()));
    parts.add(new Page.Part(words.say("part.unflagged"), unflagged(raised)));
    return parts;
  }

  private List<Question> asked() {
    return questionnaire.questions().stream()
        .filter(q -> q.channels().contains(response.channel()))
        .filter(q -> !(evaluation.answer(q.id()) instanceof Answer.NotAsked))
        .toList();
  }

  private Optional<Value> value(Question question) {
    return evaluation.answer(question.id()) instanceof Answer.Answered answered
        ? Optional.of(answered.value())
        : Optional.empty();
  }

  /** What was answered to the question of that id, if there is one and it was. */
  Optional<String> valueOf(String question) {
    return questionnaire
        .question(question)
        .flatMap(q -> value(q).map(value -> AnswerText.shown(q, value)));
  }

  /** {@code label: "answer"}, or the state where there is no value. */
  String quoted(String id) {
    Question question = questionnaire.question(id).orElseThrow();
    Answer answer = evaluation.answer(id);
    String shown =
        answer instanceof Answer.Answered answered
            ? '"' + AnswerText.shown(question, answered.value()) + '"'
            : words.say("state." + answer.state().word());
    return question.label() + ": " + shown;
  }

  /** What stands beside the question of that id, quoted. */
  Optional<String> note(String question) {
    return response.entries().stream()
        .filter(entry -> entry.question().equals(question))
        .findFirst()
        .flatMap(Response.Entry::note)
        .map(note -> '"' + note + '"');
  }

  /** The score that {@code test} looks at, if it looks at one. */
  Optional<String> scoreOf(Condition test) {
    String subject =
        test instanceof Condition.InBand inBand
            ? inBand.score()
            : test instanceof Condition.Compare compare
                ? compare.subject()
                : test instanceof Condition.Within within ? within.subject() : "";
    return questionnaire.score(subject).map(this::line);
  }

  private String line(Score score) {
    ScoreResult result =
        evaluation.assessment().scores().stream()
            .filter(r -> r.score().equals(score.id()))
            .findFirst()
            .orElseThrow();
    if (result.range().isEmpty()) {
      return words.say("score.none", score.title());
    }
    String low = result.range().get().low().toPlainString();
    String high = result.range().get().high().toPlainString();
    String band =
        result
            .band()
            .flatMap(id -> score.bands().stream().filter(b -> b.id().equals(id)).findFirst())
            .map(Band::title)
            .orElse(words.say("score.open"));
    return result.missing().isEmpty()
        ? words.say("score", score.title(), band, low)
        : words.say(
            "score.range",
            score.title(),
            band,
            low,
            high,
            result.missing().size(),
            score.terms().size());
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
            .map(q -> quoted(q.id()))
            .toList());
  }

  private List<String> missing() {
    Map<AnswerState, List<String>> byState = new LinkedHashMap<>();
    for (AnswerState state :
        List.of(AnswerState.NOT_SURE, AnswerState.DECLINED, AnswerState.UNANSWERED)) {
      byState.put(state, new ArrayList<>());
    }
    for (Question question : asked()) {
      List<String> labels = byState.get(evaluation.answer(question.id()).state());
      if (labels != null) {
        labels.add(question.label());
      }
    }
    List<String> lines = new ArrayList<>();
    byState.forEach(
        (state, labels) -> {
          if (!labels.isEmpty()) {
            lines.add(
                words.say("missing." + state.word(), labels.size(), String.join("; ", labels)));
          }
        });
    return lines;
  }

  private List<String> ownWords() {
    List<String> lines = new ArrayList<>();
    for (Question question : asked()) {
      if (question.type() instanceof QuestionType.FreeText
          && value(question).isPresent()
          && isEverywhere(question)) {
        lines.add(quoted(question.id()));
      }
      note(question.id())
          .ifPresent(note -> lines.add(words.say("own-words.note", question.label(), note)));
    }
    return lines;
  }

  private boolean isEverywhere(Question question) {
    return question.channels().equals(questionnaire.channels());
  }

  private List<String> lists() {
    List<String> lines = new ArrayList<>();
    for (Question question : asked()) {
      if (question.type() instanceof QuestionType.Entries type && value(question).isPresent()) {
        lines.add(question.label() + ": " + entries((Value.Entries) value(question).get(), type));
      }
    }
    return lines;
  }

  private String entries(Value.Entries value, QuestionType.Entries type) {
    Optional<Vocabulary> vocabulary = type.vocabulary().map(questionnaire.vocabularies()::get);
    List<String> shown = new ArrayList<>();
    for (String entry : value.entries()) {
      boolean known = vocabulary.map(v -> !v.groupsOf(entry).isEmpty()).orElse(true);
      shown.add('"' + entry + '"' + (known ? "" : " " + words.say("not-recognised")));
    }
    return shown.isEmpty() ? words.say("none") : String.join("; ", shown);
  }

  private List<String> readings() {
    List<String> shown = new ArrayList<>();
    for (Question question : asked()) {
      boolean reading =
          question.type() instanceof QuestionType.Numeric
              || question.type() instanceof QuestionType.Day;
      if (reading && !question.id().equals("age")) {
        shown.add(
            question.label() + ": " + valueOf(question.id()).orElse(words.say("not-reported")));
      }
    }
    return shown.isEmpty() ? List.of() : List.of(String.join("; ", shown));
  }

  private List<String> scores() {
    return questionnaire.scores().stream().map(this::line).toList();
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
        if (!raised.contains(question.id()) && !counts && isEverywhere(question)) {
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

  /** Each answer that was changed, old and new. */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    for (Response.Entry entry : response.entries()) {
      if (!entry.history().isEmpty()) {
        Question question = questionnaire.question(entry.question()).orElseThrow();
        List<String> before =
            entry.history().stream().map(change -> shown(question, change.before())).toList();
        lines.add(
            words.say(
                "provenance.changed",
                question.label(),
                String.join(" -> ", before),
                shown(question, evaluation.answer(question.id()))));
      }
    }
    return lines;
  }

  private String shown(Question question, Answer answer) {
    return answer instanceof Answer.Answered answered
        ? '"' + AnswerText.shown(question, answered.value()) + '"'
        : words.say("state." + answer.state().word());
  }
}
