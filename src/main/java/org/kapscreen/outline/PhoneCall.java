package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.Screener;
import org.kapscreen.screening.Truth;

/**
 * How long one person's call takes: the words read aloud at an ordinary pace, and a moment for each
 * answer.
 *
 * @param questions how many are asked
 * @param keystrokes what staff type, Enter included
 * @param minutes rounded up
 */
public record PhoneCall(int questions, int keystrokes, int minutes) {
  private static final double WORDS_A_MINUTE = 150;
  private static final double SECONDS_AN_ANSWER = 3;
  private static final int ENTER = 1;

  /** The call in which {@code answers} are given. */
  public static PhoneCall of(Screener screener, Answers answers) {
    Questionnaire questionnaire = screener.questionnaire();
    Evaluation evaluation = screener.evaluate(answers);
    List<Question> asked =
        questions(questionnaire).stream()
            .filter(q -> evaluation.asks(q.id()) != Truth.FALSE)
            .toList();
    int keystrokes = asked.stream().mapToInt(q -> ENTER + keys(q, answers.to(q.id()))).sum();
    double seconds =
        wordsReadAloud(questionnaire, asked, evaluation.assessment().disposition())
                * 60
                / WORDS_A_MINUTE
            + asked.size() * SECONDS_AN_ANSWER;
    return new PhoneCall(asked.size(), keystrokes, (int) Math.ceil(seconds / 60));
  }

  /** The questions that callers are asked; all of them where nobody calls. */
  static List<Question> questions(Questionnaire questionnaire) {
    boolean byPhone = questionnaire.channels().contains(Channel.PHONE);
    return questionnaire.questions().stream()
        .filter(q -> !byPhone || q.channels().contains(Channel.PHONE))
        .toList();
  }

  /** A list of options is not read again when the question before had the same. */
  private static long wordsReadAloud(
      Questionnaire questionnaire, List<Question> asked, Disposition step) {
    List<String> read = new ArrayList<>(List.of(questionnaire.intro()));
    List<String> before = List.of();
    Optional<Section> section = Optional.empty();
    for (Question question : asked) {
      Section now = questionnaire.sectionOf(question);
      if (!section.equals(Optional.of(now))) {
        read.add(now.title());
        now.intro().ifPresent(read::add);
        section = Optional.of(now);
      }
      read.add(question.ask());
      List<String> options = options(question);
      read.addAll(options.equals(before) ? List.of() : options);
      before = options;
    }
    questionnaire.textOf(step).ifPresent(text -> read.add(text.person()));
    return read.stream().mapToLong(PhoneCall::words).sum();
  }

  private static long words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}']+", -1)).filter(w -> !w.isEmpty()).count();
  }

  private static List<String> options(Question question) {
    return question.type() instanceof QuestionType.Options type
            && type.form() != QuestionType.Options.Form.YES_NO
        ? type.options().stream().map(Option::text).toList()
        : List.of();
  }

  /** What is typed for an answer; nothing is known of one that the case does not give. */
  private static int keys(Question question, Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return question.type() instanceof QuestionType.Options ? 1 : 0;
    }
    Value value = answered.value();
    if (value instanceof Value.Chosen chosen) {
      return keys((QuestionType.Options) question.type(), chosen.options());
    }
    if (value instanceof Value.Amount amount) {
      return amount.number().toPlainString().length();
    }
    if (value instanceof Value.Day day) {
      return day.date().toString().length();
    }
    if (value instanceof Value.Entries entries) {
      return entries.entries().isEmpty()
          ? "none".length()
          : String.join(", ", entries.entries()).length();
    }
    return ((Value.Words) value).text().length();
  }

  /** One letter for yes or no, otherwise the numbers of the options with a blank between. */
  private static int keys(QuestionType.Options type, Set<String> chosen) {
    if (type.form() == QuestionType.Options.Form.YES_NO) {
      return 1;
    }
    int keys = chosen.size() - 1;
    for (int i = 0; i < type.options().size(); i++) {
      if (chosen.contains(type.options().get(i).id())) {
        keys += String.valueOf(i + 1).length();
      }
    }
    return keys;
  }
}
