package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.questionnaire.Source;
import org.kapscreen.questionnaire.Vocabulary;

/** Reads a questionnaire, or all that is wrong with it. */
public final class QuestionnaireReader {
  private static final String FORMAT = "1";
  private static final List<String> KEYS =
      List.of(
          "format",
          "id",
          "version",
          "title",
          "language",
          "channels",
          "contact",
          "intro",
          "staff",
          "dispositions",
          "sources",
          "notices",
          "option-lists",
          "vocabularies",
          "sections",
          "scores",
          "flags",
          "accepted");
  private static final List<String> SECTION_KEYS =
      List.of("id", "title", "kind", "intro", "staff", "ask-if", "questions");

  private final Fields top;
  private final Problems problems;
  private final Sha256 sha256 = new Sha256();
  private final VocabularyReader vocabularies;
  private final Declared declared = new Declared();
  private final AskIfOrder order;
  private final ConditionReader conditions;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Notice> notices = new LinkedHashMap<>();
  private final List<Flag> flags = new ArrayList<>();

  private QuestionnaireReader(
      List<Path> files, PreparedTrees prepared, YamlFile yaml, Fields top, Problems problems) {
    this.top = top;
    this.problems = problems;
    sha256.add(yaml.content());
    this.vocabularies = new VocabularyReader(files, prepared, problems, sha256);
    this.order = new AskIfOrder(declared, problems);
    this.conditions = new ConditionReader(declared, problems);
  }

  /**
   * What became of a file.
   *
   * @param questionnaire empty if there are problems
   * @param problems from the top of the file to its end
   * @param files that were read, its own first
   */
  public record Result(
      Optional<Questionnaire> questionnaire, List<Problem> problems, List<Path> files) {
    public Result {
      problems = List.copyOf(problems);
      files = List.copyOf(files);
    }
  }

  /**
   * Reads {@code file} and the vocabulary files that it names.
   *
   * @throws IOException if the file cannot be read
   */
  public static Result read(Path file) throws IOException {
    return read(file, PreparedTrees.NONE);
  }

  /**
   * Reads {@code file} and the vocabulary files that it names, as {@link #read(Path)} does.
   *
   * @param prepared trees of files that may be among them
   * @throws IOException if the file cannot be read
   */
  public static Result read(Path file, PreparedTrees prepared) throws IOException {
    return of(file, prepared, YamlFile.read(file, prepared));
  }

  /** Reads what {@code file} holds. */
  static Result of(Path file, PreparedTrees prepared, YamlFile yaml) {
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    yaml.checkCharacters(problems);
    List<Path> files = new ArrayList<>(List.of(file));
    Optional<Questionnaire> questionnaire = Optional.empty();
    if (yaml.root().isPresent()) {
      Optional<Fields> top = Fields.of(yaml.root().get(), problems, "a questionnaire", KEYS);
      if (top.isPresent()) {
        questionnaire =
            new QuestionnaireReader(files, prepared, yaml, top.get(), problems).questionnaire();
      }
    }
    return new Result(
        problems.isEmpty() ? questionnaire : Optional.empty(), problems.inOrder(), files);
  }

