package org.kapscreen.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/** What the person said, one answer or score at a time, in the person's own words. */
final class Said {
  private final Questionnaire questionnaire;
  private final Evaluation evaluation;
  private final Response response;
  private final Words words;
  private final ConditionText conditions;

  Said(Questionnaire questionnaire, Evaluation evaluation, Response response, Words words) {
    this.questionnaire = questionnaire;
    this.evaluation = evaluation;
    this.response = response;
    this.words = words;
    this.conditions = new ConditionText(questionnaire, Summary.LANGUAGE);
  }

  /** The questions that concern this person on this channel. */
  List<Question> asked() {
    return questionnaire.questions().stream()
        .filter(q -> q.channels().contains(response.channel()))
        .filter(q -> !(evaluation.answer(q.id()) instanceof Answer.NotAsked))
        .toList();
  }

  /** Whether a practice answers about itself. */
  boolean byPractice() {
    return response.channel() == Channel.PRACTICE;
  }

  /** Whether {@code question} asks for a number or day that does not stand at the top already. */
  boolean isReading(Question question) {
    return (question.type() instanceof QuestionType.Numeric
            || question.type() instanceof QuestionType.Day)
        && !question.id().equals("age");
  }

  /** The answer to {@code question}, if it has a value. */
  Optional<Value> value(Question question) {
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
    return question.label() + ": " + quoted(question, evaluation.answer(id));
  }

  /** The answer between quotation marks, or its state where there is no value. */
  String quoted(Question question, Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return conditions.of(answer.state());
    }
    return answered.value() instanceof Value.Entries entries
        ? quoted(question, entries)
        : '"' + AnswerText.shown(question, answered.value()) + '"';
  }

  /** Each entry as it was said, with the groups that it belongs to as far as it is recognised. */
  private String quoted(Question question, Value.Entries value) {
    Optional<Vocabulary> vocabulary = vocabularyOf(question);
    List<String> shown = new ArrayList<>();
    for (String entry : value.entries()) {
      String groups = vocabulary.map(v -> " (" + groupsOf(entry, v) + ")").orElse("");
      shown.add('"' + entry + '"' + groups);
    }
    return shown.isEmpty() ? words.say("none") : String.join("; ", shown);
  }

  private Optional<Vocabulary> vocabularyOf(Question question) {
    return question.type() instanceof QuestionType.Entries type
        ? type.vocabulary().map(questionnaire.vocabularies()::get)
        : Optional.empty();
  }

  private String groupsOf(String entry, Vocabulary vocabulary) {
    Set<String> groups = vocabulary.groupsOf(entry);
    return groups.isEmpty()
        ? words.say("not-recognised")
        : String.join(", ", groups).replace('-', ' ');
  }

  /** What would have to be known: a question's label, or the entries that are not recognised. */
  String open(String id) {
    Question question = questionnaire.question(id).orElseThrow();
    Optional<Vocabulary> vocabulary = vocabularyOf(question);
    Optional<Value> value = value(question);
    if (vocabulary.isPresent() && value.isPresent() && value.get() instanceof Value.Entries list) {
      List<String> unknown =
          list.entries().stream()
              .filter(entry -> vocabulary.get().groupsOf(entry).isEmpty())
              .map(entry -> '"' + entry + '"')
              .toList();
      return words.say("open.entries", question.label(), String.join("; ", unknown));
    }
    return question.label();
  }

  /** What stands beside the question of that id, quoted. */
  Optional<String> note(String question) {
    return response.entries().stream()
        .filter(entry -> entry.question().equals(question))
        .findFirst()
        .flatMap(Response.Entry::note)
        .map(Said::inQuotationMarks);
  }

  /** A note may have been typed with them, as the caller's own words. */
  private static String inQuotationMarks(String note) {
    boolean has = note.length() > 1 && note.startsWith("\"") && note.endsWith("\"");
    return has ? note : '"' + note + '"';
  }

  /** The score that {@code test} looks at, if it looks at one. */
  Optional<Score> scoreOf(Condition test) {
    String subject =
        test instanceof Condition.InBand inBand
            ? inBand.score()
            : test instanceof Condition.Compare compare
                ? compare.subject()
                : test instanceof Condition.Within within ? within.subject() : "";
    return questionnaire.score(subject);
  }

  private ScoreResult result(Score score) {
    return evaluation.assessment().scores().stream()
        .filter(r -> r.score().equals(score.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The band of a score of which no answer is missing; empty if it has none. */
  Optional<Band> band(Score score) {
    ScoreResult result = result(score);
    return result.missing().isEmpty() ? bandOf(score, result) : Optional.empty();
  }

  private static Optional<Band> bandOf(Score score, ScoreResult result) {
    return result
        .band()
        .flatMap(id -> score.bands().stream().filter(b -> b.id().equals(id)).findFirst());
  }

  /** Whether none of its answers is known. */
  boolean isUnknown(Score score) {
    return result(score).missing().size() == score.terms().size();
  }

  /** The title, with the number of a sum; the number of a mean would claim more than it knows. */
  String inBand(Score score) {
    return score.total() == Score.Total.MEAN
        ? score.title()
        : words.say(
            "score.in-band",
            score.title(),
            result(score).range().orElseThrow().low().toPlainString());
  }

  /** {@code title: band (number)}, or how far it is known. */
  String line(Score score) {
    ScoreResult result = result(score);
    if (result.range().isEmpty()) {
      return words.say("score.none", score.title());
    }
    String low = result.range().get().low().toPlainString();
    String high = result.range().get().high().toPlainString();
    String band = bandOf(score, result).map(Band::title).orElse(words.say("score.open"));
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

  /** The band, or why there is none. */
  String shortly(Score score) {
    ScoreResult result = result(score);
    if (result.range().isEmpty()) {
      return words.say("score.not-asked");
    }
    if (isUnknown(score)) {
      return words.say("score.no-answer");
    }
    return bandOf(score, result).map(Band::title).orElse(words.say("score.open"));
  }

  /** Whether every channel asks {@code question}, so that it may count. */
  boolean isEverywhere(Question question) {
    return question.channels().equals(questionnaire.channels());
  }

  /**
   * Each answer that was changed, old and new, and who did it. One that was asked again and came
   * out the same is no change.
   */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    for (Response.Entry entry : response.entries()) {
      Answer now = evaluation.answer(entry.question());
      if (entry.history().stream().anyMatch(change -> !change.before().equals(now))) {
        Question question = questionnaire.question(entry.question()).orElseThrow();
        List<String> before =
            entry.history().stream()
                .map(change -> quoted(question, change.before()) + by(change.by()))
                .toList();
        lines.add(
            words.say(
                "changed",
                question.label(),
                String.join(" -> ", before),
                quoted(question, evaluation.answer(question.id()))));
      }
    }
    return lines;
  }

  private String by(Optional<String> initials) {
    return initials.map(who -> " " + words.say("changed.by", who)).orElse("");
  }
}
