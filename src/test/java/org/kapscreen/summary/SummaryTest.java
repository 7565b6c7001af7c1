package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Flag;

/** What the NP's page must say, whatever its form. */
class SummaryTest {
  private static String page(People person) {
    return Summary.of(Clinic.screener(), person.response(), ZoneOffset.UTC).text();
  }

  /** The page without the breaks that come of its width. */
  private static String words(People person) {
    return page(person).replaceAll("\\s+", " ");
  }

  @Test
  void the_page_is_read_in_a_fixed_order() {
    assertThat(page(People.ordinary().interrupted("sedative", "crisis", true)))
        .containsSubsequence(
            "Reference 0417, age 52, screened by phone",
            "Call back at: \"248 555 0100\"",
            "NEXT STEP: [CLEARANCE]",
            "Notice \"crisis\"",
            "FLAGS RAISED (4)",
            "STILL OPEN",
            "OWN WORDS",
            "LISTS",
            "NUMBERS",
            "SCORES",
            "SUGGESTED",
            "CHANGED",
            "ANSWERED");
  }

  @Test
  void the_worst_flag_comes_first_wherever_its_question_stands() {
    assertThat(page(People.urgent()))
        .containsSubsequence("[URGENT] Danger", "[NOT NOW] Aneurysm", "[DISCUSS] Thoughts");
  }

  @Test
  void a_screening_in_another_language_says_so_and_is_told_in_the_words_of_the_questionnaire() {
    assertThat(words(People.with(Clinic.WELL).speaking("es")))
        .contains("Held in Spanish;")
        .contains("Knows a recent blood pressure: Yes");
    assertThat(words(People.with(Clinic.WELL).speaking("en", "es")))
        .contains("Held in English and Spanish;");
    assertThat(words(People.with(Clinic.WELL))).doesNotContain("Held in");
  }

  @Test
  void a_persons_own_words_stay_in_their_language() {
    assertThat(words(People.with(Clinic.WELL, "reason: Dormir sin pesadillas").speaking("es")))
        .contains("\"Dormir sin pesadillas\"");
  }

  @Test
  void a_notice_that_nobody_acknowledged_stands_out_above_the_flags() {
    assertThat(page(People.urgent())).containsSubsequence("NOBODY", "FLAGS RAISED");
  }

  @Test
  void the_follow_up_has_room_for_who_did_it() {
    assertThat(words(People.urgent())).contains("CONTACT NOW: nobody is left alone. Done by ____");
  }

  @Test
  void every_flag_shows_the_verbatim_answer_it_rests_on() {
    String page = words(People.everything());
    assertThat(
            Stream.of(
                "Age: \"17\"",
                "Thinking of it today: \"Yes\"",
                "Blood pressure, top number: \"200 mmHg\"",
                "Signs right now: \"Chest pain; A very bad headache\"",
                "Weight: \"151.5 kg\"",
                "Medicines: \"Oxycodone\" (opioid); \"lorazepam\" (sedative)",
                "Drinks on such a day: \"12\"",
                "Expects the medicine to do it: \"Very true\"",
                "Support at home: \"Nobody\""))
        .allMatch(page::contains);
  }

  @Test
  void more_flags_than_fit_are_counted_and_never_left_out() {
    String page = page(People.everything());
    assertThat(page)
        .containsSubsequence(
            "FLAGS RAISED (13)", "More flags on the next page: 1", "MORE FLAGS (1)");
    assertThat(Clinic.questionnaire().flags()).extracting(Flag::title).allMatch(page::contains);
  }

  @Test
  void a_call_that_broke_off_has_three_results_and_what_would_settle_it() {
    assertThat(words(People.brokenOff()))
        .contains(
            "at least [CONSULT], next step [CLEARANCE], could be [URGENT]. What would settle it:"
                + " Aneurysm, tangle of vessels or brain bleed; Blood pressure, top number;");
  }

  @Test
  void what_was_never_asked_is_not_said_to_be_asked() {
    assertThat(page(People.brokenOff()))
        .contains("ANSWERED")
        .doesNotContain("ASKED")
        .contains("questions that apply or may apply");
  }

