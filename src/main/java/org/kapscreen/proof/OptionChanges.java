package org.kapscreen.proof;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Option;

/** The options of one question that came, went, or stand for something else. */
final class OptionChanges {
  private OptionChanges() {}

  static void add(List<Option> older, List<Option> newer, ChangeList.Of question) {
    Changes changes = Changes.ofOptions(older, newer);
    Map<String, Option> had =
        older.stream().collect(Collectors.toMap(Option::id, Function.identity()));
    List<String> moved = Moves.of(ids(older), ids(newer));
    for (Option now : newer) {
      ChangeList.Of of = question.at(now.place());
      Option before = had.get(now.id());
      if (before == null) {
        of.meaning("option.added", now.text(), now.id());
        continue;
      }
      if (changes.changed().contains(now.id())) {
        both(before, now, of);
      }
      // In a pipe an option may be named by its number.
      if (moved.contains(now.id())) {
        of.meaning("option.moved", now.text(), newer.indexOf(now) + 1, older.indexOf(before) + 1);
      }
    }
    for (Option gone : older) {
      if (changes.removed().contains(gone.id())) {
        question.at(gone.place()).meaning("option.removed", gone.text(), gone.id());
      }
    }
  }

  private static void both(Option before, Option now, ChangeList.Of of) {
    if (!before.text().equals(now.text())) {
      of.wording("option.text", now.id(), before.text(), now.text());
    }
    if (!value(before).equals(value(now))) {
      of.meaning("option.value", now.text(), value(before), value(now));
    }
    if (before.exclusive() != now.exclusive()) {
      of.meaning(now.exclusive() ? "option.alone" : "option.with-others", now.text());
    }
  }

  private static String value(Option option) {
    return option.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }
}
