package org.kapscreen.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Value;

/**
 * Tells what a typed line means. Where a person answers in words of their own, commands begin with
 * a slash, so that no word of theirs is taken for one; elsewhere the slash may be left out.
 */
final class ReplyReader {
  private static final Map<String, Reply> COMMANDS =
      Map.ofEntries(
          Map.entry("help", Reply.Command.HELP),
          Map.entry("?", Reply.Command.HELP),
          Map.entry("back", Reply.Command.BACK),
          Map.entry("b", Reply.Command.BACK),
          Map.entry("review", Reply.Command.REVIEW),
          Map.entry("repeat", Reply.Command.REPEAT),
          Map.entry("stop", Reply.Command.STOP),
          Map.entry("quit", Reply.Command.STOP),
          Map.entry("exit", Reply.Command.STOP),
          Map.entry("note", new Reply.Note("")),
          Map.entry("not sure", new Reply.Given(Answer.NOT_SURE)),
          Map.entry("not-sure", new Reply.Given(Answer.NOT_SURE)),
          Map.entry("ns", new Reply.Given(Answer.NOT_SURE)),
          Map.entry("prefer not to say", new Reply.Given(Answer.DECLINED)),
          Map.entry("pass", new Reply.Given(Answer.DECLINED)),
          Map.entry("pn", new Reply.Given(Answer.DECLINED)));

  private ReplyReader() {}

  /** Whether commands need a slash at {@code question}. */
  static boolean needsSlash(Question question) {
    return question.type() instanceof QuestionType.FreeText
        || question.type() instanceof QuestionType.Entries;
  }

  static Reply read(Question question, String line) {
    String text = line.replace('\t', ' ').strip();
    if (text.isEmpty()) {
      return new Reply.Nothing();
    }
    Optional<Reply> command = command(text, needsSlash(question));
    if (command.isPresent()) {
      return offered(question, command.get());
    }
    return answer(question, text);
  }

  private static Optional<Reply> command(String text, boolean needsSlash) {
    boolean slash = text.startsWith("/");
    if (!slash && needsSlash) {
      return Optional.empty();
    }
    String word = (slash ? text.substring(1) : text).strip().toLowerCase(Locale.ROOT);
    if (word.startsWith("note ")) {
      return Optional.of(new Reply.Note(text.substring(text.indexOf(' ')).strip()));
    }
    Reply known = COMMANDS.get(word);
    return known == null && slash
        ? Optional.of(new Reply.Unfit(Misfit.UNKNOWN_OPTION))
        : Optional.ofNullable(known);
  }

  private static Reply offered(Question question, Reply reply) {
    if (reply instanceof Reply.Given given) {
      boolean offered =
          given.answer().equals(Answer.NOT_SURE) ? question.notSure() : question.declinable();
      return offered ? reply : new Reply.NotOffered();
    }
    if (reply instanceof Reply.Note note && !note.text().isEmpty()) {
      return checkedNote(note.text());
    }
    return reply;
  }

  /**
   * A note is kept as it was said, but no keys that are not text, and no more than a text may have.
   */
  static Reply checkedNote(String text) {
    return AnswerText.misfit(text).<Reply>map(Reply.Unfit::new).orElse(new Reply.Note(text));
  }

  private static Reply answer(Question question, String text) {
    if (question.type() instanceof QuestionType.Entries && text.equalsIgnoreCase("none")) {
      return given(new Value.Entries(List.of()));
    }
    String named =
        question.type() instanceof QuestionType.Options options ? byOptionIds(options, text) : text;
    AnswerText.Outcome outcome = AnswerText.read(question, named);
    return outcome instanceof AnswerText.Read read
        ? given(read.value())
        : new Reply.Unfit(((AnswerText.Refused) outcome).why());
  }

  private static Reply given(Value value) {
    return new Reply.Given(new Answer.Answered(value));
  }

  /**
   * {@code text} with the ids of the options that its parts begin; a part that begins none or
   * several stays.
   */
  private static String byOptionIds(QuestionType.Options type, String text) {
    boolean numbers =
        text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ' ' || c == ',' || c == ';');
    List<String> parts = AnswerText.parts(numbers ? text.replace(' ', ',') : text);
    List<String> named = new ArrayList<>();
    for (String part : parts) {
      named.add(optionBegunBy(type, part).orElse(part));
    }
    return String.join(",", named);
  }

  private static Optional<String> optionBegunBy(QuestionType.Options type, String part) {
    String begun = part.toLowerCase(Locale.ROOT);
    List<String> fitting = new ArrayList<>();
    for (Option option : type.options()) {
      String text = option.text().toLowerCase(Locale.ROOT);
      if (option.id().equals(begun) || text.equals(begun)) {
        return Optional.of(option.id());
      }
      if (option.id().startsWith(begun) || text.startsWith(begun)) {
        fitting.add(option.id());
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
