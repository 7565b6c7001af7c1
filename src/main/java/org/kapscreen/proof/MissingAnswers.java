package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.logic.Gates;
import org.kapscreen.logic.World;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.response.Assessment.Status;

/**
 * Missing is not "no": no missing answer clears a flag that some value would not clear, and none
 * ends milder than every value would.
 */
final class MissingAnswers {
  private final Inquiry inquiry;
  private final Gates gates;
  private final List<Flag> flags;

  MissingAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.gates = inquiry.gates();
    this.flags = inquiry.questionnaire().flags();
  }

  void look() {
    inquiry.questionnaire().questions().forEach(this::look);
  }

  private void look(Question question) {
    World missing = inquiry.anybody().withoutValue(question.id());
    World value = missing.withAnyValue(question.id());
    List<Flag> affected = flags.stream().filter(flag -> missing.mayDiffer(flag.when())).toList();
    List<Integer> goals = new ArrayList<>();
    int nothingElse = saysNothingElse(missing, value);
    for (Flag flag : affected) {
      goals.add(
          gates.and(
              missing.of(flag.when()).isFalse(), -value.of(flag.when()).isFalse(), nothingElse));
    }
    goals.add(endsMilder(question, missing));
    inquiry.look(
        new Inquiry.Subject(FindingCode.MISSING_IS_BETTER, question.id(), question.place()),
        goals,
        List.of(missing, value),
        people -> told(question, affected, people.get(0), people.get(1)));
  }

  /**
   * That no answer counts for the one and not for the other: then it would be that answer's doing.
   */
  private int saysNothingElse(World missing, World value) {
    return gates.and(
        inquiry.questionnaire().questions().stream()
            .map(Question::id)
            .map(
                id ->
                    gates.or(
                        missing.asks(id).isFalse(),
                        -value.asks(id).isFalse(),
                        missing.saysNothing(id)))
            .toList());
  }

  private int endsMilder(Question question, World missing) {
    List<Integer> milder = new ArrayList<>();
    for (World each : missing.withEach(question.id())) {
      milder.add(Severity.isMilder(missing, each));
    }
    return milder.isEmpty() ? Gates.FALSE : gates.and(milder);
  }

  private static Optional<Inquiry.Told> told(
      Question question, List<Flag> affected, Seen missing, Seen value) {
    String state = missing.answers().to(question.id()).state().word();
    for (Flag flag : affected) {
      if (missing.status(flag) == Status.CLEAR && value.status(flag) != Status.CLEAR) {
        return Optional.of(
            Inquiry.Told.of(
                FindingCode.MISSING_IS_BETTER, question.label(), state, flag.title(), flag.id()));
      }
    }
    boolean milder =
        value.assessment().disposition().isMoreSevereThan(missing.assessment().disposition());
    return milder
        ? Optional.of(
            Inquiry.Told.of(
                FindingCode.MISSING_IS_BETTER,
                "milder",
                List.of(question.label(), state, missing.assessment().disposition().word())))
        : Optional.empty();
  }
}
