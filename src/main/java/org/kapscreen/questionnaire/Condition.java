package org.kapscreen.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question put to the answers. It is data, never code, so that it can be checked, explained,
 * exported and proved; its result is TRUE, FALSE or UNKNOWN (Kleene). A {@code subject} is the id
 * of a question or of a score.
 */
public sealed interface Condition {
  /** TRUE when every part is; FALSE when one part is FALSE. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** TRUE when one part is; FALSE when every part is FALSE. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** TRUE for FALSE, FALSE for TRUE; UNKNOWN stays. */
  record Not(Condition part) implements Condition {}

  /** TRUE when {@code count} parts or more are. */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  /** One of these options was chosen. */
  record Chosen(String question, Set<String> options) implements Condition {
    public Chosen {
      options = inOrder(options);
    }
  }

  /** A number or a date, compared. */
  record Compare(String subject, Operator operator, Operand operand) implements Condition {}

  /** A number between two others, both included. */
  record Within(String subject, BigDecimal low, BigDecimal high) implements Condition {}

  /** The score lies in one of these bands. */
  record InBand(String score, Set<String> bands) implements Condition {
    public InBand {
      bands = inOrder(bands);
    }
  }

  /**
   * The question is in this state. UNKNOWN while it is unanswered, because it may still come to any
   * state.
   */
  record InState(String question, AnswerState state) implements Condition {
    public InState {
      if (state == AnswerState.UNANSWERED) {
        throw new IllegalArgumentException(
            "an unanswered question makes a condition UNKNOWN by itself");
      }
    }
  }

  /**
   * An entry of a list is in one of these vocabulary groups; UNKNOWN if only an unrecognised one
   * could be.
   */
  record InGroup(String question, Set<String> groups) implements Condition {
    public InGroup {
      groups = inOrder(groups);
    }
  }

  /** The right side of a comparison. */
  sealed interface Operand {
    /** A fixed number. */
    record Amount(BigDecimal value) implements Operand {}

    /** A fixed day. */
    record Day(LocalDate value) implements Operand {}

    /** Another question's answer, of the same type. */
    record Other(String question) implements Operand {}
  }

  private static Set<String> inOrder(Set<String> ids) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
  }
}