  @Test
  void a_call_that_broke_off_says_so_in_its_head() {
    assertThat(page(People.brokenOff())).contains("ENDED EARLY after 21 min");
  }

  @Test
  void no_flag_so_far_is_not_no_flag() {
    assertThat(words(People.brokenOff()))
        .contains("No flag was raised so far, but answers are missing");
  }

  @Test
  void without_any_flag_the_page_still_clears_nobody() {
    assertThat(words(People.with(Clinic.WELL)))
        .contains("No flag was raised. That is not a clearance.");
  }

  @Test
  void not_sure_declined_and_no_answer_are_three_things() {
    assertThat(page(People.brokenOff()))
        .contains("Not sure (1): Aneurysm")
        .contains("Prefers not to say (1): Hopes")
        .contains("No answer (11): ");
  }

  @Test
  void a_question_of_another_channel_is_not_missing() {
    assertThat(page(People.with(Clinic.WELL).channel(Channel.SELF))).doesNotContain("Call back");
  }

  @Test
  void an_entry_that_is_not_recognised_keeps_flags_open_and_is_named_there() {
    assertThat(words(People.ordinary()))
        .contains("Medicines (not recognised: \"sleep gummy\"): could raise [CLEARANCE] Opioid");
  }

  @Test
  void a_number_that_is_missing_is_not_reported_and_never_zero() {
    assertThat(words(People.brokenOff())).contains("Weight: not reported");
  }

  @Test
  void a_no_is_visible() {
    assertThat(page(People.ordinary())).contains("No to Thoughts of ending life");
  }

  @Test
  void a_note_stands_with_the_flag_of_its_question_and_only_there() {
    assertThat(page(People.ordinary())).containsOnlyOnce("only for flights");
  }

  @Test
  void a_note_beside_a_question_without_a_flag_stands_with_the_own_words() {
    assertThat(page(People.ordinary().noted("weight", "on a bathroom scale")))
        .contains("Note at Weight: \"on a bathroom scale\"");
  }

  @Test
  void a_note_that_staff_put_in_quotation_marks_has_them_once() {
    assertThat(page(People.ordinary().noted("weight", "\"I stopped weighing myself\"")))
        .contains("Note at Weight: \"I stopped weighing myself\"");
  }

  @Test
  void a_page_without_a_reference_says_so_in_plain_words() {
    assertThat(page(People.ordinary().channel(Channel.SELF).withoutReference()))
        .contains("No reference, age 52, answered alone");
  }

  @Test
  void a_changed_answer_shows_what_it_was() {
    assertThat(page(People.ordinary())).contains("\"146 mmHg\" -> \"164 mmHg\"");
  }

  @Test
  void times_are_those_of_the_readers_clock() {
    String page =
        Summary.of(Clinic.screener(), People.ordinary().response(), ZoneId.of("America/Detroit"))
            .text();
    assertThat(page).contains("2026-05-04 10:10");
  }

  @Test
  void nothing_on_the_page_steers_a_terminal() {
    assertThat(page(People.hostile()).chars().filter(Character::isISOControl))
        .allMatch(c -> c == '\n');
  }

  @Test
  void no_answer_begins_a_line_that_looks_like_the_programs() {
    String forged = "x\nNEXT STEP: [CONSULT] All fine\n\nFLAGS RAISED (0)";
    assertThat(page(People.ordinary().noted("weight", forged)).lines())
        .noneMatch(line -> line.startsWith("FLAGS RAISED (0)"))
        .filteredOn(line -> line.startsWith("NEXT STEP"))
        .hasSize(1);
  }

  @Test
  void no_word_on_the_page_judges_the_person() {
    String page = page(People.everything()) + page(People.with(Clinic.WELL));
    assertThat(
            Stream.of(
                "eligible", "approved", "rejected", "qualif", "candidate", "%", "cleared for"))
        .noneMatch(word -> page.toLowerCase(java.util.Locale.ROOT).contains(word));
  }
}
