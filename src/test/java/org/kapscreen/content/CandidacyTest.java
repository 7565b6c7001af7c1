package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.interview.Interview;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Summary;

/** What holds of the two forms that people are asked with. */
class CandidacyTest {
  /** A letter page has 66 lines of six to the inch. */
  private static final int LINES_ON_A_PAGE = 66;

  private final Questionnaire questionnaire = Shipped.CANDIDACY.questionnaire();
  private final Screener screener = Screener.of(questionnaire);

  static Stream<Shipped> forms() {
    return Stream.of(Shipped.CANDIDACY, Shipped.PRESCREEN);
  }

  @Test
  void its_cases_are_many() {
    assertThat(Shipped.CANDIDACY.cases(questionnaire).cases()).hasSizeGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_minor_is_asked_about_safety_and_nothing_else(Shipped shipped) {
    Questionnaire form = shipped.questionnaire();
    Answers minor =
        shipped
            .answersOf("healthy", form)
            .with("age", new Answer.Answered(new Value.Amount(BigDecimal.valueOf(17))));

    Interview interview = Shipped.onThePhone(Screener.of(form), minor);

    Set<SectionKind> kinds = new HashSet<>();
    interview.answered().forEach(q -> kinds.add(form.sectionOf(q).kind()));
    assertThat(kinds).containsExactlyInAnyOrder(SectionKind.BACKGROUND, SectionKind.SAFETY);
    assertThat(interview.answered()).extracting(Question::id).doesNotContain("hopes-for");
  }

  @Test
  void the_page_of_an_ordinary_person_is_one_page() {
    Interview interview =
        Shipped.onThePhone(screener, Shipped.CANDIDACY.answersOf("ordinary", questionnaire));

    String page =
        Summary.of(screener, interview.finished(Response.How.COMPLETED), ZoneOffset.UTC).text();
    assertThat(page.lines().count()).as(page).isLessThanOrEqualTo(LINES_ON_A_PAGE);
  }
}
