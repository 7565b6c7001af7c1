package org.kapscreen.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.text.Words;

/** What the practice still has to arrange, for the page of a person. It changes nothing else. */
final class PracticePart {
  private final PracticeAnswers practice;
  private final Questionnaire questionnaire;
  private final Evaluation evaluation;
  private final Words words;

  private PracticePart(PracticeAnswers practice, Words words) {
    this.practice = practice;
    this.questionnaire = practice.screener().questionnaire();
    this.evaluation = practice.screener().evaluate(practice.response().answers());
    this.words = words;
  }

  /** One thing to arrange: how far it is, as heading and for the order, and its name. */
  private record Gap(int order, String howFar, String name) {}

  /**
   * The part of the page.
   *
   * @param asOf when the person was screened
   */
  static Page.Part of(PracticeAnswers practice, Instant asOf, ZoneId zone, Words words) {
    PracticePart part = new PracticePart(practice, words);
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> gaps = part.gaps();
    String day = practice.day(zone).toString();
    lines.add(words.say(gaps.isEmpty() ? "practice.none" : "practice.gaps", day));
    gaps.forEach((howFar, names) -> lines.add(howFar + ": " + String.join("; ", names)));
    if (practice.isOlderThanAYear(asOf)) {
      lines.add(words.say("practice.old"));
    }
    return new Page.Part(words.say("part.practice"), lines);
  }

  /** What is farthest from being in place comes first, what is not known last. */
  private Map<String, List<String>> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (FlagResult result : evaluation.assessment().flags()) {
      if (result.status() != Status.CLEAR) {
        gaps.add(gap(questionnaire.flag(result.flag()).orElseThrow()));
      }
    }
    gaps.sort(Comparator.comparingInt(Gap::order));
    Map<String, List<String>> byHowFar = new LinkedHashMap<>();
    gaps.forEach(
        gap -> byHowFar.computeIfAbsent(gap.howFar(), how -> new ArrayList<>()).add(gap.name()));
    return byHowFar;
  }

  private Gap gap(Flag flag) {
    Optional<Question> question = flag.question().flatMap(questionnaire::question);
    if (question.isEmpty()) {
      return new Gap(0, words.say("practice.gap"), flag.title());
    }
    String name = question.get().label() + note(question.get());
    if (question.get().type() instanceof QuestionType.Options type
        && evaluation.answer(question.get().id()) instanceof Answer.Answered answered
        && answered.value() instanceof Value.Chosen chosen) {
      List<String> ids = type.options().stream().map(Option::id).toList();
      int farthest = chosen.options().stream().mapToInt(ids::indexOf).max().orElse(0);
      return new Gap(-farthest, AnswerText.shown(question.get(), chosen), name);
    }
    return new Gap(1, words.say("practice.unknown"), name);
  }

  private String note(Question question) {
    return practice.response().entries().stream()
        .filter(entry -> entry.question().equals(question.id()))
        .flatMap(entry -> entry.note().stream())
        .map(note -> " " + words.say("practice.note", note))
        .findFirst()
        .orElse("");
  }
}
