package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.outline.PhoneCall;
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
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Screener;

/** The words and the length of every shipped questionnaire, and their made-up people. */
class ShippedQuestionnaireTest {
  private static final String ALL = "org.kapscreen.content.Shipped#all";

  /** How long the person of whom nothing is flagged may take. */
  private static final Map<String, Integer> MINUTES =
      Map.of("kap-candidacy", 12, "kap-prescreen", 3, "practice-commitment", 6);

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

  @ParameterizedTest
  @MethodSource(ALL)
  void it_reads_without_problems(Shipped shipped) {
    assertThat(shipped.read().problems()).isEmpty();
    assertThat(shipped.questionnaire().id()).isEqualTo(shipped.id());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void every_case_comes_out_as_expected(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    assertThat(shipped.readCases(questionnaire).problems()).isEmpty();
    Cases.Result result = shipped.cases(questionnaire).run(Screener.of(questionnaire));

    assertThat(result.failed()).extracting(CaseRun::differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void every_flag_is_raised_by_a_case_and_clear_in_another(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    Set<String> raised = new HashSet<>();
    Set<String> clear = new HashSet<>();
    for (CaseRun run : shipped.cases(questionnaire).run(Screener.of(questionnaire)).runs()) {
      run.found().flags(Status.RAISED).stream().map(FlagResult::flag).forEach(raised::add);
      run.found().flags(Status.CLEAR).stream().map(FlagResult::flag).forEach(clear::add);
    }

    assertThat(questionnaire.flags()).extracting(Flag::id).allMatch(raised::contains);
    assertThat(questionnaire.flags()).extracting(Flag::id).allMatch(clear::contains);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void half_of_the_questions_need_no_more_than_seven_years_of_school(Shipped shipped) {
    List<Double> grades =
        shipped.questionnaire().questions().stream()
            .map(q -> ReadingGrade.of(q.ask()))
            .sorted()
            .toList();

    assertThat(grades.get(grades.size() / 2)).isLessThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void no_question_needs_more_than_ten_years_of_school(Shipped shipped) {
    assertThat(shipped.questionnaire().questions())
        .allSatisfy(q -> assertThat(ReadingGrade.of(q.ask())).as(q.ask()).isLessThanOrEqualTo(10));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everything_read_aloud_can_be_read_without_a_stumble(Shipped shipped) {
    Pattern stumble = Pattern.compile("[/()\\[\\]{}<>&%#*_=+]|e\\.g|i\\.e|etc");

    assertThat(Shipped.readAloud(shipped.questionnaire()))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern(stumble));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void nothing_that_a_person_sees_is_a_verdict_a_promise_a_dose_or_an_order_to_stop(
      Shipped shipped) {
    assertThat(Shipped.seenByThePerson(shipped.questionnaire()))
        .allSatisfy(
            text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(FORBIDDEN));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void no_question_uses_the_words_of_a_published_instrument(Shipped shipped) {
    assertThat(Shipped.seenByThePerson(shipped.questionnaire()))
        .allSatisfy(
            text ->
                assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern(IN_WORDS_OF_INSTRUMENTS));
  }

  /** A practice that answers about itself is in no danger: it has no urgent flag at all. */
  @ParameterizedTest
  @MethodSource(ALL)
  void every_urgent_flag_interrupts_with_988_and_911_and_asks_for_contact_now(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    List<Flag> urgent =
        questionnaire.flags().stream().filter(f -> f.disposition() == Disposition.URGENT).toList();

    assertThat(urgent.isEmpty()).isEqualTo(isOfAPractice(questionnaire));
    assertThat(urgent)
        .allSatisfy(
            flag -> {
              Notice notice = notice(flag, questionnaire);
              assertThat(flag.followUp()).as(flag.id()).contains(FollowUp.NOW);
              assertThat(notice.say()).as(flag.id()).contains("988").contains("911");
              assertThat(notice.staff()).as(flag.id()).isPresent();
            });
    if (!urgent.isEmpty()) {
      assertThat(questionnaire.textOf(Disposition.URGENT).orElseThrow().person())
          .contains("988")
          .contains("911");
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoever_is_asked_hears_of_988_and_911_before_the_first_question(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    if (!isOfAPractice(questionnaire)) {
      assertThat(questionnaire.intro()).contains("988").contains("911");
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void every_notice_holds_a_crisis_line_and_is_used(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    Set<String> used = new HashSet<>();
    questionnaire.flags().forEach(flag -> flag.interrupt().ifPresent(used::add));

    assertThat(questionnaire.notices().keySet()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(questionnaire.notices().values())
        .allSatisfy(notice -> assertThat(notice.say()).contains("911"));
  }

  /** The line that was to be closed in July 2025. */
  @ParameterizedTest
  @MethodSource(ALL)
  void no_notice_sends_anyone_to_a_menu_choice_of_the_crisis_line(Shipped shipped) {
    assertThat(Shipped.seenByThePerson(shipped.questionnaire()))
        .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("press 3"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void a_missing_answer_about_safety_asks_for_contact_the_same_day(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    Screener screener = Screener.of(questionnaire);
    Answers well = shipped.cases(questionnaire).baseline();
    for (String question : safetyQuestions(questionnaire)) {
      if (screener.evaluate(well).answer(question).equals(Answer.NOT_ASKED)) {
        continue; // a question that waits for another
      }
      Answers withheld = well.with(question, Answer.DECLINED);
      assertThat(screener.assess(withheld).followUp()).as(question).contains(FollowUp.SAME_DAY);
    }
  }

  private static List<String> safetyQuestions(Questionnaire questionnaire) {
    List<String> ids = new ArrayList<>();
    for (Section section : questionnaire.sections()) {
      if (section.kind() == SectionKind.SAFETY) {
        section.questions().stream().map(Question::id).forEach(ids::add);
      }
    }
    return ids;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void only_body_size_and_mere_notes_may_stay_unanswered_without_a_talk(Shipped shipped) {
    assertThat(shipped.questionnaire().flags())
        .filteredOn(flag -> flag.unresolved().disposition() == Disposition.CONSULT)
        .filteredOn(flag -> flag.disposition() != Disposition.CONSULT)
        .extracting(Flag::id)
        .isSubsetOf("bmi-40");
  }

  /** A note is seen by the NP and changes nothing. It must be about no more than these. */
  @ParameterizedTest
  @MethodSource(ALL)
  void no_flag_but_these_is_a_mere_note(Shipped shipped) {
    assertThat(shipped.questionnaire().flags())
        .filteredOn(flag -> flag.disposition() == Disposition.CONSULT)
        .extracting(Flag::id)
        .isSubsetOf(
            "age-18-to-24",
            "help-needed",
            "infection-now",
            "listed-to-know",
            "no-reading",
            "thyroid-under");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void every_flag_says_why_and_names_a_source_and_every_source_is_cited(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
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

  @ParameterizedTest
  @MethodSource(ALL)
  void every_label_is_short_enough_for_the_page(Shipped shipped) {
    assertThat(shipped.questionnaire().questions())
        .allSatisfy(q -> assertThat(q.label().length()).as(q.id()).isLessThanOrEqualTo(34));
    assertThat(shipped.questionnaire().flags())
        .allSatisfy(f -> assertThat(f.title().length()).as(f.id()).isLessThanOrEqualTo(40));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoever_has_nothing_to_flag_is_through_in_time(Shipped shipped) {
    Questionnaire questionnaire = shipped.questionnaire();
    PhoneCall call =
        PhoneCall.of(Screener.of(questionnaire), shipped.cases(questionnaire).baseline());

    assertThat(MINUTES).containsKey(shipped.id());
    assertThat(call.minutes()).isLessThanOrEqualTo(MINUTES.getOrDefault(shipped.id(), 0));
  }

  private static boolean isOfAPractice(Questionnaire questionnaire) {
    return questionnaire.channels().equals(Set.of(Channel.PRACTICE));
  }

  private static Notice notice(Flag flag, Questionnaire questionnaire) {
    return Objects.requireNonNull(questionnaire.notices().get(flag.interrupt().orElseThrow()));
  }
}
