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
  private final Set<Disposition> listed = EnumSet.noneOf(Disposition.class);
  private boolean complete = true;

  DispositionReader(Problems problems) {
    this.problems = problems;
  }

  /** Most severe first, as they must stand in the file. */
  List<DispositionText> read(Fields top) {
    List<DispositionText> texts = new ArrayList<>();
    for (Node node : top.needList("dispositions")) {
      Optional<Fields> fields = Fields.of(node, problems, "a disposition", KEYS);
      if (fields.isEmpty()) {
        complete = false;
        continue;
      }
      Optional<Node.Scalar> word = fields.get().needScalar("id");
      Optional<Disposition> id =
          word.isEmpty()
              ? Optional.empty()
              : Fields.wordOf(word.get(), Disposition.class, problems);
      Optional<String> title = fields.get().needText("title");
      Optional<String> person = fields.get().needText("person");
      Optional<String> reviewer = fields.get().needText("reviewer");
      complete &= id.isPresent();
      if (id.isPresent()) {
        checkOrder(word.get(), id.get(), texts);
        listed.add(id.get());
        texts.add(
            new DispositionText(
                id.get(), title.orElse(""), person.orElse(""), reviewer.orElse("")));
      }
    }
    if (texts.isEmpty()) {
      complete = false;
    }
    if (complete) {
      needAlways(top);
    }
    return texts;
  }

  private void checkOrder(Node.Scalar word, Disposition id, List<DispositionText> before) {
    if (listed.contains(id)) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          word,
          "there is another disposition '" + id.word() + "'",
          "Remove one.");
    } else if (!before.isEmpty()
        && id.isMoreSevereThan(before.get(before.size() - 1).disposition())) {
      problems.add(
          ProblemCode.DISPOSITION_ORDER,
          word,
          "'" + id.word() + "' is more severe than the one before it",
          "The order is: urgent, not-now, clearance, discuss, consult.");
    }
  }

  private void needAlways(Fields top) {
    for (Disposition always : List.of(Disposition.DISCUSS, Disposition.CONSULT)) {
      if (!listed.contains(always)) {
        problems.add(
            ProblemCode.DISPOSITION_MISSING,
            top.find("dispositions").orElseThrow(),
            "the disposition '" + always.word() + "' is missing",
            "Unresolved flags come to 'discuss', and 'consult' is for people in whom nothing is flagged.");
      }
    }
  }

  /** Those that flags may name: all of them where the list has a mistake of its own. */
  Set<Disposition> listed() {
    if (!complete) {
      return EnumSet.allOf(Disposition.class);
    }
    Set<Disposition> named = EnumSet.copyOf(listed);
    named.add(Disposition.DISCUSS); // reported already if they are missing
    named.add(Disposition.CONSULT);
    return named;
  }
}
