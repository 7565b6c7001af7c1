package org.kapscreen.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.screening.Screener;

/**
 * The made-up people of one questionnaire.
 *
 * @param baseline the answers of whom nothing is flagged
 */
public record Cases(Answers baseline, List<Case> cases) {
  public Cases {
    cases = List.copyOf(cases);
  }

  /** What becomes of each of them. */
  public Result run(Screener screener) {
    List<CaseRun> runs = cases.stream().map(one -> CaseRun.of(one, screener)).toList();
    Set<String> raised = new TreeSet<>();
    for (CaseRun run : runs) {
      run.found().flags(Status.RAISED).stream().map(FlagResult::flag).forEach(raised::add);
    }
    List<Flag> never =
        screener.questionnaire().flags().stream()
            .filter(flag -> !raised.contains(flag.id()))
            .toList();
    return new Result(runs, never);
  }

  /**
   * How the cases came out.
   *
   * @param runs one for each case, in their order
   * @param neverRaised flags that no case raises
   */
  public record Result(List<CaseRun> runs, List<Flag> neverRaised) {
    public Result {
      runs = List.copyOf(runs);
      neverRaised = List.copyOf(neverRaised);
    }

    /** The cases that came out otherwise than expected. */
    public List<CaseRun> failed() {
      return runs.stream().filter(run -> !run.differences().isEmpty()).toList();
    }
  }
}
