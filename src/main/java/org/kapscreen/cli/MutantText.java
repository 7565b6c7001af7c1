package org.kapscreen.cli;

import java.util.Locale;
import org.kapscreen.proof.Mutant;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/** What was changed in a mutant, in words. */
final class MutantText {
  private MutantText() {}

  static String of(Mutant mutant, ConditionText conditions, Words words) {
    String key = "check.mutant." + mutant.kind().name().toLowerCase(Locale.ROOT);
    return mutant
        .change()
        .map(
            change ->
                words.say(
                    key,
                    mutant.id(),
                    conditions.of(change.before()),
                    conditions.of(change.after())))
        .orElseGet(() -> words.say(key, mutant.id()));
  }
}
