package org.kapscreen.report;

import java.util.Locale;
import org.kapscreen.proof.CaseRun;
import org.kapscreen.proof.Mutant;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/** What every report says of cases, in the same words. Not yet made safe to show. */
public final class Sentences {
  private final Words words = Words.beside(Sentences.class, "en");

  /** That {@code run} came out otherwise than expected. */
  public String failed(CaseRun run) {
    return words.say("case-failed", run.of().id());
  }

  /** One thing in which a case came out otherwise. */
  public String difference(CaseRun.Difference difference) {
    return words.say("difference", difference.what(), difference.expected(), difference.found());
  }

  /** That no case raises {@code flag}. */
  public String neverRaised(Flag flag) {
    return words.say("never-raised", flag.id());
  }

  /** That no case notices {@code mutant}. */
  public String unnoticed(Mutant mutant, ConditionText conditions) {
    String key = "mutant." + mutant.kind().name().toLowerCase(Locale.ROOT);
    String what =
        mutant
            .change()
            .map(
                change ->
                    words.say(
                        key,
                        mutant.id(),
                        conditions.of(change.before()),
                        conditions.of(change.after())))
            .orElseGet(() -> words.say(key, mutant.id()));
    return words.say("unnoticed", what);
  }

  /** What the rule known by {@code code} is about. */
  String rule(String code) {
    return words.say("rule." + code);
  }
}
