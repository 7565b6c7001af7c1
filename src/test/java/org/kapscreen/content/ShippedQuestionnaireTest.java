package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapscreen.interview.Interview;
import org.kapscreen.interview.Setting;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Cases;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Summary;

/** The words and the length of the shipped candidacy questionnaire, and its made-up people. */
class ShippedQuestionnaireTest {
  /** A letter page has 66 lines of six to the inch. */
  private static final int LINES_ON_A_PAGE = 66;

  private static final int WORDS_A_MINUTE = 150;
  private static final double MINUTES_AN_ANSWER = 3 / 60.0;

  /** Verdicts, promises, doses, and orders to stop something. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "qualif|eligib|suitab|reject|\\bapproved for you|you are approved|\\bcandidate\\b"
              + "|you are safe|safe for you|you have (depression|anxiety|ptsd|bipolar)"
              + "|\\bcured?\\b(?! me)|guarantee|we promise|percent match|your (result|score)"
              + "|confidential|stop taking|skip your|\\btaper|cut down on your medicine"
              + "|[0-9] ?(mg|milligram)|discount|red flag|better than antidepressants");

  private static final Pattern IN_WORDS_OF_INSTRUMENTS =
      Pattern.compile(
          "little interest or pleasure|feeling down, depressed|better off dead"
              + "|nervous, anxious|wished you were dead|go to sleep and not wake up"
              + "|killing yourself|done anything to hurt yourself|over the last 2 weeks");

  private final Questionnaire questionnaire = Shipped.questionnaire();
  private final Screener screener = Screener.of(questionnaire);

  @Test
  void it_reads_without_problems() {
    assertThat(Shipped.read().problems()).isEmpty();
  }

  @Test
  void every_case_comes_out_as_expected_and_every_flag_is_raised_by_one() {
    assertThat(Shipped.readCases(questionnaire).problems()).isEmpty();
    Cases.Result result = Shipped.readCases(questionnaire).cases().orElseThrow().run(screener);

    assertThat(result.failed()).extracting(CaseRun::differences).isEmpty();
    assertThat(result.neverRaised()).extracting(Flag::id).isEmpty();
    assertThat(result.runs()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void half_of_the_questions_need_no_more_than_seven_years_of_school() {
    List<Double> grades =
        questionnaire.questions().stream().map(q -> ReadingGrade.of(q.ask())).sorted().toList();

    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(7);
  }

  @Test
  void no_question_needs_more_than_ten_years_of_school() {
    assertThat(questionnaire.questions())
        .allSatisfy(q -> assertThat(ReadingGrade.of(q.ask())).as(q.ask()).isLessThanOrEqualTo(10));
  }

  @Test
  void everything_read_aloud_can_be_read_without_a_stumble() {
    Pattern stumble = Pattern.compile("[/()\\[\\]{}<>&%#*_=+]|e\\.g|i\\.e|etc");

    assertThat(readAloud()).allSatisfy(text -> assertThat(text).doesNotContainPattern(stumble));
  }

  @Test
  void nothing_that_a_person_sees_is_a_verdict_a_promise_a_dose_or_an_order_to_stop() {
    assertThat(seenByThePerson())
        .allSatisfy(
            text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(FORBIDDEN));
  }

  @Test
  void no_question_uses_the_words_of_a_published_instrument() {
    assertThat(seenByThePerson())
        .allSatisfy(
            text ->
                assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern(IN_WORDS_OF_INSTRUMENTS));
  }

  @Test
  void every_urgent_flag_interrupts_with_988_and_911_and_asks_for_contact_now() {
    List<Flag> urgent =
        questionnaire.flags().stream().filter(f -> f.disposition() == Disposition.URGENT).toList();

    assertThat(urgent).isNotEmpty();
    assertThat(urgent)
        .allSatisfy(
            flag -> {
              assertThat(flag.followUp()).as(flag.id()).contains(FollowUp.NOW);
              assertThat(notice(flag).say()).as(flag.id()).contains("988").contains("911");
              assertThat(notice(flag).staff()).as(flag.id()).isPresent();
            });
    assertThat(questionnaire.textOf(Disposition.URGENT).orElseThrow().person())
        .contains("988")
        .contains("911");
  }

  @Test
  void every_notice_holds_a_crisis_line_and_is_used() {
    Set<String> used = new HashSet<>();
    questionnaire.flags().forEach(flag -> flag.interrupt().ifPresent(used::add));

    assertThat(questionnaire.notices().keySet()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(questionnaire.notices().values())
        .allSatisfy(notice -> assertThat(notice.say()).contains("911"));
  }

  /** The line that was to be closed in July 2025. */
  @Test
  void no_notice_sends_anyone_to_a_menu_choice_of_the_crisis_line() {
    assertThat(seenByThePerson())
        .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("press 3"));
  }

  @Test
  void a_missing_answer_about_safety_asks_for_contact_the_same_day() {
    Set<String> safety = new HashSet<>();
    for (Section section : questionnaire.sections()) {
      if (section.kind() == SectionKind.SAFETY) {
        section.questions().forEach(question -> safety.add(question.id()));
      }
    }
    for (String question : safety) {
      Answers withheld = healthy().with(question, Answer.DECLINED);
      if (screener.evaluate(healthy()).answer(question).equals(Answer.NOT_ASKED)) {
        continue; // a question that waits for another
      }
      assertThat(screener.assess(withheld).followUp()).as(question).contains(FollowUp.SAME_DAY);
    }
  }

  @Test
  void only_body_size_may_stay_unanswered_without_a_talk() {
    assertThat(questionnaire.flags())
        .filteredOn(flag -> flag.unresolved().disposition() == Disposition.CONSULT)
        .extracting(Flag::id)
        .containsExactly("bmi-40");
  }

  @Test
  void every_flag_says_why_and_names_a_source_and_every_source_is_cited() {
    Set<String> cited = new HashSet<>();
    questionnaire.flags().forEach(flag -> cited.addAll(flag.sources()));

    assertThat(cited).containsExactlyInAnyOrderElementsOf(questionnaire.sources().keySet());
    assertThat(questionnaire.flags())
        .allSatisfy(
            flag -> {
              assertThat(flag.sources()).as(flag.id()).isNotEmpty();
              assertThat(ReadingGrade.words(flag.why()).size()).as(flag.id()).isBetween(5, 25);
            });
  }

  @Test
  void every_label_is_short_enough_for_the_page() {
    assertThat(questionnaire.questions())
        .allSatisfy(q -> assertThat(q.label().length()).as(q.id()).isLessThanOrEqualTo(34));
    assertThat(questionnaire.flags())
        .allSatisfy(f -> assertThat(f.title().length()).as(f.id()).isLessThanOrEqualTo(40));
  }

  @Test
  void a_minor_is_asked_about_safety_and_nothing_else() {
    Interview interview = onThePhone(healthy().with("age", amount(17)));

    Set<SectionKind> kinds = new HashSet<>();
    interview.answered().forEach(q -> kinds.add(questionnaire.sectionOf(q).kind()));
    assertThat(kinds).containsExactlyInAnyOrder(SectionKind.BACKGROUND, SectionKind.SAFETY);
    assertThat(interview.answered()).extracting(Question::id).doesNotContain("hopes-for");
  }

  @Test
  void a_healthy_caller_is_through_in_twelve_minutes() {
    Interview interview = onThePhone(healthy());

    double minutes =
        (double) wordsReadAloud(interview) / WORDS_A_MINUTE
            + interview.answered().size() * MINUTES_AN_ANSWER;
    assertThat(minutes).isLessThanOrEqualTo(12);
  }

  @Test
  void the_page_of_an_ordinary_person_is_one_page() {
    Interview interview = onThePhone(Shipped.answersOf("ordinary", questionnaire));

    String page =
        Summary.of(screener, interview.finished(Response.How.COMPLETED), ZoneOffset.UTC).text();
    assertThat(page.lines().count()).as(page).isLessThanOrEqualTo(LINES_ON_A_PAGE);
  }

  private Answers healthy() {
    return Shipped.answersOf("healthy", questionnaire);
  }

  private static Answer amount(int number) {
    return new Answer.Answered(new Value.Amount(java.math.BigDecimal.valueOf(number)));
  }

  private Notice notice(Flag flag) {
    return Objects.requireNonNull(questionnaire.notices().get(flag.interrupt().orElseThrow()));
  }

  /** A call in which those answers are given. */
  private Interview onThePhone(Answers answers) {
    Setting setting =
        new Setting("1.0.0", Channel.PHONE, "en", Optional.of("0417"), Optional.empty());
    Clock clock = Clock.fixed(Instant.parse("2026-05-04T14:10:00Z"), ZoneOffset.UTC);
    Interview interview = Interview.begin(screener, setting, clock);
    for (Optional<Question> next = interview.current();
        next.isPresent();
        next = interview.current()) {
      Question question = next.get();
      Answer given = answers.to(question.id());
      interview.answer(question, given.equals(Answer.UNANSWERED) ? onlyByPhone(question) : given);
    }
    return interview;
  }

  /** The questions that only callers are asked take a text or a yes. */
  private static Answer onlyByPhone(Question question) {
    return new Answer.Answered(
        question.id().equals("private-now") ? Value.Chosen.of("yes") : new Value.Words("at home"));
  }

  /**
   * The words of the opening, the sections, the questions with their options, and the close. A list
   * of options is not read again when the question before had the same.
   */
  private long wordsReadAloud(Interview interview) {
    List<String> read = new ArrayList<>();
    read.add(questionnaire.intro());
    List<String> before = List.of();
    Optional<Section> section = Optional.empty();
    for (Question question : interview.answered()) {
      Section now = questionnaire.sectionOf(question);
      if (section.isEmpty() || !section.get().equals(now)) {
        read.add(now.title());
        now.intro().ifPresent(read::add);
        section = Optional.of(now);
      }
      read.add(question.ask());
      List<String> options = Shipped.options(question).toList();
      read.addAll(options.equals(before) ? List.of() : options);
      before = options;
    }
    Disposition step = interview.evaluation().assessment().disposition();
    read.add(questionnaire.textOf(step).orElseThrow().person());
    return read.stream().mapToLong(text -> ReadingGrade.words(text).size()).sum();
  }

  private List<String> readAloud() {
    List<String> texts = new ArrayList<>();
    texts.add(questionnaire.intro());
    for (Section section : questionnaire.sections()) {
      section.intro().ifPresent(texts::add);
      for (Question question : section.questions()) {
        texts.add(question.ask());
        Shipped.options(question).forEach(texts::add);
      }
    }
    questionnaire.notices().values().forEach(notice -> texts.add(notice.say()));
    questionnaire.dispositions().forEach(text -> texts.add(text.person()));
    return texts;
  }

  private List<String> seenByThePerson() {
    Stream<String> more =
        questionnaire.questions().stream()
            .flatMap(
                q ->
                    Stream.concat(
                        q.help().stream(), q.checks().stream().map(check -> check.otherwise())));
    return Stream.concat(readAloud().stream(), more).toList();
  }
}
