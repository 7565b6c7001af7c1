package org.kapscreen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.yaml.ProblemCode;

/** Nothing can be reported for which there are no words. */
class RuleWordsTest {
  private final Sentences sentences = new Sentences();

  @ParameterizedTest
  @EnumSource
  void every_problem_is_a_rule_with_words(ProblemCode code) {
    assertThat(sentences.rule(code.word())).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_finding_is_a_rule_with_words(FindingCode code) {
    assertThat(sentences.rule(code.word())).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void all_else_is_a_rule_with_words(CaseCode code) {
    assertThat(sentences.rule(code.word())).endsWith(".");
  }
}
