package org.kapscreen.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Value;

/**
 * Tells what a line typed at a question means. Where a person answers in words of their own,
 * commands begin with a slash, so that no word of theirs is taken for one; elsewhere the slash may
 * be left out.
 */
final class ReplyReader {
  private final Tongue tongue;

  ReplyReader(Tongue tongue) {
    this.tongue = tongue;
  }

  /** Whether commands need a slash at {@code question}. */
  static boolean needsSlash(Question question) {
    return question.type() instanceof QuestionType.FreeText
        || question.type() instanceof QuestionType.Entries;
  }

  Reply read(Question question, String line) {
    String text = line.replace('\t', ' ').strip();
    if (text.isEmpty()) {
      return new Reply.Nothing();
    }
    Optional<Reply> command = tongue.commands().find(text);
    if (text.startsWith("/")) {
      return command.map(reply -> offered(question, reply)).orElse(new Reply.NoCommand());
    }
    if (needsSlash(question)) {
      Reply answer = inOwnWords(question, text);
      return command.isPresent() && answer instanceof Reply.Given given
          ? new Reply.WordOrCommand(text, given.answer())
          : answer;
    }
    return command.isPresent() && !isOption(question, text)
        ? offered(question, command.get())
        : answer(question, text);
  }

  /** An option that is called like a command is meant when it stands in the list. */
  private boolean isOption(Question question, String text) {
    return question.type() instanceof QuestionType.Options options
        && words(question, options).exact(text).isPresent();
  }

  private OptionWords words(Question question, QuestionType.Options own) {
    QuestionType shown = tongue.shown(question).type();
    return new OptionWords(
        shown instanceof QuestionType.Options options ? options : own, own, tongue.commands());
  }

  private static Reply offered(Question question, Reply reply) {
    if (reply instanceof Reply.Given given) {
      boolean offered =
          given.answer().equals(Answer.NOT_SURE) ? question.notSure() : question.declinable();
      return offered ? reply : new Reply.NotOffered();
    }
    return reply;
  }

  private Reply inOwnWords(Question question, String text) {
    return question.type() instanceof QuestionType.Entries
            && tongue.commands().is("word.none", text)
        ? given(new Value.Entries(List.of()))
        : read(question, text, text);
  }

  private Reply answer(Question question, String text) {
    if (question.type() instanceof QuestionType.Options options) {
      OptionWords.Named named = words(question, options).read(text);
      if (named instanceof OptionWords.Several several) {
        return new Reply.Unclear(several.options());
      }
      return named instanceof OptionWords.Text ids
          ? read(question, text, ids.text())
          : new Reply.Unfit(whyNot(text).orElse(Misfit.UNKNOWN_OPTION));
    }
    return read(question, text, withoutUnit(tongue.shown(question), text));
  }

  /** A number may be followed by its unit, as it is shown. */
  private static String withoutUnit(Question question, String text) {
    if (question.type() instanceof QuestionType.Numeric numeric && numeric.unit().isPresent()) {
      String unit = numeric.unit().get().toLowerCase(Locale.ROOT);
      String small = text.toLowerCase(Locale.ROOT);
      if (small.length() == text.length() && small.endsWith(unit) && !small.equals(unit)) {
        return text.substring(0, text.length() - unit.length()).strip();
      }
    }
    return text;
  }

  private static Reply read(Question question, String typed, String meant) {
    Optional<Misfit> whyNot = whyNot(typed);
    if (whyNot.isPresent()) {
      return new Reply.Unfit(whyNot.get());
    }
    AnswerText.Outcome outcome = AnswerText.read(question, meant);
    return outcome instanceof AnswerText.Read read
        ? given(read.value())
        : new Reply.Unfit(((AnswerText.Refused) outcome).why());
  }

  /** What is wrong with the line itself, whatever the question. */
  private static Optional<Misfit> whyNot(String typed) {
    return AnswerText.misfit(typed).filter(why -> why == Misfit.NOT_TEXT || why == Misfit.TOO_LONG);
  }

  private static Reply given(Value value) {
    return new Reply.Given(new Answer.Answered(value));
  }
}
