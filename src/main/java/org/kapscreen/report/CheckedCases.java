package org.kapscreen.report;

import java.nio.file.Path;
import java.util.List;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Mutants;
import org.kapscreen.yaml.Problem;

/** What became of the cases beside a questionnaire. */
public sealed interface CheckedCases {
  /** Where they stand, or would stand. */
  Path file();

  /** Whether somebody has to mend something. */
  boolean needsAttention();

  /** There are none. */
  record Missing(Path file) implements CheckedCases {
    @Override
    public boolean needsAttention() {
      return false;
    }
  }

  /** Their file has problems, so that none was run. */
  record Broken(Path file, List<Problem> problems) implements CheckedCases {
    public Broken {
      problems = List.copyOf(problems);
    }

    @Override
    public boolean needsAttention() {
      return true;
    }
  }

  /** They were run. */
  record Ran(Path file, Cases.Result result, Coverage coverage, Mistakes mistakes)
      implements CheckedCases {
    @Override
    public boolean needsAttention() {
      return !result.failed().isEmpty()
          || !result.neverRaised().isEmpty()
          || mistakes.needAttention();
    }
  }

  /** What became of the mistakes made on purpose. */
  sealed interface Mistakes {
    /** Below this share of mistakes noticed, the cases need attention. */
    int ENOUGH_PERCENT = 95;

    /** Whether somebody has to mend something. */
    boolean needAttention();

    /** Nobody wanted any. */
    record NotWanted() implements Mistakes {
      @Override
      public boolean needAttention() {
        return false;
      }
    }

    /** There is no use in any before all cases come out as expected. */
    record NotYet() implements Mistakes {
      @Override
      public boolean needAttention() {
        return true;
      }
    }

    /** They were made. */
    record Made(Mutants.Result result) implements Mistakes {
      @Override
      public boolean needAttention() {
        return result.percentCaught() < ENOUGH_PERCENT;
      }
    }
  }
}
