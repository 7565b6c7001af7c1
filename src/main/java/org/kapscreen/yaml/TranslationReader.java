package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;

/**
 * Reads what a questionnaire says to people in another language, or all that is wrong with that.
 * The ids and the logic are the questionnaire's; every text of it that a person or the staff meets
 * must be there, and no other.
 */
public final class TranslationReader {
  private static final String FORMAT = "1";
  private static final List<String> KEYS =
      List.of(
          "format",
          "translates",
          "version",
          "language",
          "title",
          "intro",
          "staff",
          "contact",
          "yes-no",
          "dispositions",
          "notices",
          "option-lists",
          "sections");

  private final Questionnaire original;
  private final Problems problems;
  private final Fields top;
  private final TranslatedTexts texts;
  private final TranslatedOptions options;

  private TranslationReader(Questionnaire original, Problems problems, Fields top) {
    this.original = original;
    this.problems = problems;
    this.top = top;
    this.texts = new TranslatedTexts(problems);
    this.options = new TranslatedOptions(texts, problems, top);
  }

  /**
   * What became of a file.
   *
   * @param questionnaire the original with the other texts; empty if there are problems
   * @param problems from the top of the file to its end
   */
  public record Result(Optional<Questionnaire> questionnaire, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads {@code file}, which holds the texts of {@code original} in {@code language}.
   *
   * @param language as the file's name has it
   * @param prepared trees of files that may be among them
   * @throws IOException if the file cannot be read
   */
  public static Result read(
      Path file, String language, Questionnaire original, PreparedTrees prepared)
      throws IOException {
    return of(YamlFile.read(file, prepared), language, original);
  }

  /** Reads what {@code yaml} holds. */
  static Result of(YamlFile yaml, String language, Questionnaire original) {
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    yaml.checkCharacters(problems);
    Optional<Questionnaire> translated =
        yaml.root()
            .flatMap(root -> Fields.of(root, problems, "a translation", KEYS))
            .map(top -> new TranslationReader(original, problems, top).questionnaire(language));
    return new Result(problems.isEmpty() ? translated : Optional.empty(), problems.inOrder());
  }

  /** The original in the other texts, of use only if there are no problems. */
  private Questionnaire questionnaire(String language) {
    checkFormat();
    needSame("translates", original.id(), "questionnaire");
    needSame("version", original.version(), "version");
    needSame("language", language, "language");
    return new Questionnaire(
        original.id(),
        original.version(),
        original::sha256,
        texts.need(top, "title", original.title()),
        language,
        original.channels(),
        contact(),
        texts.need(top, "intro", original.intro()),
        texts.like(top, "staff", original.staff()),
        dispositions(),
        original.sources(),
        notices(),
        original.vocabularies(),
        sections(),
        original.scores(),
        original.flags(),
        original.accepted());
  }

  private void checkFormat() {
    Optional<Node.Scalar> format = top.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(FORMAT)) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads translations of format " + FORMAT + " only",
          "Write 'format: " + FORMAT + "'.");
    }
  }

  private void needSame(String key, String wanted, String what) {
    Optional<Node.Scalar> found = top.needScalar(key);
    if (found.isPresent() && !found.get().text().equals(wanted)) {
      problems.add(
          ProblemCode.OTHER_ORIGINAL,
          found.get(),
          "the " + what + " is '" + wanted + "', not " + found.get().quoted(),
          key.equals("version")
              ? "Look through what has changed since, then write the version that is translated."
              : "The file's name and its first lines say the same.");
    }
  }

  private Contact contact() {
    Contact contact = original.contact();
    Optional<Fields> fields = texts.part(top, "contact", List.of("role"));
    return fields.isEmpty()
        ? contact
        : new Contact(
            contact.name(), texts.need(fields.get(), "role", contact.role()), contact.phone());
  }

  private List<DispositionText> dispositions() {
    List<DispositionText> all = original.dispositions();
    Map<String, Node> found =
        texts.byId(top, "dispositions", "disposition", ids(all, text -> text.disposition().word()));
    return all.stream()
        .map(text -> translated(text, found.get(text.disposition().word()), this::disposition))
        .toList();
  }

  private static <T> Set<String> ids(Collection<T> all, Function<T, String> id) {
    Set<String> ids = new LinkedHashSet<>();
    all.forEach(one -> ids.add(id.apply(one)));
    return ids;
  }

  /** {@code original} as it is where nothing stands for it, which is reported. */
  private static <T> T translated(
      T original, @Nullable Node node, BiFunction<T, Node, T> translation) {
    return node == null ? original : translation.apply(original, node);
  }

  private DispositionText disposition(DispositionText text, Node node) {
    return Fields.of(node, problems, "a disposition", List.of("title", "person"))
        .map(
            fields ->
                new DispositionText(
                    text.disposition(),
                    texts.need(fields, "title", text.title()),
                    texts.need(fields, "person", text.person()),
                    text.reviewer()))
        .orElse(text);
  }

  private Map<String, Notice> notices() {
    Map<String, Node> found = texts.byId(top, "notices", "notice", original.notices().keySet());
    Map<String, Notice> translated = new LinkedHashMap<>();
    original
        .notices()
        .forEach(
            (id, notice) -> translated.put(id, translated(notice, found.get(id), this::notice)));
    return translated;
  }

  private Notice notice(Notice notice, Node node) {
    if (node instanceof Node.Scalar say && notice.staff().isEmpty()) {
      return new Notice(notice.id(), texts.of(say, notice.say()), Optional.empty());
    }
    return Fields.of(node, problems, "a notice", List.of("say", "staff"))
        .map(
            fields ->
                new Notice(
                    notice.id(),
                    texts.need(fields, "say", notice.say()),
                    texts.like(fields, "staff", notice.staff())))
        .orElse(notice);
  }

  private List<Section> sections() {
    List<Section> all = original.sections();
    Map<String, Node> found = texts.byId(top, "sections", "section", ids(all, Section::id));
    List<Section> translated =
        all.stream().map(one -> translated(one, found.get(one.id()), this::section)).toList();
    if (found.size() == all.size()) {
      options.reportUnused();
    }
    return translated;
  }

  private Section section(Section section, Node node) {
    return Fields.of(node, problems, "a section", List.of("title", "intro", "staff", "questions"))
        .map(
            fields ->
                new Section(
                    section.id(),
                    texts.need(fields, "title", section.title()),
                    section.kind(),
                    texts.like(fields, "intro", section.intro()),
                    texts.like(fields, "staff", section.staff()),
                    questions(section, fields),
                    section.place()))
        .orElse(section);
  }

  private List<Question> questions(Section section, Fields fields) {
    List<Question> all = section.questions();
    Map<String, Node> found = texts.byId(fields, "questions", "question", ids(all, Question::id));
    return all.stream().map(one -> translated(one, found.get(one.id()), this::question)).toList();
  }

  private Question question(Question question, Node node) {
    List<String> keys = List.of("ask", "label", "help", "staff", "unit", "options", "check");
    return Fields.of(node, problems, "a question", keys)
        .map(
            fields ->
                new Question(
                    question.id(),
                    type(question.type(), fields),
                    texts.need(fields, "ask", question.ask()),
                    texts.need(fields, "label", question.label()),
                    texts.like(fields, "help", question.help()),
                    texts.like(fields, "staff", question.staff()),
                    question.notSure(),
                    question.declinable(),
                    question.askIf(),
                    checks(question.checks(), fields),
                    question.channels(),
                    question.place()))
        .orElse(question);
  }

  private QuestionType type(QuestionType type, Fields fields) {
    Optional<String> unit =
        texts.like(
            fields,
            "unit",
            type instanceof QuestionType.Numeric numeric ? numeric.unit() : Optional.empty());
    if (type instanceof QuestionType.Options chosen) {
      return options.of(chosen, fields);
    }
    texts.refuse(fields, "options");
    return type instanceof QuestionType.Numeric numeric
        ? new QuestionType.Numeric(numeric.whole(), numeric.range(), unit)
        : type;
  }

  /** What is said when a check fails, in the order of the checks. */
  private List<Check> checks(List<Check> checks, Fields fields) {
    if (checks.isEmpty()) {
      texts.refuse(fields, "check");
      return checks;
    }
    Optional<Node> found = texts.find(fields, "check");
    if (found.isEmpty()) {
      return checks;
    }
    List<Node.Scalar> said = fields.wordsOf(fields.list("check"));
    if (said.size() != checks.size()) {
      problems.add(
          said.size() < checks.size() ? ProblemCode.NOT_TRANSLATED : ProblemCode.NOT_IN_ORIGINAL,
          found.get(),
          said.size()
              + " texts for the checks of this question, of which there are "
              + checks.size(),
          "Write what each check says when it fails, in their order, each on a line after '- '.");
      return checks;
    }
    List<Check> translated = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      translated.add(new Check(check.that(), texts.of(said.get(i), check.otherwise())));
    }
    return translated;
  }
}
