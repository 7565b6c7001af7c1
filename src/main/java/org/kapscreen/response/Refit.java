package org.kapscreen.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response.Entry;

/**
 * An unfinished screening on another version of its questionnaire.
 *
 * @param screening with the entries whose answers are answers there too
 * @param left ids of the questions whose entries are left behind
 */
public record Refit(Response screening, List<String> left) {
  public Refit {
    left = List.copyOf(left);
  }

  /** {@code saved} on {@code other}. */
  public static Refit of(Response saved, Questionnaire other) {
    List<Entry> kept = saved.entries().stream().filter(entry -> fits(entry, other)).toList();
    List<String> left =
        saved.entries().stream().filter(entry -> !fits(entry, other)).map(Entry::question).toList();
    Response screening =
        new Response(
            new Response.Used(other.id(), other.version(), other.sha256()),
            saved.program(),
            saved.channel(),
            saved.language(),
            saved.alsoIn(),
            saved.reference(),
            saved.takenOver().map(t -> t.of(without(t.questions(), left))),
            saved.started(),
            saved.ending(),
            kept,
            saved.interruptions(),
            saved.assessment());
    return new Refit(screening, left);
  }

  /**
   * Answers on another version of their questionnaire.
   *
   * @param answers those that are answers there too
   * @param left ids of the questions whose answers are left behind
   */
  public record Fitted(Answers answers, List<String> left) {
    public Fitted {
      left = List.copyOf(left);
    }
  }

  /**
   * {@code answers} on {@code other}. What was not asked or not answered is neither kept nor left:
   * whether it is asked there, the other version decides.
   */
  public static Fitted of(Answers answers, Questionnaire other) {
    Map<String, Answer> kept = new LinkedHashMap<>();
    List<String> left = new ArrayList<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (answer.state() == AnswerState.UNANSWERED
                  || answer.state() == AnswerState.NOT_ASKED) {
                return;
              }
              if (other.question(id).filter(question -> fits(answer, question)).isPresent()) {
                kept.put(id, answer);
              } else {
                left.add(id);
              }
            });
    return new Fitted(new Answers(kept), left);
  }

  private static boolean fits(Entry entry, Questionnaire other) {
    return other
        .question(entry.question())
        .map(question -> fits(entry.answer(), question))
        .orElse(false);
  }

  private static List<String> without(List<String> questions, List<String> left) {
    return questions.stream().filter(question -> !left.contains(question)).toList();
  }

  /** Whether {@code answer} is one to {@code question}. */
  public static boolean fits(Answer answer, Question question) {
    return switch (answer.state()) {
      case NOT_SURE -> question.notSure();
      case DECLINED -> question.declinable();
      case UNANSWERED, NOT_ASKED -> true;
      case ANSWERED -> AnswerText.misfit(question, ((Answer.Answered) answer).value()).isEmpty();
    };
  }
}
