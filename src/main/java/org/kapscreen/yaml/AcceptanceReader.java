package org.kapscreen.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.FindingCode;

/** Reads what a proof finds and the author means to be so. */
final class AcceptanceReader {
  private static final List<String> KEYS = List.of("finding", "of", "when", "because");
  private final Problems problems;
  private final Declared declared;
  private final ConditionReader conditions;
  private final Set<Disposition> listed;

  AcceptanceReader(
      Problems problems, Declared declared, ConditionReader conditions, Set<Disposition> listed) {
    this.problems = problems;
    this.declared = declared;
    this.conditions = conditions;
    this.listed = listed;
  }

  /** All that the questionnaire accepts. */
  List<Acceptance> read(Fields top) {
    List<Acceptance> acceptances = new ArrayList<>();
    for (Node node : top.list("accepted")) {
      Fields.of(node, problems, "an acceptance", KEYS)
          .flatMap(this::acceptance)
          .ifPresent(acceptances::add);
    }
    return acceptances;
  }

  private Optional<Acceptance> acceptance(Fields fields) {
    Optional<FindingCode> finding = fields.needWord("finding", FindingCode.class);
    Optional<String> of = of(fields.scalar("of"));
    Optional<Condition> when = conditions.read(fields.find("when"));
    Optional<String> because = fields.needText("because");
    checkBounds(fields);
    return finding.isPresent() && because.isPresent() && (of.isPresent() || when.isPresent())
        ? Optional.of(new Acceptance(finding.get(), of, when, because.get(), fields.node().place()))
        : Optional.empty();
  }

  private Optional<String> of(Optional<Node.Scalar> found) {
    if (found.isPresent() && isUnknown(found.get().text())) {
      List<String> known = new ArrayList<>(declared.subjects.ids());
      known.addAll(declared.flags.ids());
      listed.forEach(disposition -> known.add(disposition.word()));
      problems.addUnknown(
          ProblemCode.UNKNOWN_ID,
          found.get(),
          "there is no question, flag, score or disposition " + found.get().quoted(),
          known.stream().distinct().toList());
    }
    return found.map(Node.Scalar::text);
  }

  private boolean isUnknown(String id) {
    return declared.subjects.lacks(id)
        && declared.flags.lacks(id)
        && listed.stream().noneMatch(disposition -> disposition.word().equals(id));
  }

  /** Who accepts a finding everywhere would not learn of the next one. */
  private void checkBounds(Fields fields) {
    boolean bounded = fields.find("of").isPresent() || fields.find("when").isPresent();
    if (!bounded && !fields.isMisspelt("of") && !fields.isMisspelt("when")) {
      problems.add(
          ProblemCode.MISSING_KEY,
          fields.node(),
          "an acceptance needs the key 'of' or 'when'",
          "Name what it is about in 'of: id', or for whom it is meant in 'when: {question: value}'.");
    }
  }
}
