package org.kapscreen.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.text.Words;

/** Conditions in plain words, with the questions' labels and the options' texts. */
public final class ConditionText {
  private final Questionnaire questionnaire;
  private final Words words;

  /**
   * @param language a BCP 47 tag of the words between the questionnaire's own
   */
  public ConditionText(Questionnaire questionnaire, String language) {
    this.questionnaire = questionnaire;
    this.words = Words.beside(ConditionText.class, language);
  }

  /** {@code condition} as one sentence without a full stop. */
  public String of(Condition condition) {
    if (condition instanceof Condition.All all) {
      return joined(all.parts(), "condition.and");
    }
    if (condition instanceof Condition.Any any) {
      return joined(any.parts(), "condition.or");
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return words.say(
          "condition.at-least", atLeast.count(), joined(atLeast.parts(), "condition.or"));
    }
    if (condition instanceof Condition.Not not) {
      return words.say("condition.not", of(not.part()));
    }
    return ofTest(condition);
  }

  private String joined(List<Condition> parts, String between) {
    String separator = " " + words.say(between) + " ";
    return parts.stream()
        .map(part -> isSingle(part) || parts.size() == 1 ? of(part) : "(" + of(part) + ")")
        .collect(Collectors.joining(separator));
  }

  private static boolean isSingle(Condition condition) {
    return !(condition instanceof Condition.All || condition instanceof Condition.Any);
  }

  /** What heads a group of conditions in an outline; empty for a test. */
  public Optional<String> heading(Condition condition) {
    if (condition instanceof Condition.All) {
      return Optional.of(words.say("heading.all"));
    }
    if (condition instanceof Condition.Any) {
      return Optional.of(words.say("heading.any"));
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return Optional.of(words.say("heading.at-least", atLeast.count()));
    }
    return condition instanceof Condition.Not
        ? Optional.of(words.say("heading.not"))
        : Optional.empty();
  }

  private String ofTest(Condition condition) {
    if (condition instanceof Condition.Chosen chosen) {
      return words.say("condition.is", label(chosen.question()), options(chosen));
    }
    if (condition instanceof Condition.InState inState) {
      return words.say("condition.state", label(inState.question()), of(inState.state()));
    }
    if (condition instanceof Condition.InGroup inGroup) {
      return words.say("condition.group", label(inGroup.question()), orList(inGroup.groups()));
    }
    if (condition instanceof Condition.InBand inBand) {
      return words.say("condition.is", label(inBand.score()), bands(inBand));
    }
    if (condition instanceof Condition.Within within) {
      return words.say(
          "condition.within",
          label(within.subject()),
          within.low().toPlainString(),
          within.high().toPlainString());
    }
    Condition.Compare compare = (Condition.Compare) condition;
    return words.say(
        "condition." + compare.operator().name(),
        label(compare.subject()),
        operand(compare.operand()));
  }

  /** What is true of a question, in plain words. */
  public String of(AnswerState state) {
    return words.say("state." + state.word());
  }

  /** What the NP calls that question or score. */
  public String label(String subject) {
    return questionnaire
        .question(subject)
        .map(Question::label)
        .or(() -> questionnaire.score(subject).map(Score::title))
        .orElse(subject);
  }

  private String options(Condition.Chosen chosen) {
    Question question = questionnaire.question(chosen.question()).orElseThrow();
    QuestionType.Options type = (QuestionType.Options) question.type();
    List<String> texts =
        type.options().stream()
            .filter(o -> chosen.options().contains(o.id()))
            .map(Option::text)
            .toList();
    return texts.stream()
        .map(text -> '"' + text + '"')
        .collect(Collectors.joining(" " + words.say("condition.or") + " "));
  }

  private String bands(Condition.InBand inBand) {
    Score score = questionnaire.score(inBand.score()).orElseThrow();
    return score.bands().stream()
        .filter(band -> inBand.bands().contains(band.id()))
        .map(Band::title)
        .collect(Collectors.joining(" " + words.say("condition.or") + " "));
  }

  private String orList(Set<String> ids) {
    return String.join(" " + words.say("condition.or") + " ", ids);
  }

  private String operand(Operand operand) {
    if (operand instanceof Operand.Amount amount) {
      return amount.value().toPlainString();
    }
    if (operand instanceof Operand.Day day) {
      return day.value().toString();
    }
    return label(((Operand.Other) operand).question());
  }
}
