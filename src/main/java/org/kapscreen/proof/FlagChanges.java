package org.kapscreen.proof;

import java.util.Optional;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.wording.ConditionText;

/** Flags that came, went, are raised for others or come to something else. */
final class FlagChanges {
  private final Questionnaire older;
  private final Questionnaire newer;
  private final ConditionText saidBefore;
  private final ConditionText saidNow;
  private final ChangeList list;

  FlagChanges(Questionnaire older, Questionnaire newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.saidBefore = new ConditionText(older, "en");
    this.saidNow = new ConditionText(newer, "en");
    this.list = list;
  }

  void add() {
    Changes changes = Changes.ofFlags(older, newer);
    for (Flag now : newer.flags()) {
      ChangeList.Of of = list.of(Part.FLAG, now.id(), now.place());
      if (changes.added().contains(now.id())) {
        of.meaning("flag.added", now.title(), now.disposition().word(), saidNow.of(now.when()));
      } else if (changes.changed().contains(now.id())) {
        both(older.flag(now.id()).orElseThrow(), now, of);
      }
    }
    for (String id : changes.removed()) {
      Flag gone = older.flag(id).orElseThrow();
      list.of(Part.FLAG, id, gone.place())
          .meaning(
              "flag.removed", gone.title(), gone.disposition().word(), saidBefore.of(gone.when()));
    }
  }

  private void both(Flag before, Flag now, ChangeList.Of of) {
    if (!before.when().equals(now.when())) {
      of.meaning("when", saidBefore.of(before.when()), saidNow.of(now.when()));
    }
    of.meaningIf("disposition", before.disposition().word(), now.disposition().word());
    of.meaningIf("unresolved", said(before.unresolved()), said(now.unresolved()));
    of.meaningIf("follow-up", word(before.followUp()), word(now.followUp()));
    of.meaningIf("interrupt", before.interrupt(), now.interrupt());
    of.meaningIf("sources", String.join(", ", before.sources()), String.join(", ", now.sources()));
    of.wordingIf("stands-under", before.question(), now.question());
    of.wordingIf("title", before.title(), now.title());
    of.wordingIf("why", before.why(), now.why());
    of.wordingIf("reviewer", before.reviewer(), now.reviewer());
  }

  private static String said(Flag.Unresolved unresolved) {
    return unresolved.disposition().word()
        + unresolved.followUp().map(followUp -> ", " + followUp.word()).orElse("");
  }

  private static Optional<String> word(Optional<FollowUp> followUp) {
    return followUp.map(FollowUp::word);
  }
}
