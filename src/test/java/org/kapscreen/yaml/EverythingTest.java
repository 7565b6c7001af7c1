package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Condition.Operand;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Operator;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.QuestionType.Options.Form;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.questionnaire.Source;
import org.kapscreen.questionnaire.Vocabulary;

/** What becomes of {@code everything.yaml}, which uses every key, type and form of condition. */
class EverythingTest {
  private static final Path FILE = Path.of("src/test/resources/org/kapscreen/yaml/everything.yaml");

  private final List<String> lines = Files.readAllLines(FILE);
  private final Questionnaire everything;

  EverythingTest() throws IOException {
    QuestionnaireReader.Result result = QuestionnaireReader.read(FILE);
    assertThat(result.problems()).isEmpty();
    everything = result.questionnaire().orElseThrow();
  }

  private Question question(String id) {
    return everything.question(id).orElseThrow();
  }

  private Flag flag(String id) {
    return everything.flag(id).orElseThrow();
  }

  private List<Option> options(String question) {
    return ((QuestionType.Options) question(question).type()).options();
  }

  /** Where {@code word} stands in the first line that holds {@code line}. */
  private Place placeOf(String word, String line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(line)) {
        return new Place(FILE.toString(), i + 1, lines.get(i).indexOf(word) + 1);
      }
    }
    throw new AssertionError("no line with " + line);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Range<BigDecimal> numbers(String low, String high) {
    return new Range<>(number(low), number(high));
  }

  private static Condition chosen(String question, String... options) {
    return new Condition.Chosen(question, new LinkedHashSet<>(Arrays.asList(options)));
  }

  private static Condition compare(String subject, Operator operator, String amount) {
    return new Condition.Compare(subject, operator, new Operand.Amount(number(amount)));
  }

  private static Condition compareTo(String subject, Operator operator, String other) {
    return new Condition.Compare(subject, operator, new Operand.Other(other));
  }

  private static Condition state(String question, AnswerState state) {
    return new Condition.InState(question, state);
  }

  @Test
  void the_head_is_read() {
    assertThat(everything.id()).isEqualTo("everything");
    assertThat(everything.version()).isEqualTo("1.20.3");
    assertThat(everything.sha256()).matches("[0-9a-f]{64}");
    assertThat(everything.title()).isEqualTo("Everything: a questionnaire that uses all there is");
    assertThat(everything.language()).isEqualTo("en-US");
    assertThat(everything.channels()).containsExactlyInAnyOrder(Channel.values());
    assertThat(everything.contact())
        .isEqualTo(new Contact("Kim Erison", "Nurse Practitioner", "(248) 593-8540"));
    assertThat(everything.intro()).isEqualTo("A first paragraph,\nin two lines.\n\nA second one.");
    assertThat(everything.staff()).contains("Folded text.");
  }

  @Test
  void what_is_shared_is_read() {
    assertThat(everything.dispositions())
        .extracting(DispositionText::disposition)
        .containsExactly(Disposition.values());
    assertThat(everything.dispositions().get(0))
        .isEqualTo(
            new DispositionText(
                Disposition.URGENT, "Safety first", "This matters more.", "Danger was reported."));
    assertThat(everything.sources())
        .isEqualTo(
            Map.of(
                "label",
                new Source(
                    "label",
                    "The label",
                    Optional.of("section 4"),
                    Optional.of("2026"),
                    Optional.of("https://example.org/label")),
                "review",
                new Source(
                    "review", "A review", Optional.empty(), Optional.empty(), Optional.empty())));
    assertThat(everything.notices())
        .isEqualTo(
            Map.of(
                "crisis",
                new Notice(
                    "crisis",
                    "If you might act on these thoughts, call or text 988 now.",
                    Optional.empty()),
                "emergency",
                new Notice("emergency", "Call 911 now.", Optional.of("Stay on the line."))));
    assertThat(everything.vocabularies())
        .isEqualTo(
            Map.of(
                "medicines",
                new Vocabulary(
                    "medicines",
                    Map.of(
                        "maoi",
                        List.of("phenelzine", "selegiline, transdermal"),
                        "opioid",
                        List.of("morphine", "Oxycodone"))),
                "devices",
                new Vocabulary("devices", Map.of("pacemaker", List.of("pacemaker", "ICD")))));
  }

  @Test
  void sections_are_read() {
    assertThat(everything.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.SAFETY,
            SectionKind.CONTRAINDICATION,
            SectionKind.READINESS,
            SectionKind.BACKGROUND);
    Section safety = everything.sections().get(0);
    assertThat(safety.id()).isEqualTo("safety");
    assertThat(safety.title()).isEqualTo("Safety");
    assertThat(safety.intro()).contains("First of all.");
    assertThat(safety.staff()).contains("Read slowly.");
    assertThat(safety.place()).isEqualTo(placeOf("safety", "- id: safety"));
    assertThat(everything.questions())
        .extracting(Question::id)
        .containsExactly(
            "thoughts",
            "bp-known",
            "systolic",
            "diastolic",
            "weight",
            "checked",
            "born",
            "symptoms",
            "medicines",
            "implants",
            "hobbies",
            "works",
            "waits",
            "hopes",
            "room");
  }

  @Test
  void a_question_is_read_with_all_its_texts() {
    Question thoughts = question("thoughts");
    assertThat(thoughts.ask()).isEqualTo("Have you thought of ending your life?");
    assertThat(thoughts.label()).isEqualTo("thoughts of suicide");
    assertThat(thoughts.help()).contains("Many people have such thoughts.");
    assertThat(thoughts.staff()).contains("Wait for the answer.");
    assertThat(thoughts.notSure()).isFalse();
    assertThat(thoughts.declinable()).isTrue();
    assertThat(thoughts.askIf()).isEmpty();
    assertThat(thoughts.channels()).containsExactlyInAnyOrder(Channel.values());
    assertThat(thoughts.place()).isEqualTo(placeOf("thoughts", "- id: thoughts"));
  }

  @Test
  void what_a_question_does_not_say_has_its_usual_meaning() {
    Question known = question("bp-known");
    assertThat(known.label()).isEqualTo("bp known");
    assertThat(known.help()).isEmpty();
    assertThat(known.staff()).isEmpty();
    assertThat(known.notSure()).isTrue();
    assertThat(known.declinable()).isFalse();
    assertThat(known.checks()).isEmpty();
  }

  @Test
  void a_question_is_asked_on_its_own_channels() {
    assertThat(question("room").channels())
        .containsExactlyInAnyOrder(Channel.PHONE, Channel.PRACTICE);
  }

  @Test
  void types_are_read() {
    Place yesNo = placeOf("yes-no", "type: yes-no");
    assertThat(question("bp-known").type())
        .isEqualTo(
            new QuestionType.Options(
                Form.YES_NO,
                List.of(
                    new Option("yes", "Yes", Optional.of(BigDecimal.ONE), false, yesNo),
                    new Option("no", "No", Optional.of(BigDecimal.ZERO), false, yesNo))));
    assertThat(question("systolic").type())
        .isEqualTo(new QuestionType.Numeric(true, numbers("70", "260"), Optional.of("mmHg")));
    assertThat(question("diastolic").type())
        .isEqualTo(new QuestionType.Numeric(true, numbers("30", "160"), Optional.empty()));
    assertThat(question("weight").type())
        .isEqualTo(new QuestionType.Numeric(false, numbers("30", "300.5"), Optional.of("kg")));
    assertThat(question("checked").type())
        .isEqualTo(
            new QuestionType.Day(
                new Range<>(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 12, 31))));
    assertThat(question("born").type()).isInstanceOf(QuestionType.Day.class);
    assertThat(question("medicines").type())
        .isEqualTo(new QuestionType.Entries(Optional.of("medicines")));
    assertThat(question("hobbies").type()).isEqualTo(new QuestionType.Entries(Optional.empty()));
    assertThat(question("hopes").type()).isEqualTo(new QuestionType.FreeText());
  }

  @Test
  void options_are_read_with_their_places() {
    assertThat(options("thoughts")).extracting(Option::id).containsExactly("no", "past", "now");
    assertThat(options("thoughts").get(1).place()).isEqualTo(placeOf("past", "- id: past"));
    assertThat(options("symptoms").get(2))
        .isEqualTo(
            new Option(
                "none",
                "None of these",
                Optional.of(BigDecimal.ZERO),
                true,
                placeOf("none", "{id: none")));
    assertThat(options("works")).isEqualTo(options("waits"));
    assertThat(options("works"))
        .extracting(option -> option.value().orElseThrow())
        .containsExactly(number("0"), number("1.5"), number("4"));
    assertThat(options("works").get(1).place()).isEqualTo(placeOf("partly", "{id: partly"));
  }

  @Test
  void the_ask_if_of_a_section_and_of_a_question_are_joined() {
    Condition section = chosen("thoughts", "no", "past");
    assertThat(question("bp-known").askIf()).contains(section);
    assertThat(question("systolic").askIf())
        .contains(new Condition.All(List.of(section, chosen("bp-known", "yes"))));
  }

  @Test
  void checks_are_read() {
    assertThat(question("diastolic").checks())
        .containsExactly(
            new Check(
                compareTo("diastolic", Operator.LESS_THAN, "systolic"),
                "The top number is the larger one."),
            new Check(
                compareTo("systolic", Operator.MORE_THAN, "diastolic"), "Please check both."));
  }

  @Test
  void scores_are_read() {
    assertThat(everything.scores())
        .containsExactly(
            new Score(
                "active",
                "Takes an active part",
                Score.Total.MEAN,
                List.of(new Score.Term("works", false), new Score.Term("waits", true)),
                Score.Missing.PRORATE,
                List.of(
                    new Band("barrier", "A barrier", number("0")),
                    new Band("explore-it", "explore it", number("1.5")),
                    new Band("ready-now", "ready now", number("3"))),
                placeOf("active", "- id: active")),
            new Score(
                "burden",
                "Burden",
                Score.Total.SUM,
                List.of(new Score.Term("symptoms", false), new Score.Term("bp-known", false)),
                Score.Missing.RANGE,
                List.of(),
                placeOf("burden", "- id: burden")));
  }

  @Test
  void a_flag_is_read_with_all_it_says() {
    assertThat(flag("thoughts-now"))
        .isEqualTo(
            new Flag(
                "thoughts-now",
                "Thoughts of suicide now",
                Optional.of("thoughts"),
                chosen("thoughts", "now"),
                Disposition.URGENT,
                Optional.of(FollowUp.NOW),
                new Flag.Unresolved(Disposition.CLEARANCE, Optional.of(FollowUp.SAME_DAY)),
                Optional.of("crisis"),
                "It is an emergency.",
                List.of("label", "review"),
                Optional.of("Ask for a plan."),
                placeOf("id:", "- id: thoughts-now")));
  }

  @Test
  void the_only_flag_of_a_question_has_its_name() {
    Flag only = flag("medicines");
    assertThat(only.question()).contains("medicines");
    assertThat(only.when()).isEqualTo(new Condition.InGroup("medicines", Set.of("maoi")));
    assertThat(only.place()).isEqualTo(placeOf("{when: maoi", "{when: maoi"));
  }

  @Test
  void an_unresolved_flag_comes_to_what_it_says_or_to_discuss_or_to_less() {
    assertThat(flag("thoughts-untold").unresolved())
        .isEqualTo(new Flag.Unresolved(Disposition.CONSULT, Optional.empty()));
    assertThat(flag("crisis").unresolved())
        .isEqualTo(new Flag.Unresolved(Disposition.DISCUSS, Optional.empty()));
    assertThat(flag("passive").unresolved())
        .isEqualTo(new Flag.Unresolved(Disposition.CONSULT, Optional.empty()));
  }

  @Test
  void conditions_on_answers_are_read() {
    assertThat(flag("crisis").when())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Any(
                        List.of(
                            compare("systolic", Operator.AT_LEAST, "180"),
                            compare("diastolic", Operator.MORE_THAN, "119"))),
                    chosen("symptoms", "chest-pain", "headache"),
                    new Condition.Not(new Condition.InGroup("medicines", Set.of("opioid"))))));
    assertThat(flag("several").when())
        .isEqualTo(
            new Condition.AtLeast(
                2,
                List.of(
                    new Condition.Within("systolic", number("140"), number("159")),
                    compare("diastolic", Operator.EQUAL_TO, "90"),
                    compare("weight", Operator.AT_MOST, "40.5"),
                    new Condition.All(
                        List.of(
                            compare("weight", Operator.LESS_THAN, "200"),
                            compare("systolic", Operator.EQUAL_TO, "150"))),
                    compareTo("systolic", Operator.MORE_THAN, "diastolic"),
                    new Condition.Compare(
                        "checked", Operator.AT_LEAST, new Operand.Day(LocalDate.of(2025, 6, 1))),
                    compareTo("checked", Operator.MORE_THAN, "born"),
                    new Condition.InGroup("implants", Set.of("pacemaker")))));
  }

  @Test
  void conditions_on_states_are_read() {
    assertThat(flag("states").when())
        .isEqualTo(
            new Condition.Any(
                List.of(
                    state("hopes", AnswerState.ANSWERED),
                    new Condition.Not(state("hopes", AnswerState.ANSWERED)),
                    state("thoughts", AnswerState.ANSWERED),
                    state("bp-known", AnswerState.NOT_SURE),
                    state("thoughts", AnswerState.DECLINED),
                    state("systolic", AnswerState.NOT_ASKED),
                    state("hobbies", AnswerState.ANSWERED))));
    assertThat(flag("thoughts-untold").when()).isEqualTo(state("thoughts", AnswerState.DECLINED));
  }

  @Test
  void conditions_on_scores_are_read() {
    assertThat(flag("passive").when())
        .isEqualTo(
            new Condition.Any(
                List.of(
                    new Condition.InBand("active", Set.of("barrier")),
                    new Condition.InBand(
                        "active", new HashSet<>(List.of("explore-it", "ready-now"))),
                    compare("active", Operator.LESS_THAN, "2.5"),
                    new Condition.Within("burden", number("2"), number("3")))));
  }

  @Test
  void what_is_accepted_is_read() {
    assertThat(everything.accepted())
        .containsExactly(
            new Acceptance(
                FindingCode.LOST_FLAG,
                Optional.empty(),
                Optional.of(compare("weight", Operator.LESS_THAN, "41")),
                "Whoever weighs so little is told so, and asked no more.",
                placeOf("finding", "finding: lost-flag")),
            new Acceptance(
                FindingCode.NEVER_DECIDES,
                Optional.of("passive"),
                Optional.empty(),
                "It is there to be read.",
                placeOf("finding", "finding: never-decides")),
            new Acceptance(
                FindingCode.WORSE_IS_MILDER,
                Optional.of("crisis"),
                Optional.of(new Condition.InGroup("medicines", Set.of("opioid"))),
                "Another rule takes over.",
                placeOf("finding", "finding: worse-is-milder")));
  }
}
