package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.NumberText;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.QuestionType.Options.Form;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.yaml.Declared.DeclaredQuestion;

/**
 * Reads questions: first what each is, so that conditions can name any of them, then what it asks
 * of others.
 */
final class QuestionReader {
  private static final List<String> TYPES =
      List.of("yes-no", "choice", "choices", "integer", "decimal", "date", "text", "list");
  private static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "ask",
          "label",
          "help",
          "staff",
          "options",
          "unit",
          "range",
          "vocabulary",
          "ask-if",
          "check",
          "flags",
          "not-sure",
          "declinable",
          "channels");
  private static final Range<LocalDate> ANY_DAY =
      new Range<>(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));

  private final Problems problems;
  private final Declared declared;
  private final OptionsReader options;
  private final Optional<Set<Channel>> offered;

  /**
   * @param offered the channels of the questionnaire; empty if they could not be read
   */
  QuestionReader(
      Problems problems, Declared declared, OptionsReader options, Optional<Set<Channel>> offered) {
    this.problems = problems;
    this.declared = declared;
    this.options = options;
    this.offered = offered;
  }

  /** A question of which only its own nature is known. */
  record Begun(
      Fields fields,
      String id,
      Optional<QuestionType> type,
      Optional<String> ask,
      Set<AnswerState> states,
      Set<Channel> channels,
      Place place) {}

  /**
   * Reads what the question is, and declares it.
   *
   * @param conditional whether its section has an ask-if
   */
  Optional<Begun> begin(Node node, boolean conditional) {
    Optional<Fields> found = Fields.of(node, problems, "a question", KEYS);
    if (found.isEmpty()) {
      declared.subjects.incomplete();
      return Optional.empty();
    }
    Fields fields = found.get();
    Optional<QuestionType> type = type(fields);
    Optional<Set<Channel>> limited = channels(fields);
    Optional<String> ask = fields.needText("ask");
    Set<AnswerState> states = states(fields, conditional);
    Optional<Node.Scalar> id = fields.needScalar("id");
    if (id.isEmpty()) {
      declared.subjects.incomplete();
      return Optional.empty();
    }
    Fields.isId(id.get(), problems);
    if (!declared.claim("question or score", id.get(), problems)) {
      return Optional.empty();
    }
    declared.subjects.add(id.get().text());
    Set<Channel> channels = (limited.isPresent() ? limited : offered).orElse(Set.of());
    boolean everywhere = limited.isEmpty() || limited.equals(offered);
    declared.questions.put(
        id.get().text(),
        new DeclaredQuestion(
            declared.questions.size(), type, everywhere, states, id.get().place()));
    return Optional.of(
        new Begun(fields, id.get().text(), type, ask, states, channels, id.get().place()));
  }

  private static Set<AnswerState> states(Fields fields, boolean conditional) {
    Set<AnswerState> states = EnumSet.of(AnswerState.ANSWERED, AnswerState.UNANSWERED);
    if (fields.flag("not-sure", true)) {
      states.add(AnswerState.NOT_SURE);
    }
    if (fields.flag("declinable", true)) {
      states.add(AnswerState.DECLINED);
    }
    if (conditional || fields.find("ask-if").isPresent()) {
      states.add(AnswerState.NOT_ASKED);
    }
    return states;
  }

  /** The channels that the question is limited to; empty if it is not, or they cannot be read. */
  private Optional<Set<Channel>> channels(Fields fields) {
    if (fields.find("channels").isEmpty()) {
      return Optional.empty();
    }
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    List<Node> items = fields.needList("channels");
    for (Node.Scalar word : fields.wordsOf(items)) {
      Optional<Channel> channel = Fields.wordOf(word, Channel.class, problems);
      if (channel.isPresent() && offered.isPresent() && !offered.get().contains(channel.get())) {
        problems.add(
            ProblemCode.CHANNEL_NOT_OFFERED,
            word,
            "the questionnaire has no channel " + word.quoted(),
            "Add it to the 'channels' at the top, or leave it out here.");
      } else if (channel.isPresent()) {
        channels.add(channel.get());
      }
    }
    return offered.isPresent() && channels.size() == items.size() && !items.isEmpty()
        ? Optional.of(channels)
        : Optional.empty();
  }

  private Optional<QuestionType> type(Fields fields) {
    Optional<Node.Scalar> word = fields.needScalar("type");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<QuestionType> type =
        switch (word.get().text()) {
          case "yes-no" ->
              Optional.of(new QuestionType.Options(Form.YES_NO, yesNo(word.get().place())));
          case "choice" -> options.ofQuestion(fields, Form.CHOICE);
          case "choices" -> options.ofQuestion(fields, Form.CHOICES);
          case "integer" -> numeric(fields, true);
          case "decimal" -> numeric(fields, false);
          case "date" -> Optional.of(new QuestionType.Day(dayRange(fields)));
          case "text" -> Optional.of(new QuestionType.FreeText());
          case "list" -> Optional.of(new QuestionType.Entries(vocabulary(fields)));
          default -> unknownType(word.get());
        };
    refuseForeignKeys(fields, word.get().text());
    return type;
  }

  private Optional<QuestionType> unknownType(Node.Scalar word) {
    problems.addUnknown(
        ProblemCode.UNKNOWN_WORD, word, "there is no question type " + word.quoted(), TYPES);
    return Optional.empty();
  }

  private static List<Option> yesNo(Place place) {
    return List.of(
        new Option("yes", "Yes", Optional.of(BigDecimal.ONE), false, place),
        new Option("no", "No", Optional.of(BigDecimal.ZERO), false, place));
  }

  /** A key that belongs to another type would be passed over in silence. */
  private void refuseForeignKeys(Fields fields, String type) {
    refuse(fields, "options", type, Set.of("choice", "choices"));
    refuse(fields, "unit", type, Set.of("integer", "decimal"));
    refuse(fields, "range", type, Set.of("integer", "decimal", "date"));
    refuse(fields, "vocabulary", type, Set.of("list"));
  }

  private void refuse(Fields fields, String key, String type, Set<String> allowed) {
    Optional<Node.Scalar> found = fields.node().key(key);
    if (found.isPresent() && TYPES.contains(type) && !allowed.contains(type)) {
      problems.add(
          ProblemCode.UNKNOWN_KEY,
          found.get(),
          "a question of type " + type + " has no '" + key + "'",
          "Leave it out, or change the type.");
    }
  }

  private Optional<QuestionType> numeric(Fields fields, boolean whole) {
    Optional<Node.Scalar> scalar = fields.needScalar("range");
    Optional<Range<BigDecimal>> range =
        scalar.isEmpty() ? Optional.empty() : numbers(scalar.get(), whole);
    Optional<String> unit = fields.text("unit");
    return range.isEmpty()
        ? Optional.empty()
        : Optional.of(new QuestionType.Numeric(whole, range.get(), unit));
  }

  private Optional<Range<BigDecimal>> numbers(Node.Scalar scalar, boolean whole) {
    Optional<Range<BigDecimal>> range = RangeText.numbers(scalar, problems);
    if (whole
        && range.isPresent()
        && !(NumberText.isWhole(range.get().low()) && NumberText.isWhole(range.get().high()))) {
      problems.add(
          ProblemCode.BAD_RANGE,
          scalar,
          "the range of an integer ends with whole numbers",
          "Write whole numbers, or make the type decimal.");
      return Optional.empty();
    }
    return range;
  }

  private Range<LocalDate> dayRange(Fields fields) {
    return fields
        .scalar("range")
        .flatMap(scalar -> RangeText.days(scalar, problems))
        .orElse(ANY_DAY);
  }

  private Optional<String> vocabulary(Fields fields) {
    Optional<Node.Scalar> name = fields.scalar("vocabulary");
    if (name.isPresent() && declared.vocabularyIds.lacks(name.get().text())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_VOCABULARY,
          name.get(),
          "there is no vocabulary " + name.get().quoted(),
          declared.vocabularyIds.ids());
    }
    return name.map(Node.Scalar::text);
  }

  /**
   * Reads the rest, now that every question is declared.
   *
   * @param sectionAskIf the ask-if of the section
   */
  Optional<Question> finish(
      Begun begun, ConditionReader conditions, AskIfOrder order, Optional<Condition> sectionAskIf) {
    Fields fields = begun.fields();
    Optional<Condition> own = conditions.read(fields.find("ask-if"));
    if (own.isPresent()) {
      order.check(begun.id(), own.get(), fields.find("ask-if").orElseThrow());
    }
    List<Check> checks = new ArrayList<>();
    for (Node node : fields.list("check")) {
      check(node, begun.id(), conditions).ifPresent(checks::add);
    }
    Optional<String> label = fields.text("label");
    Optional<String> help = fields.text("help");
    Optional<String> staff = fields.text("staff");
    if (begun.type().isEmpty() || begun.ask().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            begun.id(),
            begun.type().get(),
            begun.ask().get(),
            label.orElse(begun.id().replace('-', ' ')),
            help,
            staff,
            begun.states().contains(AnswerState.NOT_SURE),
            begun.states().contains(AnswerState.DECLINED),
            both(sectionAskIf, own),
            checks,
            begun.channels(),
            begun.place()));
  }

  private static Optional<Condition> both(Optional<Condition> section, Optional<Condition> own) {
    return section.isPresent() && own.isPresent()
        ? Optional.of(new Condition.All(List.of(section.get(), own.get())))
        : section.isPresent() ? section : own;
  }

  private Optional<Check> check(Node node, String question, ConditionReader conditions) {
    Optional<Fields> fields = Fields.of(node, problems, "a check", List.of("that", "else"));
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> condition = fields.get().need("that");
    Optional<Condition> that =
        condition.isEmpty() ? Optional.empty() : conditions.readOwn(condition.get(), question);
    if (that.isPresent() && !new Uses(declared).of(that.get()).containsKey(question)) {
      problems.add(
          ProblemCode.CHECK_OF_ANOTHER,
          condition.get(),
          "this does not look at '" + question + "', the question that is asked again",
          "Put the check under a question that it looks at.");
    }
    Optional<String> otherwise = fields.get().needText("else");
    return that.isPresent() && otherwise.isPresent()
        ? Optional.of(new Check(that.get(), otherwise.get()))
        : Optional.empty();
  }
}