  private Optional<Questionnaire> questionnaire() {
    checkFormat();
    Optional<Node.Scalar> id = top.needId("id");
    Optional<String> version = version();
    Optional<String> title = top.needText("title");
    Optional<String> language = language();
    Optional<Set<Channel>> channels = channels();
    Optional<Contact> contact = contact();
    Optional<String> intro = top.needText("intro");
    Optional<String> staff = top.text("staff");
    DispositionReader dispositionReader = new DispositionReader(problems);
    List<DispositionText> dispositions = dispositionReader.read(top);
    readShared();
    OptionsReader options = new OptionsReader(problems);
    options.readLists(top);
    QuestionReader questionReader = new QuestionReader(problems, declared, options, channels);
    List<BegunSection> begun = begin(questionReader);
    if (top.isUnreadable("sections") || top.isUnreadable("scores")) {
      declared.subjects.incomplete();
    }
    ScoreReader scoreReader = new ScoreReader(problems, declared);
    List<Score> scores = new ArrayList<>();
    for (Node node : top.list("scores")) {
      scoreReader.read(node).ifPresent(scores::add);
    }
    FlagReader flagReader =
        new FlagReader(problems, declared, conditions, dispositionReader.listed());
    List<Section> sections = new ArrayList<>();
    for (BegunSection section : begun) {
      finish(section, questionReader, flagReader).ifPresent(sections::add);
    }
    for (Node node : top.list("flags")) {
      flagReader.read(node).ifPresent(flags::add);
    }
    if (top.isUnreadable("flags")) {
      declared.flags.incomplete();
    }
    List<Acceptance> accepted =
        new AcceptanceReader(problems, declared, conditions, dispositionReader.listed()).read(top);
    order.report();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Questionnaire(
            id.orElseThrow().text(),
            version.orElseThrow(),
            sha256,
            title.orElseThrow(),
            language.orElseThrow(),
            channels.orElseThrow(),
            contact.orElseThrow(),
            intro.orElseThrow(),
            staff,
            dispositions,
            sources,
            notices,
            declared.vocabularies,
            sections,
            scores,
            flags,
            accepted));
  }

  private void checkFormat() {
    Optional<Node.Scalar> format = top.needScalar("format");
    if (format.isPresent() && !format.get().text().equals(FORMAT)) {
      problems.add(
          ProblemCode.UNKNOWN_FORMAT,
          format.get(),
          "this kapscreen reads format " + FORMAT + " only",
          "Write 'format: " + FORMAT + "', or use the kapscreen that the file was written for.");
    }
  }

  private Optional<String> version() {
    Optional<Node.Scalar> version = top.needScalar("version");
    if (version.isPresent()
        && !version.get().text().matches("[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}")) {
      problems.add(
          ProblemCode.BAD_VERSION,
          version.get(),
          "a version is three numbers",
          "Write it as 1.0.0.");
    }
    return version.map(Node.Scalar::text);
  }

  private Optional<String> language() {
    Optional<Node.Scalar> language = top.needScalar("language");
    if (language.isPresent() && !language.get().text().matches(TranslationFiles.TAG)) {
      problems.add(
          ProblemCode.UNKNOWN_WORD,
          language.get(),
          "this is no code of a language",
          "Write a code such as en, es or pt-BR.");
    }
    return language.map(Node.Scalar::text);
  }

  /** Empty if one of them could not be read. */
  private Optional<Set<Channel>> channels() {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    List<Node> items = top.needList("channels");
    for (Node.Scalar word : top.wordsOf(items)) {
      Fields.wordOf(word, Channel.class, problems).ifPresent(channels::add);
    }
    return channels.isEmpty() || channels.size() < items.size()
        ? Optional.empty()
        : Optional.of(channels);
  }

  private Optional<Contact> contact() {
    Optional<Node> node = top.need("contact");
    return node.isPresent() ? ContactReader.read(node.get(), problems) : Optional.empty();
  }

  private void readShared() {
    for (Node.Entry entry : top.named("sources", declared.sources)) {
      source(entry.key().text(), entry.value());
    }
    for (Node.Entry entry : top.named("notices", declared.notices)) {
      notice(entry.key().text(), entry.value());
    }
    for (Node.Entry entry : top.named("vocabularies", declared.vocabularyIds)) {
      String id = entry.key().text();
      Optional<Vocabulary> vocabulary = vocabularies.read(id, entry.value());
      if (vocabulary.isPresent()) {
        declared.vocabularies.put(id, vocabulary.get());
      }
    }
  }

  private void source(String id, Node node) {
    Optional<Fields> fields =
        Fields.of(node, problems, "a source", List.of("title", "detail", "year", "url"));
    if (fields.isPresent()) {
      Fields source = fields.get();
      Optional<String> title = source.needText("title");
      if (title.isPresent()) {
        Optional<String> detail = source.text("detail");
        sources.put(
            id, new Source(id, title.get(), detail, source.text("year"), source.text("url")));
      }
    }
  }

  private void notice(String id, Node node) {
    Optional<String> say;
    Optional<String> staff = Optional.empty();
    if (node instanceof Node.Scalar text) {
      say = Fields.textOf(text, problems);
    } else {
      Optional<Fields> fields = Fields.of(node, problems, "a notice", List.of("say", "staff"));
      if (fields.isEmpty()) {
        return;
      }
      say = fields.get().needText("say");
      staff = say.isEmpty() ? staff : fields.get().text("staff");
    }
    if (say.isPresent()) {
      notices.put(id, new Notice(id, say.get(), staff));
    }
  }

  /** A section whose questions are declared. */
  private record BegunSection(
      Fields fields, Optional<Node.Scalar> id, List<QuestionReader.Begun> questions) {}

  private List<BegunSection> begin(QuestionReader reader) {
    List<BegunSection> begun = new ArrayList<>();
    for (Node node : top.needList("sections")) {
      Optional<Fields> fields = Fields.of(node, problems, "a section", SECTION_KEYS);
      if (fields.isEmpty() || fields.get().find("questions").isEmpty()) {
        declared.subjects.incomplete();
      }
      if (fields.isPresent()) {
        Optional<Node.Scalar> id = declared.claimed("section", fields.get().needId("id"), problems);
        List<QuestionReader.Begun> questions = new ArrayList<>();
        for (Node question : fields.get().needList("questions")) {
          reader.begin(question, fields.get().find("ask-if").isPresent()).ifPresent(questions::add);
        }
        begun.add(new BegunSection(fields.get(), id, questions));
      }
    }
    return begun;
  }

  private Optional<Section> finish(
      BegunSection begun, QuestionReader reader, FlagReader flagReader) {
    Fields fields = begun.fields();
    Optional<String> title = fields.needText("title");
    Optional<SectionKind> kind = fields.needWord("kind", SectionKind.class);
    Optional<Condition> askIf = conditions.read(fields.find("ask-if"));
    List<String> ids = new ArrayList<>();
    for (QuestionReader.Begun question : begun.questions()) {
      ids.add(question.id());
    }
    if (askIf.isPresent() && !ids.isEmpty()) {
      order.checkSection(
          begun.id().map(Node.Scalar::text).orElse(""),
          ids,
          askIf.get(),
          fields.find("ask-if").orElseThrow());
    }
    List<Question> questions = new ArrayList<>();
    for (QuestionReader.Begun one : begun.questions()) {
      reader.finish(one, conditions, order, askIf).ifPresent(questions::add);
      flags.addAll(flagReader.ofQuestion(one.fields(), one.id()));
    }
    Optional<String> intro = fields.text("intro");
    Optional<String> staff = fields.text("staff");
    return begun.id().isPresent() && title.isPresent() && kind.isPresent()
        ? Optional.of(
            new Section(
                begun.id().get().text(),
                title.get(),
                kind.get(),
                intro,
                staff,
                questions,
                begun.id().get().place()))
        : Optional.empty();
  }
}
