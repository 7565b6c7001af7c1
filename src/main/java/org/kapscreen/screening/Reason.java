package org.kapscreen.screening;

import java.util.List;
import org.kapscreen.questionnaire.Condition;

/**
 * Why a condition came out as it did.
 *
 * @param parts of {@code all}, {@code any}, {@code not} and {@code at-least}, in their order; empty
 *     for the others
 */
public record Reason(Condition condition, Truth truth, List<Reason> parts) {
  public Reason {
    parts = List.copyOf(parts);
  }
}
