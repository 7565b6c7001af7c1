package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Value;
import org.kapscreen.text.VisibleText;

/**
 * Writes a witness as a case, the way {@link CasesReader} reads it, so that an author can paste it
 * under {@code cases:} and keep what a proof has found.
 */
public final class CaseText {
  /** What YAML takes for text without quotes on a line of its own. */
  private static final String PLAIN = "[A-Za-z0-9]([A-Za-z0-9 ,._/()+-]*[A-Za-z0-9._/()+-])?";

  /** The first four begin an item of a list below {@code cases:}. */
  private static final String INDENT = "    ";

  private CaseText() {}

  /** The lines of {@code witness} as the case of that id. */
  public static List<String> of(String id, Witness witness) {
    List<String> lines = new ArrayList<>();
    lines.add("  - id: " + id);
    lines.add(INDENT + "story: " + scalar(VisibleText.line(witness.story())));
    if (!witness.differences().isEmpty()) {
      lines.add(INDENT + "answers:");
      witness
          .differences()
          .forEach((question, one) -> lines.add(INDENT + "  " + question + ": " + answer(one)));
    }
    lines.add(INDENT + "expect:");
    lines.add(INDENT + "  disposition: " + witness.assessment().disposition().word());
    flags("flags", Status.RAISED, witness, lines);
    flags("unresolved", Status.UNRESOLVED, witness, lines);
    return List.copyOf(lines);
  }

  private static void flags(String key, Status status, Witness witness, List<String> lines) {
    List<String> flags = witness.assessment().flags(status).stream().map(FlagResult::flag).toList();
    if (!flags.isEmpty()) {
      lines.add(INDENT + "  " + key + ": " + list(flags));
    }
  }

  private static String answer(Answer answer) {
    return answer instanceof Answer.Answered answered
        ? value(answered.value())
        : "{state: " + answer.state().word() + "}";
  }

  private static String value(Value value) {
    if (value instanceof Value.Chosen chosen) {
      return chosen.options().size() == 1
          ? scalar(chosen.options().iterator().next())
          : list(chosen.options());
    }
    if (value instanceof Value.Amount amount) {
      return scalar(amount.number().toPlainString());
    }
    if (value instanceof Value.Day day) {
      return scalar(day.date().toString());
    }
    if (value instanceof Value.Words words) {
      return scalar(words.text());
    }
    if (value instanceof Value.Entries entries) {
      return list(entries.entries());
    }
    throw new AssertionError(value);
  }

  private static String list(Collection<String> items) {
    return items.stream().map(CaseText::item).collect(Collectors.joining(", ", "[", "]"));
  }

  /** In a list, a comma begins the next item. */
  private static String item(String text) {
    return text.contains(",") ? quoted(text) : scalar(text);
  }

  private static String scalar(String text) {
    return text.matches(PLAIN) ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
