package org.kapscreen.screening;

import java.util.BitSet;
import java.util.List;
import org.kapscreen.questionnaire.Condition;

/**
 * Kleene's {@code not}, {@code all}, {@code any} and {@code at-least}. They go over their parts by
 * place: an iterator for each would be most of what a million records allocate.
 */
sealed interface Logic extends Node {
  @Override
  default void addMissing(Sheet sheet, BitSet slots) {
    if (test(sheet) == Truth.UNKNOWN) {
      parts().forEach(part -> part.addMissing(sheet, slots));
    }
  }

  record All(Condition condition, List<Node> parts) implements Logic {
    @Override
    public Truth test(Sheet sheet) {
      Truth result = Truth.TRUE;
      for (int i = 0; i < parts.size(); i++) {
        result = result.and(parts.get(i).test(sheet));
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
      for (int i = 0; i < parts.size(); i++) {
        result = result.or(parts.get(i).test(sheet));
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
      for (int i = 0; i < parts.size(); i++) {
        Truth truth = parts.get(i).test(sheet);
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
