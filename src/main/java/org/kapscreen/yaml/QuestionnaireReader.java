package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          "flags");
  private static final List<String> SECTION_KEYS =
      List.of("id", "title", "kind", "intro", "staff", "ask-if", "questions");

  private final Fields top;
  private final Problems problems;
  private final MessageDigest digest;
  private final VocabularyReader vocabularies;
  private final Declared declared = new Declared();
  private final AskIfOrder order;
  private final ConditionReader conditions;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Notice> notices = new LinkedHashMap<>();
  private final List<Flag> flags = new ArrayList<>();

  private QuestionnaireReader(Path file, YamlFile yaml, Fields top, Problems problems) {
    this.top = top;
    this.problems = problems;
    this.digest = sha256();
    yaml.addTo(digest);
    this.vocabularies = new VocabularyReader(file, problems, digest);
    this.order = new AskIfOrder(declared, problems);
    this.conditions = new ConditionReader(declared, problems);
  }

  /**
   * What became of a file.
   *
   * @param questionnaire empty if there are problems
   * @param problems from the top of the file to its end
   */
  public record Result(Optional<Questionnaire> questionnaire, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads {@code file} and the vocabulary files that it names.
   *
   * @throws IOException if the file cannot be read
   */
  public static Result read(Path file) throws IOException {
    YamlFile yaml = YamlFile.read(file);
    Problems problems = yaml.collector();
    problems.addAll(yaml.problems());
    yaml.root().ifPresent(root -> UnprintableCharacter.check(root, problems));
    Optional<Questionnaire> questionnaire =
        yaml.root()
            .flatMap(root -> Fields.of(root, problems, "a questionnaire", KEYS))
            .flatMap(top -> new QuestionnaireReader(file, yaml, top, problems).questionnaire());
    return new Result(problems.isEmpty() ? questionnaire : Optional.empty(), problems.inOrder());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private Optional<Questionnaire> questionnaire() {
    checkFormat();
    Optional<Node.Scalar> id = top.needId("id");
    Optional<String> version = version();
    Optional<String> title = top.needText("title");
    Optional<String> language = top.needText("language");
    Set<Channel> channels = channels();
    Optional<Contact> contact = top.need("contact").flatMap(this::contact);
    Optional<String> intro = top.needText("intro");
    Optional<String> staff = top.text("staff");
    List<DispositionText> dispositions = new DispositionReader(problems).read(top);
    readShared();
    OptionsReader options = new OptionsReader(problems);
    options.readLists(top);
    QuestionReader questionReader = new QuestionReader(problems, declared, options, channels);
    List<BegunSection> begun = begin(questionReader);
    ScoreReader scoreReader = new ScoreReader(problems, declared);
    List<Score> scores =
        top.list("scores").stream().map(scoreReader::read).flatMap(Optional::stream).toList();
    FlagReader flagReader =
        new FlagReader(problems, declared, conditions, DispositionReader.listed(dispositions));
    List<Section> sections =
        begun.stream()
            .map(b -> finish(b, questionReader, flagReader))
            .flatMap(Optional::stream)
            .toList();
    top.list("flags").forEach(node -> flagReader.read(node).ifPresent(flags::add));
    order.report();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Questionnaire(
            id.orElseThrow().text(),
            version.orElseThrow(),
            HexFormat.of().formatHex(digest.digest()),
            title.orElseThrow(),
            language.orElseThrow(),
            channels,
            contact.orElseThrow(),
            intro.orElseThrow(),
            staff,
            dispositions,
            sources,
            notices,
            declared.vocabularies,
            sections,
            scores,
            flags));
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

  private Set<Channel> channels() {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    for (Node.Scalar word : top.wordsOf(top.needList("channels"))) {
      Fields.wordOf(word, Channel.class, problems).ifPresent(channels::add);
    }
    return channels;
  }

  private Optional<Contact> contact(Node node) {
    Optional<Fields> fields =
        Fields.of(node, problems, "a contact", List.of("name", "role", "phone"));
    Optional<String> name = fields.flatMap(f -> f.needText("name"));
    Optional<String> role = fields.flatMap(f -> f.needText("role"));
    Optional<String> phone = fields.flatMap(f -> f.needText("phone"));
    return name.isPresent() && role.isPresent() && phone.isPresent()
        ? Optional.of(new Contact(name.get(), role.get(), phone.get()))
        : Optional.empty();
  }

  private void readShared() {
    top.named("sources")
        .forEach(
            (id, node) -> {
              declared.sources.add(id.text());
              source(id.text(), node).ifPresent(source -> sources.put(id.text(), source));
            });
    top.named("notices")
        .forEach(
            (id, node) -> {
              declared.notices.add(id.text());
              notice(id.text(), node).ifPresent(notice -> notices.put(id.text(), notice));
            });
    top.named("vocabularies")
        .forEach(
            (id, node) ->
                vocabularies
                    .read(id.text(), node)
                    .ifPresent(v -> declared.vocabularies.put(id.text(), v)));
  }

  private Optional<Source> source(String id, Node node) {
    return Fields.of(node, problems, "a source", List.of("title", "detail", "year", "url"))
        .flatMap(
            f ->
                f.needText("title")
                    .map(
                        title ->
                            new Source(
                                id, title, f.text("detail"), f.text("year"), f.text("url"))));
  }

  private Optional<Notice> notice(String id, Node node) {
    if (node instanceof Node.Scalar text && !text.text().isBlank()) {
      return Optional.of(new Notice(id, text.text().strip(), Optional.empty()));
    }
    return Fields.of(node, problems, "a notice", List.of("say", "staff"))
        .flatMap(f -> f.needText("say").map(say -> new Notice(id, say, f.text("staff"))));
  }

  /** A section whose questions are declared. */
  private record BegunSection(
      Fields fields, Optional<Node.Scalar> id, List<QuestionReader.Begun> questions) {}

  private List<BegunSection> begin(QuestionReader reader) {
    List<BegunSection> begun = new ArrayList<>();
    for (Node node : top.needList("sections")) {
      Optional<Fields> fields = Fields.of(node, problems, "a section", SECTION_KEYS);
      if (fields.isPresent()) {
        Optional<Node.Scalar> id =
            fields.get().needId("id").filter(i -> declared.claim("section", i, problems));
        List<QuestionReader.Begun> questions = new ArrayList<>();
        for (Node question : fields.get().needList("questions")) {
          reader.begin(question).ifPresent(questions::add);
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
    Optional<Condition> askIf = fields.find("ask-if").flatMap(conditions::read);
    List<Question> questions = new ArrayList<>();
    for (QuestionReader.Begun one : begun.questions()) {
      askIf.ifPresent(c -> order.check(one.id(), c, fields.find("ask-if").orElseThrow()));
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
