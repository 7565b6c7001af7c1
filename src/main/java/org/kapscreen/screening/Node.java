package org.kapscreen.screening;

import java.util.BitSet;
import java.util.List;
import org.kapscreen.questionnaire.Condition;

/**
 * A condition compiled to slots and bits. It keeps the condition that it was made of, so that it
 * can explain itself. Nodes are classes and no interfaces: a million records call them some hundred
 * million times, and a call through an interface takes several times as long.
 */
abstract sealed class Node permits Logic, QuestionTest, ScoreTest {
  private final Condition condition;

  Node(Condition condition) {
    this.condition = condition;
  }

  /** Its result for the answers on {@code sheet}. */
  abstract Truth test(Sheet sheet);

  /** Whether it holds when every test in it is FALSE. */
  abstract boolean atRest();

  /** The nodes that it is put together from. */
  List<Node> parts() {
    return List.of();
  }

  /** Adds the slots of the questions by which this is UNKNOWN; nothing if it is not. */
  abstract void addMissing(Sheet sheet, BitSet slots);

  /** The slots of the questions by which this is UNKNOWN, in the order asked. */
  final BitSet missing(Sheet sheet) {
    BitSet slots = new BitSet();
    addMissing(sheet, slots);
    return slots;
  }

  /** Why it comes out as it does. */
  final Reason explain(Sheet sheet) {
    return new Reason(
        condition, test(sheet), parts().stream().map(part -> part.explain(sheet)).toList());
  }
}
