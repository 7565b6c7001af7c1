package org.kapscreen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapscreen.proof.CaseText;
import org.kapscreen.proof.Finding;
import org.kapscreen.proof.ProofReport;
import org.kapscreen.proof.Witness;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;

/** What the proofs of a questionnaire came to, as people read it. */
final class ProofText {
  private static final int LONGEST_ID = 60;
  private final Screen screen;
  private final Words words = Words.beside(ProofText.class, "en");
  private final List<String> lines = new ArrayList<>();

  /** Counts them, so that no two cases that are pasted into one file have one id. */
  private int people;

  private ProofText(Screen screen) {
    this.screen = screen;
  }

  /** The lines of {@code report}; none where nothing was looked for. */
  static List<String> of(ProofReport report, Screen screen, boolean verbose) {
    ProofText text = new ProofText(screen);
    report.findings().forEach(text::finding);
    report.accepted().forEach(text::accepted);
    report.unknown().forEach(text::unknown);
    if (!text.lines.isEmpty() || !report.proved().isEmpty()) {
      text.summary(report, verbose);
    }
    return List.copyOf(text.lines);
  }

  /** In the look of a problem: who knows one knows the other. */
  private void finding(Finding finding) {
    String code = "finding[" + finding.code().word() + "]";
    String place = VisibleText.line(finding.place().toString());
    String message = place + ": " + code + ": " + VisibleText.line(finding.message());
    for (String line : Wrap.lines(message, screen.width())) {
      lines.add(line.replace(code, screen.style().alarm(code)));
    }
    wrapped("  ", words.say("check.hint", VisibleText.line(finding.hint())));
    for (Witness witness : finding.witness()) {
      lines.add("");
      lines.addAll(CaseText.of(id(finding), witness));
    }
    lines.add("");
  }

  private String id(Finding finding) {
    people++;
    String id = "witness-" + people + "-" + finding.code().word() + "-" + finding.subject();
    return id.substring(0, Math.min(LONGEST_ID, id.length()));
  }

  private void accepted(ProofReport.Accepted accepted) {
    Finding finding = accepted.finding();
    wrapped(
        "",
        words.say(
            "check.accepted",
            VisibleText.line(finding.place().toString()),
            finding.code().word(),
            VisibleText.line(finding.message()),
            VisibleText.line(accepted.by().because())));
  }

  private void unknown(String sentence) {
    wrapped("", words.say("check.unknown", VisibleText.line(sentence)));
  }

  private void summary(ProofReport report, boolean verbose) {
    int all = report.proved().stream().mapToInt(ProofReport.Proved::holds).sum();
    int findings = report.findings().size();
    wrapped(
        "",
        words.say(
            findings == 1 ? "check.proofs.one" : "check.proofs",
            number(all),
            number(findings),
            number(report.accepted().size()),
            number(report.unknown().size())));
    if (verbose) {
      report.proved().forEach(one -> holds(one.code(), one.holds()));
    }
  }

  private void holds(FindingCode code, int holds) {
    wrapped("    ", words.say("check.proved", code.word(), number(holds)));
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void wrapped(String indent, String text) {
    lines.addAll(Wrap.lines(text, screen.width(), indent));
  }
}
