package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapscreen.logic.Solver;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Assessment.Status;

/** No two flags say the same of the same answers. */
final class SameFlags {
  private final Inquiry inquiry;
  private final List<Seen> people;

  /**
   * @param people tells most flags apart without a solver
   */
  SameFlags(Inquiry inquiry, List<Seen> people) {
    this.inquiry = inquiry;
    this.people = people;
  }

  void look() {
    Map<List<Status>, List<Flag>> alike = new LinkedHashMap<>();
    for (Flag flag : inquiry.questionnaire().flags()) {
      List<Status> of = people.stream().map(person -> person.status(flag)).toList();
      alike.computeIfAbsent(of, key -> new ArrayList<>()).add(flag);
    }
    for (List<Flag> flags : alike.values()) {
      for (int i = 0; i < flags.size(); i++) {
        look(flags.get(i), flags.subList(0, i));
      }
    }
  }

  private void look(Flag flag, List<Flag> earlier) {
    Inquiry.Subject subject = new Inquiry.Subject(FindingCode.SAME_FLAG, flag.id(), flag.place());
    for (Flag other : earlier) {
      switch (new Solver(inquiry.gates()).solve(differs(flag, other))) {
        case POSSIBLE -> {}
        case GIVEN_UP -> {
          inquiry.unknown(subject, "gave-up");
          return;
        }
        case IMPOSSIBLE -> {
          inquiry.nobody(subject, List.of(flag.title(), other.title(), other.id()));
          return;
        }
      }
    }
    inquiry.holds(subject.code());
  }

  private int differs(Flag flag, Flag other) {
    return inquiry
        .anybody()
        .of(flag.when())
        .differs(inquiry.gates(), inquiry.anybody().of(other.when()));
  }
}
