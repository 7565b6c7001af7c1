package org.kapscreen.screening;

import java.util.BitSet;
import java.util.List;
import org.kapscreen.questionnaire.Condition;

/** Kleene's {@code not}, {@code all}, {@code any} and {@code at-least}. */
abstract sealed class Logic extends Node {
  final Node[] parts;

  private Logic(Condition condition, List<Node> parts) {
    super(condition);
    this.parts = parts.toArray(new Node[0]);
  }

  @Override
  List<Node> parts() {
    return List.of(parts);
  }

  @Override
  void addMissing(Sheet sheet, BitSet slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      for (Node part : parts) {
        part.addMissing(sheet, slots);
      }
    }
  }

  /** How many of its parts hold when every test is FALSE. */
  final int countAtRest() {
    int count = 0;
    for (Node part : parts) {
      count += part.atRest() ? 1 : 0;
    }
    return count;
  }

  static final class All extends Logic {
    All(Condition condition, List<Node> parts) {
      super(condition, parts);
    }

    @Override
    boolean atRest() {
      return countAtRest() == parts.length;
    }

    @Override
    Truth test(Sheet sheet) {
      Truth result = Truth.TRUE;
      for (Node part : parts) {
        result = result.and(part.test(sheet));
        if (result == Truth.FALSE) {
          return result;
        }
      }
      return result;
    }
  }

  static final class Any extends Logic {
    Any(Condition condition, List<Node> parts) {
      super(condition, parts);
    }

    @Override
    boolean atRest() {
      return countAtRest() > 0;
    }

    @Override
    Truth test(Sheet sheet) {
      Truth result = Truth.FALSE;
      for (Node part : parts) {
        result = result.or(part.test(sheet));
        if (result == Truth.TRUE) {
          return result;
        }
      }
      return result;
    }
  }

  static final class Not extends Logic {
    Not(Condition condition, Node part) {
      super(condition, List.of(part));
    }

    @Override
    boolean atRest() {
      return countAtRest() == 0;
    }

    @Override
    Truth test(Sheet sheet) {
      return parts[0].test(sheet).not();
    }
  }

  static final class AtLeast extends Logic {
    private final int count;

    AtLeast(Condition condition, int count, List<Node> parts) {
      super(condition, parts);
      this.count = count;
    }

    @Override
    boolean atRest() {
      return countAtRest() >= count;
    }

    @Override
    Truth test(Sheet sheet) {
      int sure = 0;
      int possible = 0;
      for (Node part : parts) {
        Truth truth = part.test(sheet);
        sure += truth == Truth.TRUE ? 1 : 0;
        possible += truth == Truth.FALSE ? 0 : 1;
      }
      if (sure >= count) {
        return Truth.TRUE;
      }
      return possible >= count ? Truth.UNKNOWN : Truth.FALSE;
    }
  }
}
