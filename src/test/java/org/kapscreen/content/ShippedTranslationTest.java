package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.interview.Conversation;
import org.kapscreen.interview.InputLines;
import org.kapscreen.interview.Interview;
import org.kapscreen.interview.Languages;
import org.kapscreen.interview.Outcome;
import org.kapscreen.interview.Setting;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType.Options;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Screen;
import org.kapscreen.text.Style;
import org.kapscreen.text.Words;
import org.kapscreen.yaml.ProblemText;

/** The shipped questionnaires in Spanish. */
class ShippedTranslationTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-04T14:10:00Z"), ZoneOffset.UTC);

  /** Verdicts, promises, diagnoses, doses, and orders to stop something. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "calific|elegib|\\bapt[oa]s?\\b|idóne|rechaz|aprobad[oa] para usted|está a salvo"
              + "|\\bcandidat[oa]s?\\b|segur[oa] para usted|usted (tiene|sufre|padece)\\b"
              + "|\\bcurar|\\bcura\\b|le curará|garantiz|prometemos|le aseguramos|por ciento compatible"
              + "|su (resultado|puntuación)|confidencial|deje de tomar|suspend|reduzca|baje su dosis"
              + "|[0-9] ?(mg|miligramo)|descuento|bandera roja|mejor que los antidepresivos");

  private static final String TRANSLATED = "org.kapscreen.content.Shipped#translated";
  private static final String FOR_PEOPLE = "org.kapscreen.content.Shipped#translatedForPeople";

  @Test
  void every_shipped_questionnaire_can_be_had_in_spanish() {
    assertThat(Shipped.all()).isNotEmpty().allMatch(Shipped::isInSpanish);
    assertThat(Shipped.translatedForPeople()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void it_is_complete(Shipped shipped) {
    assertThat(ProblemText.of(shipped.readSpanish().problems(), Style.PLAIN))
        .isEqualTo(ProblemText.of(List.of(), Style.PLAIN));
    assertThat(shipped.spanish().language()).isEqualTo("es");
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void nothing_is_left_in_english(Shipped shipped) {
    assertThat(Shipped.texts(shipped.spanish()))
        .filteredOn(text -> text.length() > 12)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Shipped.texts(shipped.questionnaire()));
  }

  /** 988 answers in Spanish: by voice after 2 is pressed, by text to the word AYUDA. */
  @ParameterizedTest
  @MethodSource(FOR_PEOPLE)
  void wherever_988_is_named_it_says_how_to_be_answered_in_spanish(Shipped shipped) {
    Questionnaire spanish = shipped.spanish();
    List<String> named = naming988(spanish);

    assertThat(named)
        .hasSizeGreaterThanOrEqualTo(8)
        .hasSameSizeAs(naming988(shipped.questionnaire()))
        .filteredOn(text -> !isForStaff(text, spanish))
        .allSatisfy(
            text ->
                assertThat(text)
                    .containsPattern("oprim(a|ir) 2\\s+para\\s+español")
                    .contains("AYUDA"));
  }

  private static List<String> naming988(Questionnaire questionnaire) {
    return Shipped.texts(questionnaire).stream().filter(text -> text.contains("988")).toList();
  }

  private static boolean isForStaff(String text, Questionnaire spanish) {
    return spanish.notices().values().stream()
        .anyMatch(notice -> notice.staff().filter(text::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource(FOR_PEOPLE)
  void every_urgent_path_names_988_and_911_and_what_this_program_cannot_do(Shipped shipped) {
    Questionnaire spanish = shipped.spanish();
    List<Flag> urgent =
        spanish.flags().stream().filter(f -> f.disposition() == Disposition.URGENT).toList();

    assertThat(urgent).isNotEmpty();
    assertThat(urgent)
        .allSatisfy(
            flag -> {
              Notice notice = spanish.notices().get(flag.interrupt().orElseThrow());
              assertThat(notice).as(flag.id()).isNotNull();
              assertThat(notice.say()).as(flag.id()).contains("988").contains("911");
            });
    assertThat(spanish.textOf(Disposition.URGENT).orElseThrow().person())
        .contains("988", "911", "Este programa no puede llamar por usted");
  }

  @Test
  void the_program_says_in_spanish_that_it_cannot_call() {
    Words words = Words.beside(Conversation.class, "es");
    assertThat(words.say("alarm.cannot-call.self")).contains("no puede llamar a nadie");
    assertThat(words.say("alarm.cannot-call.staff")).contains("no puede llamar a nadie");
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void nothing_is_a_verdict_a_promise_a_diagnosis_a_dose_or_an_order_to_stop(Shipped shipped) {
    assertThat(Shipped.texts(shipped.spanish()))
        .allSatisfy(
            text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(FORBIDDEN));
  }

  @Test
  void nor_is_anything_that_the_program_says() {
    Words words = Words.beside(Conversation.class, "es");
    assertThat(words.keys())
        .allSatisfy(
            key ->
                assertThat(words.say(key).toLowerCase(Locale.ROOT))
                    .doesNotContainPattern(FORBIDDEN));
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void everything_read_aloud_can_be_read_without_a_stumble(Shipped shipped) {
    Questionnaire spanish = shipped.spanish();
    assertThat(spanish.questions())
        .allSatisfy(q -> assertThat(q.ask()).doesNotContainPattern("[/()\\[\\]{}<>&%#*_=+]"));
    assertThat(spanish.questions())
        .allSatisfy(
            q ->
                assertThat(Shipped.options(q))
                    .allSatisfy(t -> assertThat(t).doesNotContainPattern("[/()\\[\\]]")));
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void half_of_the_questions_are_very_easy_and_none_is_hard(Shipped shipped) {
    List<Question> questions = shipped.spanish().questions();
    List<Double> ease = questions.stream().map(q -> SpanishEase.of(q.ask())).sorted().toList();

    assertThat(ease.get(ease.size() / 2)).isGreaterThanOrEqualTo(80);
    assertThat(questions)
        .allSatisfy(q -> assertThat(SpanishEase.of(q.ask())).as(q.ask()).isGreaterThan(50));
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void what_is_said_in_danger_and_at_the_beginning_and_end_is_easy(Shipped shipped) {
    Questionnaire spanish = shipped.spanish();
    assertThat(spanish.notices().values())
        .allSatisfy(n -> assertThat(SpanishEase.of(n.say())).as(n.id()).isGreaterThanOrEqualTo(65));
    assertThat(spanish.dispositions())
        .allSatisfy(
            d -> assertThat(SpanishEase.of(d.person())).as(d.title()).isGreaterThanOrEqualTo(55));
    assertThat(SpanishEase.of(spanish.intro())).isGreaterThanOrEqualTo(65);
  }

  @ParameterizedTest
  @MethodSource(TRANSLATED)
  void every_label_is_short_enough_for_the_list_of_answers(Shipped shipped) {
    assertThat(shipped.spanish().questions())
        .allSatisfy(q -> assertThat(q.label().length()).as(q.id()).isLessThanOrEqualTo(34));
  }

  /** What each made-up person or practice answers, typed in the words that stand on the screen. */
  @TestFactory
  Stream<DynamicTest> the_same_answers_give_the_same_response_in_both_languages() {
    return Shipped.translated().flatMap(ShippedTranslationTest::cases);
  }

  private static Stream<DynamicTest> cases(Shipped shipped) {
    Questionnaire english = shipped.questionnaire();
    Questionnaire spanish = shipped.spanish();
    Screener screener = Screener.of(english);
    return shipped.cases(english).cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    shipped.id() + " " + one.id(),
                    () -> {
                      Response inEnglish = screened(one.answers(), screener, english);
                      Response inSpanish = screened(one.answers(), screener, spanish);
                      assertThat(
                              bytes(inSpanish, screener)
                                  .replace("\"language\" : \"es\"", "\"language\" : \"en\""))
                          .isEqualTo(bytes(inEnglish, screener));
                    }));
  }

  private static String bytes(Response finished, Screener screener) {
    Response assessed =
        new Response(
            finished.questionnaire(),
            finished.program(),
            finished.channel(),
            finished.language(),
            finished.alsoIn(),
            finished.reference(),
            finished.takenOver(),
            finished.started(),
            finished.ending(),
            finished.entries(),
            finished.interruptions(),
            Optional.of(screener.assess(finished.answers())));
    return new String(ResponseWriter.bytes(assessed), StandardCharsets.UTF_8);
  }

  /** A screening in the language of {@code shown}, with lines from a pipe. */
  private static Response screened(Answers answers, Screener screener, Questionnaire shown) {
    String lines = String.join("\n", lines(answers, screener, shown)) + "\n";
    InputLines input = new InputLines(new BufferedReader(new StringReader(lines)));
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Interview interview = begin(screener, shown);
    Languages languages = Languages.only(shown);
    try {
      Outcome outcome =
          new Conversation(interview, input, false, out, Screen.PAGE, languages, screening -> {})
              .run();
      assertThat(outcome).as(lines).isInstanceOf(Outcome.Finished.class);
      return ((Outcome.Finished) outcome).response();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Interview begin(Screener screener, Questionnaire shown) {
    Channel channel = shown.channels().contains(Channel.PRACTICE) ? Channel.PRACTICE : Channel.SELF;
    return Interview.begin(
        screener,
        new Setting("1.0.0", channel, shown.language(), Optional.of("0417"), Optional.empty()),
        CLOCK);
  }

  private static List<String> lines(Answers answers, Screener screener, Questionnaire shown) {
    List<String> lines = new ArrayList<>();
    Interview interview = begin(screener, shown);
    for (Optional<Question> next = interview.current();
        next.isPresent();
        next = interview.current()) {
      Question question = next.get();
      Answer given = answers.to(question.id());
      Answer answer = given.equals(Answer.UNANSWERED) ? Answer.DECLINED : given;
      lines.add(typed(shown.question(question.id()).orElseThrow(), answer, shown.language()));
      interview.answer(question, answer);
    }
    return lines;
  }

  private static String typed(Question shown, Answer answer, String language) {
    boolean spanish = language.equals("es");
    if (answer.equals(Answer.NOT_SURE)) {
      return spanish ? "/no sé" : "/not sure";
    }
    if (answer.equals(Answer.DECLINED)) {
      return spanish ? "/prefiero no decir" : "/prefer not to say";
    }
    Value value = ((Answer.Answered) answer).value();
    if (value instanceof Value.Chosen chosen && shown.type() instanceof Options options) {
      return String.join("; ", chosen.options().stream().map(id -> typed(id, options)).toList());
    }
    String text = AnswerText.shown(shown, value);
    return text.isEmpty() ? (spanish ? "ninguna" : "none") : text;
  }

  /** The words of an option up to its comma, or its number where they begin another one too. */
  private static String typed(String id, Options options) {
    Option option = options.option(id).orElseThrow();
    String words = option.text().split(",", 2)[0];
    long alike = options.options().stream().filter(o -> o.text().startsWith(words)).count();
    return alike == 1 ? words : String.valueOf(options.options().indexOf(option) + 1);
  }
}
