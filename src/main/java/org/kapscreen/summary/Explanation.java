package org.kapscreen.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Reason;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.wording.ConditionText;

/**
 * Why each flag was raised, is unresolved or clear: down to the answers, the condition, the source
 * and the file's line.
 */
public final class Explanation {
  private final Questionnaire questionnaire;
  private final Evaluation evaluation;
  private final Screen screen;
  private final Words words;
  private final ConditionText conditions;
  private final Said said;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Screener screener, Response response, Screen screen) {
    this.questionnaire = screener.questionnaire();
    this.evaluation = screener.evaluate(response.answers());
    this.screen = screen;
    this.words = Words.beside(Explanation.class, Summary.LANGUAGE);
    this.conditions = new ConditionText(questionnaire, Summary.LANGUAGE);
    this.said = new Said(questionnaire, evaluation, response, words);
  }

  /**
   * The lines that explain every flag: raised ones first, then unresolved, then clear ones, and
   * among these the worst first.
   */
  public static List<String> ofAll(Screener screener, Response response, Screen screen) {
    Explanation explanation = new Explanation(screener, response, screen);
    for (Status status : List.of(Status.RAISED, Status.UNRESOLVED, Status.CLEAR)) {
      explanation.evaluation.assessment().flags(status).stream()
          .sorted(Comparator.comparing(result -> explanation.flag(result).disposition()))
          .forEach(explanation::explain);
    }
    return explanation.lines;
  }

  /** The lines that explain one flag; empty if there is no such flag. */
  public static List<String> of(Screener screener, Response response, String flag, Screen screen) {
    Explanation explanation = new Explanation(screener, response, screen);
    explanation.evaluation.assessment().flags().stream()
        .filter(result -> result.flag().equals(flag))
        .forEach(explanation::explain);
    return explanation.lines;
  }

  private Flag flag(FlagResult result) {
    return questionnaire.flag(result.flag()).orElseThrow();
  }

  private void explain(FlagResult result) {
    Flag flag = flag(result);
    String mark = "[" + flag.disposition().word().replace('-', ' ').toUpperCase(Locale.ROOT) + "]";
    String heading =
        words.say(
            "explain.flag",
            words.say("status." + result.status().word()),
            mark,
            flag.id(),
            flag.title());
    for (String line : Wrap.lines(VisibleText.line(heading), screen.width())) {
      lines.add(result.status() == Status.CLEAR ? line : screen.style().strong(line));
    }
    outline(evaluation.explain(flag.when()), "  ");
    if (!result.missing().isEmpty()) {
      List<String> labels = result.missing().stream().map(said::open).toList();
      add("  ", words.say("explain.missing", String.join("; ", labels)));
    }
    add("  ", words.say("explain.why", flag.why()));
    for (String id : flag.sources()) {
      source(id).ifPresent(source -> add("  ", words.say("explain.source", source)));
    }
    flag.reviewer().ifPresent(suggestion -> add("  ", words.say("explain.reviewer", suggestion)));
    add("  ", words.say("explain.place", flag.place()));
    lines.add("");
  }

  private Optional<String> source(String id) {
    return Optional.ofNullable(questionnaire.sources().get(id)).map(SourceText::of);
  }

  private void outline(Reason reason, String indent) {
    String truth = words.say("truth." + reason.truth().name());
    Optional<String> group = conditions.heading(reason.condition());
    add(indent, truth + ": " + group.orElseGet(() -> conditions.of(reason.condition())));
    if (group.isPresent()) {
      reason.parts().forEach(part -> outline(part, indent + "  "));
    } else {
      answers(reason.condition(), indent + "    ");
    }
  }

  private void answers(Condition test, String indent) {
    Optional<Score> score = said.scoreOf(test);
    score.ifPresent(s -> add(indent, said.line(s)));
    for (String id : Basis.questions(test, questionnaire)) {
      boolean reversed =
          score.stream()
              .flatMap(s -> s.terms().stream())
              .anyMatch(term -> term.question().equals(id) && term.reverse());
      add(
          indent,
          said.quoted(id) + (reversed ? " " + words.say("explain.reversed") : "") + notAsked(id));
    }
  }

  /** Under which condition it would have been asked. */
  private String notAsked(String id) {
    Question question = questionnaire.question(id).orElseThrow();
    return evaluation.asks(id) == Truth.FALSE
        ? " " + words.say("explain.not-asked", conditions.of(question.askIf().orElseThrow()))
        : "";
  }

  private void add(String indent, String text) {
    lines.addAll(Wrap.lines(VisibleText.line(text), screen.width(), indent));
  }
}
