package org.kapscreen.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.Clinic;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.proof.Coverage;
import org.kapscreen.proof.Finding;
import org.kapscreen.proof.Mutants;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.proof.ProofReport.Accepted;
import org.kapscreen.proof.ProofReport.Proved;
import org.kapscreen.proof.Witness;
import org.kapscreen.questionnaire.Acceptance;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.report.CheckedCases.Mistakes;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.Problem;
import org.kapscreen.yaml.ProblemCode;

/** Results that tests of reports write: the clinic's questionnaire with something of everything. */
final class CheckedClinic {
  static final Path FILE = Path.of("my q", "clinic.yaml");
  private static final Path CASES = Path.of("my q", "clinic.cases.yaml");

  /** What the one case comes to. */
  private static final String HOLDS =
      "{disposition: not-now, flags: [aneurysm], unresolved: [dark-thoughts, danger-today,"
          + " high-pressure, weight, sedative, opioid, no-support, hypertensive-crisis,"
          + " opioid-with-sedative, heavy-drinking, passive-hope]}";

  private CheckedClinic() {}

  static List<Problem> problems() {
    return List.of(
        new Problem(
            ProblemCode.UNKNOWN_WORD,
            new Place(FILE.toString(), 3, 7),
            "     ok",
            2,
            "'ok\u202e' is not known here",
            Optional.of("Did you mean 'on'?")));
  }

  static CheckedFile sound(ProofReport proofs, CheckedCases cases) {
    return new CheckedFile.Sound(FILE, Clinic.questionnaire(), proofs, cases);
  }

  static ProofReport nothingFound() {
    return new ProofReport(
        List.of(new Proved(FindingCode.LOST_FLAG, 12)), List.of(), List.of(), List.of());
  }

  static ProofReport found() {
    Acceptance acceptance =
        new Acceptance(
            FindingCode.NEVER_DECIDES,
            Optional.of("age"),
            Optional.empty(),
            "It is there to be read.",
            new Place(FILE.toString(), 90, 5));
    return new ProofReport(
        List.of(new Proved(FindingCode.LOST_FLAG, 12)),
        List.of(finding(FindingCode.LOST_FLAG, List.of(witness()))),
        List.of(new Accepted(acceptance, finding(FindingCode.NEVER_DECIDES, List.of()))),
        List.of("One thing was not settled."));
  }

  private static Finding finding(FindingCode code, List<Witness> witness) {
    return new Finding(
        code, "aneurysm", new Place(FILE.toString(), 12, 9), "It is lost.", "Ask it.", witness);
  }

  /** Somebody with an answer of every kind. */
  static Witness witness() {
    Map<String, Answer> differences = new LinkedHashMap<>();
    differences.putAll(
        Clinic.answers(
                "aneurysm: yes", "age: 17", "reading-day: 2026-04-30", "support: family,friends")
            .byQuestion());
    differences.put("reason", new Answer.Answered(new Value.Words("To \"sleep\"")));
    differences.put("medicines", new Answer.Answered(new Value.Entries(List.of())));
    differences.put("drinks", Answer.NOT_SURE);
    Answers answers = new Answers(differences);
    return new Witness("Somebody of 17", answers, differences, Clinic.screener().assess(answers));
  }

  static CheckedCases noCases() {
    return new CheckedCases.Missing(CASES);
  }

  static CheckedCases brokenCases() {
    return new CheckedCases.Broken(CASES, problems());
  }

  /** One case, which fails. */
  static CheckedCases failed() {
    return ran(cases("{disposition: consult}"), new Mistakes.NotYet());
  }

  /** One case, which holds and notices few mistakes. */
  static CheckedCases unnoticed() {
    Cases cases = cases(HOLDS);
    return ran(cases, new Mistakes.Made(Mutants.run(Clinic.questionnaire(), cases)));
  }

  private static CheckedCases ran(Cases cases, Mistakes mistakes) {
    Screener screener = Clinic.screener();
    return new CheckedCases.Ran(CASES, cases.run(screener), Coverage.of(cases, screener), mistakes);
  }

  private static Cases cases(String expect) {
    try {
      Path file = Files.createTempFile("clinic", ".cases.yaml");
      try {
        Files.writeString(
            file,
            """
            format: 1
            questionnaire: clinic
            baseline: {age: 52}
            cases:
              - {id: one, story: Somebody, answers: {aneurysm: yes}, expect: %s}
            """
                .formatted(expect));
        return CasesReader.read(file, Clinic.questionnaire()).cases().orElseThrow();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
