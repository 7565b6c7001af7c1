package org.kapscreen.screening;

import java.util.BitSet;
import java.util.List;
import org.kapscreen.questionnaire.Condition;

/**
 * A condition compiled to slots and bits. It keeps the condition that it was made of, so that it
 * can explain itself.
 */
sealed interface Node permits Logic, QuestionTest, ScoreTest {
  /** Its result for the answers on {@code sheet}. */
  Truth test(Sheet sheet);

  Condition condition();

  /** The nodes that it is put together from. */
  default List<? extends Node> parts() {
    return List.of();
  }

  /** Adds the slots of the questions by which this is UNKNOWN; nothing if it is not. */
  void addMissing(Sheet sheet, BitSet slots);

  /** The slots of the questions by which this is UNKNOWN, in the order asked. */
  default BitSet missing(Sheet sheet) {
    BitSet slots = new BitSet();
    addMissing(sheet, slots);
    return slots;
  }

  /** Why it comes out as it does. */
  default Reason explain(Sheet sheet) {
    return new Reason(
        condition(), test(sheet), parts().stream().map(part -> part.explain(sheet)).toList());
  }
}
