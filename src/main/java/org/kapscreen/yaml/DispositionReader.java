package org.kapscreen.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;

/** Reads what the dispositions are called and say. */
final class DispositionReader {
  private static final List<String> KEYS = List.of("id", "title", "person", "reviewer");
  private final Problems problems;

  DispositionReader(Problems problems) {
    this.problems = problems;
  }

  /** Most severe first, as they must stand in the file. */
  List<DispositionText> read(Fields top) {
    List<DispositionText> texts = new ArrayList<>();
    Set<Disposition> seen = EnumSet.noneOf(Disposition.class);
    for (Node node : top.needList("dispositions")) {
      Optional<Fields> fields = Fields.of(node, problems, "a disposition", KEYS);
      Optional<Node.Scalar> word = fields.flatMap(f -> f.needScalar("id"));
      Optional<Disposition> id = word.flatMap(w -> Fields.wordOf(w, Disposition.class, problems));
      Optional<String> title = fields.flatMap(f -> f.needText("title"));
      Optional<String> person = fields.flatMap(f -> f.needText("person"));
      Optional<String> reviewer = fields.flatMap(f -> f.needText("reviewer"));
      if (id.isPresent()) {
        checkOrder(word.get(), id.get(), seen);
        seen.add(id.get());
        texts.add(
            new DispositionText(
                id.get(), title.orElse(""), person.orElse(""), reviewer.orElse("")));
      }
    }
    if (!texts.isEmpty()) {
      needAlways(top, seen);
    }
    return texts;
  }

  private void checkOrder(Node.Scalar word, Disposition id, Set<Disposition> seen) {
    if (seen.contains(id)) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          word,
          "there is another disposition '" + id.word() + "'",
          "Remove one.");
    } else if (seen.stream().anyMatch(id::isMoreSevereThan)) {
      problems.add(
          ProblemCode.DISPOSITION_ORDER,
          word,
          "'" + id.word() + "' is more severe than the one before it",
          "The order is: urgent, not-now, clearance, discuss, consult.");
    }
  }

  private void needAlways(Fields top, Set<Disposition> seen) {
    for (Disposition always : List.of(Disposition.DISCUSS, Disposition.CONSULT)) {
      if (!seen.contains(always)) {
        problems.add(
            ProblemCode.DISPOSITION_MISSING,
            top.find("dispositions").orElseThrow(),
            "the disposition '" + always.word() + "' is missing",
            "Unresolved flags come to 'discuss', and 'consult' is for people in whom nothing is flagged.");
      }
    }
  }

  static Set<Disposition> listed(List<DispositionText> texts) {
    Set<Disposition> listed = EnumSet.noneOf(Disposition.class);
    texts.forEach(text -> listed.add(text.disposition()));
    return listed;
  }
}
