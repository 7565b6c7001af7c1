package org.kapscreen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapscreen.outline.Commitments;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Wrap;

/** The practice's own half: twenty commitments, of which none is taken for granted. */
class PracticeCommitmentTest {
  private static final int COMMITMENTS = 20;
  private final Questionnaire questionnaire = Shipped.COMMITMENT.questionnaire();
  private final Screener screener = Screener.of(questionnaire);
  private final Answers allInPlace = Shipped.COMMITMENT.cases(questionnaire).baseline();

  private List<Question> commitments() {
    return questionnaire.questions().stream()
        .filter(q -> q.type() instanceof QuestionType.Options)
        .toList();
  }

  @Test
  void the_clinic_alone_answers_it() {
    assertThat(questionnaire.channels()).containsExactly(Channel.PRACTICE);
    assertThat(commitments()).hasSize(COMMITMENTS);
  }

  @Test
  void a_gap_and_what_is_not_known_are_both_something_to_talk_over() {
    for (Question question : commitments()) {
      for (Answer missing : List.of(Answer.NOT_SURE, Answer.DECLINED, Answer.UNANSWERED)) {
        assertThat(screener.assess(allInPlace.with(question.id(), missing)).disposition())
            .as(question.id() + " " + missing.state())
            .isEqualTo(Disposition.DISCUSS);
      }
    }
    assertThat(questionnaire.flags())
        .hasSize(COMMITMENTS)
        .extracting(Flag::disposition)
        .containsOnly(Disposition.DISCUSS);
  }

  @Test
  void the_list_to_hand_out_holds_every_commitment_and_nothing_for_the_practice_alone() {
    List<String> lines = Commitments.of(questionnaire, 80);
    String list = String.join(" ", lines).replaceAll("\\s+", " ");

    assertThat(lines).allMatch(line -> Wrap.columns(line) <= 80);
    assertThat(commitments()).allSatisfy(q -> assertThat(list).contains(q.ask()));
    assertThat(questionnaire.flags()).allSatisfy(f -> assertThat(list).doesNotContain(f.why()));
    assertThat(commitments())
        .allSatisfy(q -> q.help().ifPresent(help -> assertThat(list).doesNotContain(help)));
    assertThat(list).contains("911", "988", "Kim Erison").doesNotContain("Who arranges");
  }
}
