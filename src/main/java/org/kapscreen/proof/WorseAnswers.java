package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Assessment.Status;

/**
 * A worse answer never ends milder, and clears no flag that does not look at it. Which answer is
 * worse, the flags say that look at this question alone; of several options, only more of them are
 * worse than some of them.
 */
final class WorseAnswers {
  private final Inquiry inquiry;
  private final Gates gates;
  private final List<Flag> flags;

  WorseAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.gates = inquiry.gates();
    this.flags = inquiry.questionnaire().flags();
  }

  void look() {
    inquiry.questionnaire().questions().forEach(this::look);
  }

  private void look(Question question) {
    List<Flag> own =
        flags.stream().filter(flag -> reads(flag).equals(Set.of(question.id()))).toList();
    if (own.isEmpty()) {
      return;
    }
    World better = inquiry.anybody().withAnyValue(question.id());
    World worse = better.withAnyValue(question.id());
    List<Flag> others =
        flags.stream()
            .filter(flag -> worse.mayDiffer(flag.when()))
            .filter(flag -> !reads(flag).contains(question.id()))
            .sorted(Comparator.comparing(Flag::disposition))
            .toList();
    List<Integer> goals = new ArrayList<>();
    goals.add(Severity.isMilder(worse, better));
    for (Flag flag : others) {
      goals.add(gates.and(better.of(flag.when()).isTrue(), worse.of(flag.when()).isFalse()));
    }
    int isWorse =
        gates.and(Severity.isMilder(better, worse, own), worse.includes(better, question.id()));
    inquiry.look(
        new Inquiry.Subject(FindingCode.WORSE_IS_MILDER, question.id(), question.place()),
        goals.stream().map(goal -> gates.and(goal, isWorse)).toList(),
        List.of(better, worse),
        people -> told(question, others, people.get(0), people.get(1)));
  }

  private Set<String> reads(Flag flag) {
    return inquiry.anybody().reads().directly(flag.when());
  }

  private static Optional<Inquiry.Told> told(
      Question question, List<Flag> others, Seen better, Seen worse) {
    Disposition before = better.assessment().disposition();
    Disposition after = worse.assessment().disposition();
    if (before.isMoreSevereThan(after)) {
      return Optional.of(
          Inquiry.Told.of(
              FindingCode.WORSE_IS_MILDER, question.label(), before.word(), after.word()));
    }
    return others.stream()
        .filter(f -> better.status(f) == Status.RAISED && worse.status(f) == Status.CLEAR)
        .findFirst()
        .map(f -> List.of(question.label(), f.title(), f.id()))
        .map(said -> Inquiry.Told.of(FindingCode.WORSE_IS_MILDER, "clears", said));
  }
}
