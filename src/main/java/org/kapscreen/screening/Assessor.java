package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Screener.CompiledFlag;

/** Puts the flags of one person together: the worst decides, and nothing is added up. */
final class Assessor {
  private final Screener screener;
  private final Sheet sheet;
  private final List<FlagResult> results = new ArrayList<>();
  private final List<CompiledFlag> unresolved = new ArrayList<>();
  private Disposition atLeast = Disposition.CONSULT;
  private Disposition disposition = Disposition.CONSULT;
  private Disposition couldBe = Disposition.CONSULT;
  private Optional<FollowUp> followUp = Optional.empty();

  private Assessor(Screener screener, Sheet sheet) {
    this.screener = screener;
    this.sheet = sheet;
  }

  static Assessment assess(Screener screener, Sheet sheet) {
    Assessor assessor = new Assessor(screener, sheet);
    for (CompiledFlag flag : screener.flags()) {
      assessor.look(flag);
    }
    List<Assessment.ScoreResult> scores = new ArrayList<>();
    for (CompiledScore score : screener.scores()) {
      scores.add(score.result(sheet, screener.slots()));
    }
    return new Assessment(
        assessor.atLeast,
        assessor.disposition,
        assessor.couldBe,
        assessor.settle(),
        assessor.followUp,
        assessor.results,
        scores);
  }

  private void look(CompiledFlag compiled) {
    Flag flag = compiled.flag();
    switch (compiled.when().test(sheet)) {
      case TRUE -> {
        results.add(new FlagResult(flag.id(), Status.RAISED, List.of()));
        atLeast = Disposition.worse(atLeast, flag.disposition());
        comesTo(flag.disposition(), flag.followUp());
        couldBe = Disposition.worse(couldBe, flag.disposition());
      }
      case UNKNOWN -> {
        results.add(
            new FlagResult(
                flag.id(),
                Status.UNRESOLVED,
                screener.slots().ids(compiled.when().missing(sheet))));
        unresolved.add(compiled);
        comesTo(flag.unresolved().disposition(), flag.unresolved().followUp());
        couldBe = Disposition.worse(couldBe, flag.disposition());
      }
      case FALSE -> results.add(new FlagResult(flag.id(), Status.CLEAR, List.of()));
    }
  }

  private void comesTo(Disposition one, Optional<FollowUp> contact) {
    disposition = Disposition.worse(disposition, one);
    if (contact.isPresent() && followUp.map(contact.get()::isSoonerThan).orElse(true)) {
      followUp = contact;
    }
  }

  /** The questions behind the unresolved flags that could make it worse than it is. */
  private List<String> settle() {
    Set<Integer> slots = new TreeSet<>();
    for (CompiledFlag compiled : unresolved) {
      if (compiled.flag().disposition().isMoreSevereThan(disposition)) {
        compiled.when().addMissing(sheet, slots);
      }
    }
    return screener.slots().ids(slots);
  }
}
