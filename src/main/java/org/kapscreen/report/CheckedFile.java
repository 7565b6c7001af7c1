package org.kapscreen.report;

import java.nio.file.Path;
import java.util.List;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.yaml.Problem;

/** What {@code check} came to for one questionnaire. */
public sealed interface CheckedFile {
  /** The questionnaire's file. */
  Path file();

  /** Whether somebody has to mend something. */
  boolean needsAttention();

  /** It has problems of form, so nothing more can be said of it. */
  record Broken(Path file, List<Problem> problems) implements CheckedFile {
    public Broken {
      problems = List.copyOf(problems);
    }

    @Override
    public boolean needsAttention() {
      return true;
    }
  }

  /** It can be used; what proofs and cases say of it is another matter. */
  record Sound(Path file, Questionnaire questionnaire, ProofReport proofs, CheckedCases cases)
      implements CheckedFile {
    /** What could be neither shown nor ruled out is looked at by a person, like a finding. */
    @Override
    public boolean needsAttention() {
      return !proofs.findings().isEmpty() || !proofs.unknown().isEmpty() || cases.needsAttention();
    }
  }
}
