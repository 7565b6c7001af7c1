package org.kapscreen.screening;

import java.util.List;
import java.util.Set;
import org.kapscreen.questionnaire.Condition;

/** Kleene's {@code not}, {@code all}, {@code any} and {@code at-least}. */
sealed interface Logic extends Node {
  @Override
  default void addMissing(Sheet sheet, Set<Integer> slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      parts().forEach(part -> part.addMissing(sheet, slots));
    }
  }

  record All(Condition condition, List<Node> parts) implements Logic {
    @Override
    public Truth test(Sheet sheet) {
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

  record Any(Condition condition, List<Node> parts) implements Logic {
    @Override
    public Truth test(Sheet sheet) {
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

  record Not(Condition condition, List<Node> parts) implements Logic {
    @Override
    public Truth test(Sheet sheet) {
      return parts.get(0).test(sheet).not();
    }
  }

  record AtLeast(Condition condition, int count, List<Node> parts) implements Logic {
    @Override
    public Truth test(Sheet sheet) {
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
